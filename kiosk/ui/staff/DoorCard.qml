import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// A large card behind the PIN: its icon, what it opens, and what that is for.
Pressable {
    id: door

    required property string purpose
    required property string iconName
    required text
    // The icon stands beside the words, not above them: the door is lower.
    property bool beside

    Layout.fillWidth: true
    Layout.alignment: Qt.AlignVCenter
    Layout.fillHeight: true
    Layout.maximumHeight: Theme.mm(Theme.tablet ? 84 : 130)
    cornerRadius: Theme.radiusCard
    spokenDescription: purpose
    padding: Theme.space4
    verticalPadding: door.beside ? Theme.space1 : Theme.space4

    background: CardFace {
        card: door
    }
    contentItem: Item {
        GridLayout {
            anchors.centerIn: parent
            width: parent.width
            columns: door.beside ? 2 : 1
            columnSpacing: Theme.space3
            rowSpacing: door.beside ? Theme.space1 : Theme.space3

            Icon {
                Layout.rowSpan: door.beside ? 2 : 1
                Layout.alignment: Qt.AlignCenter
                Layout.preferredWidth: Theme.mm((Theme.tablet ? 24 : 36) / (door.beside ? 2 : 1))
                Layout.preferredHeight: Layout.preferredWidth
                name: door.iconName
                color: Theme.tintText
            }
            KText {
                Layout.fillWidth: true
                horizontalAlignment: door.beside ? Text.AlignLeft : Text.AlignHCenter
                role: Theme.h2
                spoken: false
                text: door.text
            }
            KText {
                Layout.fillWidth: true
                horizontalAlignment: door.beside ? Text.AlignLeft : Text.AlignHCenter
                role: Theme.control
                color: Theme.ink2
                spoken: false
                text: door.purpose
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// The bone in words, its code and the patient's list as a QR code for a phone; one at a time where it takes several.
Rectangle {
    id: sheet

    required property Kiosk kiosk
    readonly property TableState table: kiosk.table

    implicitHeight: rows.implicitHeight + 2 * Theme.space3
    color: Theme.card
    border.color: Theme.edge
    border.width: Theme.lineControl
    radius: Theme.radiusCard

    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        id: rows
        anchors.fill: parent
        anchors.margins: Theme.space3
        spacing: Theme.space2

        RowLayout {
            KText {
                Layout.fillWidth: true
                role: Theme.h2
                text: sheet.kiosk.words.scanTitle
            }
            FurtherButton {
                kiosk: sheet.kiosk
            }
        }
        Repeater {
            model: sheet.table.codes

            Image {
                required property int index
                // Another one asks for another image.
                required property int number

                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Theme.mm(76)
                Layout.preferredHeight: Theme.mm(76)
                cache: false
                source: `image://code/${index}/${number}`
                sourceSize: Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(height * Screen.devicePixelRatio))

                Accessible.role: Accessible.Graphic
                Accessible.name: sheet.kiosk.words.scanTitle
            }
        }
        Item {
            Layout.fillHeight: true
        }
        KButton {
            iconName: "back"
            text: sheet.kiosk.words.back
            onActivated: sheet.kiosk.press(sheet.table.toList)
        }
    }
}

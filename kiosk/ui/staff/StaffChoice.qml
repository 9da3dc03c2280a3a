pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// Behind the PIN: the table for a talk with a patient, the sheet about this kiosk, or its counts.
Rectangle {
    id: screen

    required property Kiosk kiosk
    // Lower doors in two columns, as where there is a table of each pack.
    readonly property bool many: doors.count > 3

    color: Theme.paper

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        spacing: Theme.space5

        RowLayout {
            spacing: Theme.space4

            KText {
                Layout.fillWidth: true
                role: Theme.h1
                text: screen.kiosk.view.title
            }
            KButton {
                iconName: "close"
                text: screen.kiosk.room.back
                onActivated: screen.kiosk.press(screen.kiosk.room.toBack)
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Theme.tall ? 1 : screen.many ? 2 : doors.count
            uniformCellWidths: true
            uniformCellHeights: true
            columnSpacing: Theme.space5
            rowSpacing: Theme.space5

            Repeater {
                id: doors
                model: screen.kiosk.room.doors

                Pressable {
                    id: door

                    required property string target
                    required property string purpose
                    required property string iconName
                    required text

                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                    Layout.fillHeight: true
                    Layout.maximumHeight: Theme.mm(Theme.tablet ? 84 : 130)
                    cornerRadius: Theme.radiusCard
                    spokenDescription: purpose
                    padding: Theme.space4
                    verticalPadding: screen.many ? Theme.space1 : Theme.space4
                    onActivated: screen.kiosk.press(target)

                    background: CardFace {
                        card: door
                    }
                    contentItem: Item {
                        GridLayout {
                            anchors.centerIn: parent
                            width: parent.width
                            columns: screen.many ? 2 : 1
                            columnSpacing: Theme.space3
                            rowSpacing: screen.many ? Theme.space1 : Theme.space3

                            Icon {
                                Layout.rowSpan: screen.many ? 2 : 1
                                Layout.alignment: Qt.AlignCenter
                                Layout.preferredWidth: Theme.mm((Theme.tablet ? 24 : 36) / (screen.many ? 2 : 1))
                                Layout.preferredHeight: Layout.preferredWidth
                                name: door.iconName
                                color: Theme.tintText
                            }
                            KText {
                                Layout.fillWidth: true
                                horizontalAlignment: screen.many ? Text.AlignLeft : Text.AlignHCenter
                                role: Theme.h2
                                spoken: false
                                text: door.text
                            }
                            KText {
                                Layout.fillWidth: true
                                horizontalAlignment: screen.many ? Text.AlignLeft : Text.AlignHCenter
                                role: Theme.control
                                color: Theme.ink2
                                spoken: false
                                text: door.purpose
                            }
                        }
                    }
                }
            }
        }
    }
}

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

                DoorCard {
                    required property string target

                    beside: screen.many
                    onActivated: screen.kiosk.press(target)
                }
            }
        }
    }
}

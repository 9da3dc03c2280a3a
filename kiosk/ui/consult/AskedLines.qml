pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// The lines of the patient's list, each question with its number on a disc.
ColumnLayout {
    id: lines

    required property Kiosk kiosk

    spacing: Theme.space2

    Repeater {
        model: lines.kiosk.asked.lines

        RowLayout {
            id: row

            required property int number
            required property string text
            required property string target
            required property string targetName

            spacing: Theme.space3

            Rectangle {
                Layout.preferredWidth: Theme.mm(11)
                Layout.preferredHeight: Theme.mm(11)
                visible: row.number > 0
                radius: width / 2
                color: Theme.tint

                KText {
                    anchors.centerIn: parent
                    role: Theme.label
                    color: Theme.tintText
                    spoken: false
                    text: row.number
                }
            }
            KText {
                Layout.fillWidth: true
                role: Theme.h2
                text: row.text
            }
            KButton {
                visible: row.target !== ""
                iconName: "next"
                iconLast: true
                text: lines.kiosk.asked.show
                spokenName: row.targetName
                onActivated: lines.kiosk.press(row.target)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}

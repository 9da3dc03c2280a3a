import QtQuick
import kiosk.ui

// Where we are in a row of steps; opens the list of steps.
Pressable {
    id: control

    required property int step
    required property int steps

    horizontalPadding: Theme.space2

    background: Rectangle {
        color: control.held ? Theme.pressed : "transparent"
        radius: control.cornerRadius
    }
    contentItem: Item {
        implicitWidth: column.implicitWidth
        implicitHeight: column.implicitHeight

        Column {
            id: column
            anchors.centerIn: parent
            spacing: Theme.space1

            KText {
                anchors.horizontalCenter: parent.horizontalCenter
                role: Theme.label
                color: control.held ? Theme.pressedText : Theme.ink
                spoken: false
                text: control.text
            }
            Segments {
                anchors.horizontalCenter: parent.horizontalCenter
                step: control.step
                steps: control.steps
            }
        }
    }
}

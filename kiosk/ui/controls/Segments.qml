pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

// Steps done, the step shown (wider), and steps to come.
Row {
    id: segments

    // Counted from 1.
    required property int step
    required property int steps

    spacing: Theme.space1

    Repeater {
        model: segments.steps

        Rectangle {
            required property int index
            readonly property bool reached: index < segments.step

            width: Theme.mm(index === segments.step - 1 ? 15 : 9)
            height: Theme.mm(2.4)
            radius: height / 2
            color: reached ? Theme.primary : Theme.card
            border.color: reached ? Theme.primary : Theme.edge
            border.width: Theme.lineControl
        }
    }
}

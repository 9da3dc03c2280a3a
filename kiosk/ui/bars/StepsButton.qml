pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui.controls

// The progress through a row of steps, where Python puts it there.
Row {
    id: progress

    required property Kiosk kiosk

    readonly property bool there: found.count > 0

    visible: there

    Repeater {
        id: found
        model: progress.kiosk.bars.steps

        ProgressSteps {
            required property string target
            required text

            step: progress.kiosk.view.step
            steps: progress.kiosk.view.steps
            onActivated: progress.kiosk.press(target)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// All steps, for the clinician's jump.
Sheet {
    id: sheet

    required property Shared kiosk

    title: kiosk.words.allSteps
    closeName: kiosk.words.close
    visible: false
    onClosed: visible = false

    Grid {
        id: grid
        Layout.fillWidth: true
        columns: Theme.portrait ? 1 : 2
        spacing: Theme.mm(3)

        Repeater {
            model: sheet.kiosk.view.stepTitles

            KButton {
                required property int index
                required property string modelData

                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                selected: index + 1 === sheet.kiosk.view.step
                iconName: selected ? "check" : ""
                text: `${index + 1}  ${modelData}`
                onActivated: {
                    sheet.visible = false;
                    sheet.kiosk.navigator.openStep(index);
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// Buttons as wide as their words, or in columns.
SheetHeading {
    id: row

    required property Kiosk kiosk
    required property list<string> names
    required property list<string> targets
    required property list<string> icons
    required property list<string> off
    required property list<string> on
    required property int columns
    required property bool primary
    required property int holdMs

    Flow {
        id: flow
        width: parent.width
        spacing: row.columns > 0 ? Theme.mm(3) : Theme.barGap

        Repeater {
            model: row.names

            KButton {
                required property int index
                required property string modelData

                width: row.columns > 0 ? Math.floor((flow.width - (row.columns - 1) * flow.spacing) / row.columns) : implicitWidth
                kind: row.primary ? KButton.Primary : KButton.Secondary
                enabled: !row.off.includes(row.targets[index])
                selected: row.on.includes(row.targets[index])
                iconName: row.icons[index] ?? ""
                iconLast: iconName === "next"
                text: modelData
                holdTime: Math.max(Theme.holdTime, row.holdMs)
                onActivated: row.kiosk.press(row.targets[index])
            }
        }
    }
}

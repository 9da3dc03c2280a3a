pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// The fields down the side, one white column for each choice, a rule between the rows.
Item {
    id: table

    required property Shared kiosk
    required property real gap
    // Width of the column of field names; 0 puts each name above its cell.
    required property real heads
    readonly property list<string> fields: kiosk.view.choiceFields
    readonly property list<string> fieldIcons: ["info", "plus", "warning", "question"]
    readonly property real headHeight: Theme.mm(Theme.compact ? 10.5 : 18)
    readonly property real rowHeight: (height - headHeight) / Math.max(1, fields.length)

    readonly property real used: columns.count > 0 ? (columns.itemAt(0) as ChoiceColumn)?.used ?? 0 : 0

    Repeater {
        id: columns
        model: table.kiosk.view.choices

        ChoiceColumn {
            required property int index

            x: table.heads + index * (width + table.gap)
            width: (table.width - table.heads - (table.kiosk.view.columns - 1) * table.gap) / table.kiosk.view.columns
            height: table.height
            fields: table.heads > 0 ? [] : table.fields
            headHeight: table.headHeight
            rowHeight: table.rowHeight
            current: ReadingMark.sentence("choice", index)
        }
    }
    Repeater {
        model: table.heads > 0 ? table.fields : []

        Item {
            id: field

            required property int index
            required property string modelData

            y: table.headHeight + index * table.rowHeight
            width: table.width
            height: table.rowHeight

            Rectangle {
                width: parent.width
                height: Theme.lineControl
                color: Theme.hair
                visible: field.index > 0
            }
            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                name: table.fieldIcons[field.index] ?? ""
                color: Theme.accent
            }
            KText {
                x: Theme.iconSize + Theme.space2
                width: table.heads - x - Theme.space1
                anchors.verticalCenter: parent.verticalCenter
                role: Theme.label
                text: field.modelData
            }
        }
    }
}

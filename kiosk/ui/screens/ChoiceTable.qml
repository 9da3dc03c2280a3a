pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// The fields down the side, one white column for each choice, a rule between the rows.
Item {
    id: table

    required property Kiosk kiosk
    required property real gap
    // Width of the column of field names.
    required property real heads
    readonly property list<string> fields: kiosk.choices.fields
    readonly property list<string> fieldIcons: ["info", "plus", "warning", "question"]
    readonly property list<real> needs: fields.map((_, field) => tallest(field))
    readonly property real used: needs.reduce((sum, need) => sum + need, 0)
    // On a tablet the heads are as high as a target where the cells and the air between them leave so much, and never
    // lower than their words.
    readonly property real headHeight: Theme.tablet ? Math.max(Theme.mm(11), Math.min(Theme.target, height - used - needs.length * Theme.mm(1.6))) : Theme.mm(18)
    // Where the rows begin and the last one ends, px below the heads: each as high as its words and its share of the rest.
    readonly property list<real> edges: {
        const share = (height - headHeight - used) / Math.max(1, needs.length);
        return needs.reduce((ends, need) => [...ends, ends[ends.length - 1] + need + share], [0]);
    }

    // Of the cells of this field and of its name, px.
    function tallest(field: int): real {
        let most = Math.ceil(Theme.label.pixelSize * Theme.label.line);
        for (let i = 0; i < columns.count; ++i)
            most = Math.max(most, (columns.itemAt(i) as ChoiceColumn)?.heights[field] ?? 0);
        return most;
    }

    Row {
        anchors.right: parent.right
        spacing: table.gap

        Repeater {
            id: columns
            model: table.kiosk.choices.choices

            ChoiceColumn {
                required property int index

                width: (table.width - table.heads - (columns.count - 1) * table.gap) / columns.count
                height: table.height
                headHeight: table.headHeight
                edges: table.edges
                current: ReadingMark.sentence("choice", index)
            }
        }
    }
    Repeater {
        model: table.fields

        Item {
            id: field

            required property int index
            required property string modelData

            y: table.headHeight + (table.edges[index] ?? 0)
            width: table.width
            height: (table.edges[index + 1] ?? 0) - (table.edges[index] ?? 0)

            Rectangle {
                width: parent.width
                height: Theme.lineControl
                color: Theme.hair
                visible: field.index > 0
            }
            Icon {
                id: sign
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: table.fieldIcons[field.index] ?? ""
                color: Theme.accent
            }
            KText {
                anchors.left: sign.right
                anchors.leftMargin: Theme.space2
                width: table.heads - sign.width - Theme.space2 - Theme.space1
                anchors.verticalCenter: parent.verticalCenter
                role: Theme.tablet ? Theme.smallLabel : Theme.label
                text: field.modelData
            }
        }
    }
}

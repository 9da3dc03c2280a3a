pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// One choice: its head, then a cell for each field.
Rectangle {
    id: column

    required property string title
    required property string icon
    required property list<string> cells
    required property real headHeight
    // Where the rows of the table begin and the last one ends, px below the head.
    required property list<real> edges
    // The sentence being read: 0 the title, then the cells.
    property int current: -1
    readonly property real inset: Theme.mm(!Theme.tablet ? 4.5 : Theme.tall ? 3 : 1.5)

    color: Theme.card
    radius: Theme.radiusCard
    border.color: Theme.highContrast ? Theme.edge : Theme.hair
    border.width: Theme.lineControl

    Rectangle {
        width: parent.width
        height: column.headHeight
        radius: column.radius
        color: Theme.tint
        border.color: Theme.accent
        border.width: Theme.lineControl

        Row {
            anchors.verticalCenter: parent.verticalCenter
            x: column.inset
            width: parent.width - 2 * x
            spacing: Theme.space2

            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                name: column.icon
                color: Theme.tintText
            }
            MarkedText {
                width: parent.width - sign.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                role: Theme.label
                color: Theme.tintText
                words: column.title
                marked: column.current === 0
            }
        }
    }
    // Of each cell, px.
    property list<real> heights: []

    function measure() {
        heights = cells.map((_, index) => texts.itemAt(index)?.height ?? 0);
    }
    // In the middle of its row.
    function middle(index: int): real {
        return headHeight + ((edges[index] ?? 0) + (edges[index + 1] ?? 0) - (heights[index] ?? 0)) / 2;
    }

    Repeater {
        id: texts
        model: column.cells
        onItemAdded: column.measure()

        SpokenText {
            id: cell

            required property int index
            required property string modelData

            x: column.inset
            y: column.middle(index)
            width: column.width - 2 * x
            role: Theme.tablet && !Theme.tall ? Theme.denseCell : Theme.cell
            onHeightChanged: column.measure()
            sentences: [modelData]
            current: column.current === index + 1 ? 0 : -1
        }
    }
}

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
    // Whether the cells run one below the other; else each stands in the middle of its row.
    required property bool run
    required property real headHeight
    // Where the rows of the table begin and the last one ends, px below the head.
    required property list<real> edges
    // The sentence being read: 0 the title, then the cells.
    property int current: -1
    // Px between two cells that stand one below the other.
    readonly property real apart: Theme.tablet ? Theme.space1 : Theme.space3
    readonly property real inset: Theme.mm(Theme.tablet ? 2 : 4.5)

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
    // With its field's name in it a cell needs no row beside it.
    function below(index: int): real {
        const above = index > 0 ? texts.itemAt(index - 1) : null;
        return (above ? above.y + above.height : headHeight) + apart;
    }

    function heightOf(index: int): real {
        return texts.itemAt(index)?.height ?? 0;
    }
    // In the middle of its row.
    function middle(index: int): real {
        return headHeight + ((edges[index] ?? 0) + (edges[index + 1] ?? 0) - heightOf(index)) / 2;
    }

    Repeater {
        id: texts
        model: column.cells

        SpokenText {
            id: cell

            required property int index
            required property string modelData

            x: column.inset
            y: column.run ? column.below(index) : column.middle(index)
            width: column.width - 2 * x
            role: Theme.cell
            sentences: [modelData]
            current: column.current === index + 1 ? 0 : -1
        }
    }
}

pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui

// The rows of a screen below each other. What does not fit comes in parts: Next walks them.
Item {
    id: paged

    required property Kiosk kiosk
    property real gap: Theme.paragraphGap
    // The fewest parts: more than the rows need where something beside them turns with the parts.
    property int least: 1

    function measure() {
        const heights = [];
        for (let i = 0; i < repeater.count; ++i)
            heights.push(repeater.itemAt(i)?.implicitHeight ?? 0);
        if (visible && height > 0)
            kiosk.navigator.partition(heights, gap, height, least);
    }

    implicitHeight: column.implicitHeight

    onHeightChanged: settle.restart()
    onWidthChanged: settle.restart()
    onGapChanged: settle.restart()
    onLeastChanged: settle.restart()
    onVisibleChanged: settle.restart()

    Connections {
        target: paged.kiosk.view
        function onScreenChanged() {
            settle.restart();
        }
    }

    Timer {
        id: settle
        interval: 0
        onTriggered: paged.measure()
    }

    Column {
        id: column
        width: parent.width
        spacing: paged.gap

        Repeater {
            id: repeater
            model: paged.kiosk.view.rows
            onItemAdded: (index, item) => {
                item.implicitHeightChanged.connect(settle.restart);
                settle.restart();
            }
            onItemRemoved: settle.restart()

            delegate: RowChooser {
                kiosk: paged.kiosk
                room: paged.height
            }
        }
    }
}

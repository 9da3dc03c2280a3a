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
    // The height that holds all rows at once, px.
    property real whole: 0

    // The rows are about to be measured; what stands beside them must have its height by now.
    signal measuring
    // The rows need more height than there is.
    signal overfull

    function heights(): list<real> {
        measuring();
        const found = [];
        for (let i = 0; i < repeater.count; ++i) {
            const row = repeater.itemAt(i) as Block;
            row?.forceLayout();
            found.push(row?.implicitHeight ?? 0);
        }
        whole = found.reduce((sum, each) => sum + (each > 0 ? each + gap : 0), -gap);
        return found;
    }

    function measure() {
        if (!visible || height <= 0)
            return;
        let found = heights();
        if (whole > height) {
            overfull();
            found = heights();
        }
        kiosk.navigator.partition(found, gap, height, least);
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

pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui

// The rows of a screen below each other. What does not fit comes in parts: Next walks them.
// A screen can offer several arrangements, from the largest picture and letters to the most room for words: the first
// that holds all rows in one part is taken. Rows that are never split get the largest letters for which they are whole.
// All of it is measured before the frame that shows it.
Item {
    id: paged

    required property Kiosk kiosk
    property real gap: Theme.paragraphGap
    // The fewest parts: more than the rows need where something beside them turns with the parts.
    property int least: 1
    // The letter step of each arrangement, and which of them words have that need several parts in any.
    property list<int> steps: [0]
    property int divided: 0
    // The height, px, that the arrangement on trial can give to the rows.
    property real room: height
    // The arrangement on trial, and the one that is taken.
    property int trial: 0
    property int taken: 0
    // The height that holds all rows at once, px.
    property real whole: 0
    // Smaller letters stand closer.
    readonly property real between: gap * Theme.share
    property bool busy: false

    // The rows are about to be measured; what stands beside them must have its height by now.
    signal measuring

    function layOut(item: Item) {
        for (const child of item.children)
            layOut(child);
        (item as Positioner)?.forceLayout();
    }

    function heights(arrangement: int): list<real> {
        trial = arrangement;
        Theme.step = steps[arrangement];
        measuring();
        const found = [];
        for (let i = 0; i < repeater.count; ++i) {
            const row = repeater.itemAt(i) as Block;
            if (row)
                layOut(row);
            found.push(row?.implicitHeight ?? 0);
        }
        return found;
    }

    function sum(heights: list<real>): real {
        return heights.reduce((sum, each) => sum + (each > 0 ? each + between : 0), -between);
    }

    // Whether the rows that are never split have room with this share of the full size of letters.
    function holds(share: real): bool {
        Theme.share = share;
        return sum(heights(divided).slice(0, kiosk.view.whole)) <= room;
    }

    function fit() {
        const full = Theme.body.pixelSize;
        let [low, high] = [Theme.least.pixelSize, full];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            [low, high] = holds(middle / full) ? [middle, high] : [low, middle - 1];
        }
        Theme.share = low / full;
    }

    function measure() {
        if (!visible || width <= 0)
            return;
        busy = true;
        Theme.share = 1;
        const fits = steps.findIndex((_, arrangement) => sum(heights(arrangement)) <= room);
        let found = heights(fits < 0 ? divided : fits);
        if (fits < 0 && !holds(1)) {
            fit();
            found = heights(divided);
        }
        whole = sum(found);
        taken = trial;
        measuring();
        // The arrangement of the screen before can leave no height; the one that is taken now leaves some.
        if (height > 0)
            kiosk.navigator.partition(found, between, height, least);
        busy = false;
    }

    // Before the next frame.
    function settle() {
        if (!busy)
            Qt.callLater(measure);
    }

    implicitHeight: column.implicitHeight

    onHeightChanged: settle()
    onWidthChanged: settle()
    onRoomChanged: settle()
    onGapChanged: settle()
    onLeastChanged: settle()
    onStepsChanged: settle()
    onVisibleChanged: settle()

    Connections {
        target: paged.kiosk.view
        function onScreenChanged() {
            paged.settle();
        }
    }

    Column {
        id: column
        width: parent.width
        spacing: paged.between

        Repeater {
            id: repeater
            model: paged.kiosk.view.rows
            onItemAdded: (index, item) => {
                item.implicitHeightChanged.connect(paged.settle);
                paged.settle();
            }
            onItemRemoved: paged.settle()

            delegate: RowChooser {
                kiosk: paged.kiosk
                room: paged.height
            }
        }
    }
}

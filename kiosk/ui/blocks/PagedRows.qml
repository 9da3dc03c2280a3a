pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui

// The rows of a screen below each other. What does not fit comes in parts: Next walks them. Rows that are never split
// get the largest letters for which they are whole.
Item {
    id: paged

    required property Kiosk kiosk
    property real gap: Theme.paragraphGap
    // The fewest parts: more than the rows need where something beside them turns with the parts.
    property int least: 1
    // The height that holds all rows at once, px.
    property real whole: 0
    // Smaller letters stand closer.
    readonly property real between: gap * size / Theme.body.pixelSize
    // Px of the letters of paragraphs and lists.
    property int size: Theme.body.pixelSize
    readonly property TypeRole words: TypeRole {
        pixelSize: paged.size
        weight: Theme.body.weight
        line: paged.size < Theme.body.pixelSize ? 1.2 : Theme.body.line
    }

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
        whole = found.reduce((sum, each) => sum + (each > 0 ? each + between : 0), -between);
        return found;
    }

    // Whether the rows that are never split have room with letters of so many px.
    function holds(px: int): bool {
        size = px;
        const kept = heights().slice(0, kiosk.view.whole).filter(each => each > 0);
        return kept.reduce((sum, each) => sum + each + between, -between) <= height;
    }

    function fit() {
        let [low, high] = [Theme.least.pixelSize, Theme.body.pixelSize];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            [low, high] = holds(middle) ? [middle, high] : [low, middle - 1];
        }
        size = low;
    }

    function measure() {
        if (!visible || height <= 0)
            return;
        size = Theme.body.pixelSize;
        let found = heights();
        if (whole > height) {
            overfull();
            found = heights();
        }
        if (!holds(size)) {
            fit();
            found = heights();
        }
        kiosk.navigator.partition(found, between, height, least);
        settle.stop();
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
        spacing: paged.between

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
                words: paged.words
            }
        }
    }
}

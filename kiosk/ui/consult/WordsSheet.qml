pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.bars
import kiosk.ui.controls

// What is said of the moment, in both languages. What does not fit comes in parts, which one button turns.
Rectangle {
    id: sheet

    required property Kiosk kiosk
    // It stands no higher where it leaves room above it, px.
    required property real most
    readonly property real inset: Theme.space2
    readonly property real gap: Theme.mm(1)
    // Of all sentences below each other, px.
    property real whole: 0

    // Px of the narrowest button that breaks none of these words.
    function narrowest(words: string): real {
        const widths = words.split(" ").map(each => ruler.font.pixelSize > 0 ? ruler.advanceWidth(each) : 0);
        return Math.max(Theme.target, Math.ceil(Math.max(...widths)) + 2 * Theme.mm(0.7));
    }

    // Before the next frame.
    function settle() {
        Qt.callLater(measure);
    }

    function measure() {
        if (!visible || height <= 0)
            return;
        const found = [];
        for (let i = 0; i < pairs.count; ++i)
            found.push(pairs.itemAt(i)?.implicitHeight ?? 0);
        whole = found.reduce((sum, each) => sum + each + gap, 0);
        // The button that turns the parts may need a row of its own, which leaves less room for them.
        let room = Infinity;
        foot.ensurePolished();
        while (foot.y < room) {
            room = foot.y;
            kiosk.navigator.partition(found, gap, room - 2 * inset, 1);
            foot.ensurePolished();
        }
    }

    implicitHeight: Math.min(most, Math.max(whole, none.visible ? none.height + 2 * inset : 0) + foot.height + 3 * inset)
    color: Theme.card
    border.color: Theme.edge
    border.width: Theme.lineControl
    radius: Theme.radiusCard
    onHeightChanged: settle()
    onWidthChanged: settle()
    onVisibleChanged: settle()

    FontMetrics {
        id: ruler
        font: Theme.least.font
    }
    MouseArea {
        anchors.fill: parent
    }
    KText {
        id: none
        x: sheet.inset + Theme.space2
        y: 2 * sheet.inset
        width: parent.width - 2 * x
        visible: text !== ""
        role: Theme.body
        text: sheet.kiosk.table.noPairs
    }
    Column {
        x: sheet.inset
        y: sheet.inset
        width: parent.width - 2 * sheet.inset
        spacing: sheet.gap

        Repeater {
            id: pairs
            model: sheet.kiosk.table.pairs
            onItemAdded: (index, item) => {
                item.implicitHeightChanged.connect(sheet.settle);
                sheet.settle();
            }
            onItemRemoved: sheet.settle()

            WordPair {
                width: parent?.width ?? 0
                visible: index >= sheet.kiosk.progress.firstRow && index <= sheet.kiosk.progress.lastRow
                kiosk: sheet.kiosk
            }
        }
    }
    GridLayout {
        id: foot

        // Px of all buttons beside each other, each as narrow as it can be.
        readonly property real beside: {
            let sum = further.visible ? sheet.narrowest(further.text) : -columnSpacing;
            for (let i = 0; i < tools.count; ++i)
                sum += sheet.narrowest((tools.itemAt(i) as KButton)?.text ?? "") + columnSpacing;
            return sum;
        }

        x: sheet.inset
        y: parent.height - height - sheet.inset
        width: parent.width - 2 * sheet.inset
        columns: beside > width ? 2 : tools.count + 1
        columnSpacing: Theme.space1
        rowSpacing: Theme.space1
        onYChanged: sheet.settle()

        KeptRepeater {
            id: tools
            model: sheet.kiosk.table.tools

            BarButton {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumWidth: sheet.narrowest(text)
                Layout.preferredWidth: sheet.narrowest(text)
                stacked: true
                horizontalPadding: Theme.mm(0.6)
                role: Theme.least
                iconSide: Theme.toolIcon
                kiosk: sheet.kiosk
            }
        }
        KButton {
            id: further

            readonly property Progress progress: sheet.kiosk.progress

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumWidth: sheet.narrowest(text)
            Layout.preferredWidth: sheet.narrowest(text)
            stacked: true
            horizontalPadding: Theme.mm(0.6)
            role: Theme.least
            iconSide: Theme.toolIcon
            visible: progress.partCount > 1
            iconName: "next"
            text: progress.partBrief
            onActivated: sheet.kiosk.press("next")
        }
    }
}

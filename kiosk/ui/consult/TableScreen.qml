import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.sheets

// One bone for two people: the picture runs under everything but the rail. Sides are those of the picture, never mirrored.
FocusScope {
    id: table

    required property Kiosk kiosk
    readonly property TableState shown: kiosk.table
    readonly property real rail: Theme.mm(Theme.tall ? 26 : 30)
    readonly property real gap: Theme.mm(2.4)
    readonly property bool open: sheets.current !== null
    // In large letters a sheet takes the whole picture.
    readonly property bool whole: open && Theme.letters > 1
    // Whether a sheet leaves room for the picture at its side, or above it.
    readonly property bool aside: open && !whole && !Theme.tall
    readonly property bool below: open && !whole && Theme.tall
    // While a finger scrubs or drags, what floats on the picture is away.
    readonly property bool busy: line.pressed || first.dragging || second.dragging || kiosk.pen.drawing || kiosk.secondPen.drawing
    // Upright the levels have no room beside a sheet.
    readonly property bool levelled: !below && !whole
    // What no control covers, px of the room.
    readonly property rect free: {
        const from = Qt.point((levelled ? strip.width : 0) + gap, views.height + 2 * gap);
        const to = Qt.point((aside ? sheets.x : room.width) - gap, (below ? sheets.y : line.y) - gap);
        const noted = open && draft.visible ? draft.height + gap : 0;
        return Qt.rect(from.x, from.y, to.x - from.x, to.y - from.y - noted);
    }
    readonly property real paneWidth: shown.two && !Theme.tall ? Math.floor(room.width / 2) : room.width
    readonly property real paneHeight: shown.two && Theme.tall ? Math.floor(room.height / 2) : room.height

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    focus: true
    Window.onActiveFocusItemChanged: {
        if (!display.visible && FocusWalk.isIn(Window.activeFocusItem, room))
            display.last = Window.activeFocusItem;
    }
    Keys.onEscapePressed: event => {
        event.accepted = shown.sheet !== "";
        if (event.accepted)
            kiosk.press(shown.toNone);
    }
    Keys.onPressed: event => FocusWalk.takeArrow(event, Window.activeFocusItem, table)

    Accessible.role: Accessible.Pane
    Accessible.name: kiosk.view.title

    // The part of `free` within a pane, px of the pane.
    function within(x: real, y: real): rect {
        const from = Qt.point(Math.max(free.x, x), Math.max(free.y, y));
        const to = Qt.point(Math.min(free.x + free.width, x + paneWidth), Math.min(free.y + free.height, y + paneHeight) - (shown.two ? secondMenu.height + gap : 0));
        return Qt.rect(from.x - x, from.y - y, to.x - from.x, to.y - from.y);
    }

    Announcer {
        kiosk: table.kiosk
        news: [kiosk.view.title, kiosk.progress.partWords].filter(Boolean).join(". ")
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Item {
        id: room
        x: table.shown.railLeft ? table.rail : 0
        width: parent.width - (Theme.tall ? 0 : table.rail)
        height: parent.height - (Theme.tall ? table.rail : 0)
        clip: true
        enabled: !display.visible

        TablePane {
            id: first
            width: table.paneWidth
            height: table.paneHeight
            kiosk: table.kiosk
            picture: table.kiosk.live
            pen: table.kiosk.pen
            free: table.within(x, y)
            adjustable: table.shown.sheet === "bone" && (!table.busy || dragging)
        }
        TablePane {
            id: second
            x: Theme.tall ? 0 : table.paneWidth
            y: Theme.tall ? table.paneHeight : 0
            width: table.paneWidth
            height: table.paneHeight
            visible: table.shown.two
            kiosk: table.kiosk
            picture: table.kiosk.second
            pen: table.kiosk.secondPen
            free: table.within(x, y)
            adjustable: first.adjustable
        }
        LevelStrip {
            id: strip
            y: Theme.tall ? views.height + 2 * table.gap + (line.y - views.height - 2 * table.gap - height) / 2 : (parent.height - height) / 2
            kiosk: table.kiosk
            away: table.busy || !table.levelled
        }
        ViewSwitch {
            id: views
            x: parent.width - width - table.gap
            y: table.gap
            width: Math.min(implicitWidth, parent.width - (Theme.tall ? 2 * table.gap : strip.width + 2 * table.gap))
            visible: !table.aside && !table.whole
            kiosk: table.kiosk
            away: table.busy
        }
        ViewMenu {
            x: strip.width + table.gap
            y: table.aside ? table.gap : table.paneHeight * (Theme.tall ? 1 : 0) + line.y * (Theme.tall ? 0 : 1) - height - table.gap
            visible: table.shown.two || table.aside
            kiosk: table.kiosk
            name: table.shown.viewName
            target: table.shown.toFirst
            sheet: "first"
            options: table.shown.firstViews
        }
        ViewMenu {
            id: secondMenu
            x: second.x + (Theme.tall ? strip.width : 0) + table.gap
            y: line.y - height - table.gap
            visible: table.shown.two
            kiosk: table.kiosk
            name: table.shown.secondName
            target: table.shown.toSecond
            sheet: "second"
            options: table.shown.secondViews
        }
        TablePlate {
            id: draft
            x: table.whole ? table.gap : table.free.x + table.free.width - width
            y: table.whole ? table.gap : table.shown.two ? table.free.y : (table.below ? sheets.y : line.y) - height - table.gap
            most: (table.aside ? sheets.x - strip.width : room.width) - 2 * table.gap
            visible: text !== ""
            amber: true
            text: table.kiosk.view.draft
        }
        TablePlate {
            x: table.free.x + table.free.width - width
            y: table.free.y + table.free.height - height
            most: table.free.width
            visible: text !== "" && !table.open && !table.busy
            text: table.shown.riskElsewhere
        }
        TableSheets {
            id: sheets
            x: table.whole ? table.gap : parent.width - width - table.gap
            y: table.below ? line.y - height - table.gap : table.gap + (table.whole && draft.visible ? draft.height + table.gap : 0)
            width: table.aside ? Theme.mm(106) : parent.width - 2 * table.gap
            height: table.below ? implicitHeight : line.y - table.gap - y
            whole: table.whole
            mostWords: 0.55 * line.y
            kiosk: table.kiosk
        }
        TimeLine {
            id: line
            x: Theme.tall ? table.gap : strip.width + table.gap
            y: parent.height - height - table.gap
            width: parent.width - x - table.gap
            kiosk: table.kiosk
        }
    }
    Rail {
        x: Theme.tall || table.shown.railLeft ? 0 : room.width
        y: Theme.tall ? room.height : 0
        width: Theme.tall ? parent.width : table.rail
        height: Theme.tall ? table.rail : parent.height
        enabled: !display.visible
        kiosk: table.kiosk
    }
    OpenSheet {
        id: display

        // What had the keyboard before it opened.
        property Item last: null

        function leave() {
            last?.forceActiveFocus(Qt.TabFocusReason);
        }

        anchors.fill: parent
        kiosk: table.kiosk
        onVisibleChanged: {
            if (!visible)
                Qt.callLater(leave);
        }

        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
    }
}

pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.blocks

// The list on a sheet of paper: a page of questions, their order, and the way to the next page.
PaperSheet {
    id: sheet

    required property Kiosk kiosk
    // Whether the way to the next page stands beside the heading.
    property bool paged: true
    readonly property real inset: Theme.mm(Theme.tablet ? 5 : 7)
    readonly property bool empty: kiosk.list.count === 0

    MarkedText {
        id: heading
        anchors.left: parent.left
        anchors.leftMargin: sheet.inset
        y: Theme.mm(Theme.tablet ? 1 : 8)
        width: parent.width - 2 * sheet.inset - (next.visible ? next.width + Theme.space3 : 0)
        role: Theme.tablet ? Theme.h2 : Theme.h1
        words: sheet.kiosk.words.listTitle
        marked: ReadingMark.sentence("title", 0) >= 0
    }
    KButton {
        id: next
        anchors.right: parent.right
        anchors.rightMargin: sheet.inset
        anchors.verticalCenter: heading.verticalCenter
        visible: sheet.paged && sheet.kiosk.list.rangeWords !== ""
        iconName: "next"
        iconLast: true
        text: sheet.kiosk.list.rangeWords
        onActivated: sheet.kiosk.press("more")
    }
    Rectangle {
        id: rule
        x: sheet.inset
        y: Math.max(heading.y + heading.height, next.visible ? next.y + next.height : 0) + (Theme.tablet ? Theme.space1 : Theme.space2)
        width: parent.width - 2 * x
        height: Theme.lineControl
        color: Theme.ink
    }
    MarkedText {
        anchors.top: rule.bottom
        anchors.topMargin: Theme.space4
        x: sheet.inset
        width: rule.width
        visible: sheet.empty
        words: sheet.kiosk.words.listEmpty
        marked: ReadingMark.sentence("pick", 0) >= 0
    }
    Column {
        anchors.top: rule.bottom
        anchors.topMargin: Theme.tablet ? Theme.space2 : Theme.space3
        x: sheet.inset
        width: rule.width
        spacing: Theme.space2

        Repeater {
            model: sheet.kiosk.list.picks

            ListRow {
                width: parent?.width ?? 0
                kiosk: sheet.kiosk
            }
        }
    }
}

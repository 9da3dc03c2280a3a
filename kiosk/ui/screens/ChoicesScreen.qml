pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.bars

// The choices side by side, with the same fields for each; as many columns as can be read.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property bool narrow: Theme.tall
    readonly property real gap: Theme.mm(Theme.tablet ? 2 : 3.5)
    readonly property real gapBelowTop: Theme.tablet ? Theme.space1 : Theme.space3
    // Width of the names of the fields.
    readonly property real heads: Theme.mm(Theme.tablet ? cornered || Theme.tall ? 48 : 75 : Theme.tall ? 48 : 55)
    // Where two are compared the way to the next choices stands in the corner of the table.
    readonly property bool cornered: kiosk.choices.paired

    readonly property bool beside: more.visible && !cornered && !narrow
    readonly property real titleHeight: Math.max(heading.height, works.visible ? works.height : 0)
    readonly property real topHeight: narrow ? titleHeight + Theme.space2 + more.height : Math.max(titleHeight, beside ? more.height : 0)
    // Px beside the title.
    readonly property real rest: width - heading.implicitWidth - Theme.space4 - (narrow ? 0 : Theme.space4 + range.width + range.anchors.rightMargin)

    MarkedText {
        id: heading
        anchors.left: parent.left
        y: ((screen.narrow ? screen.titleHeight : screen.topHeight) - height) / 2
        width: Math.min(implicitWidth, parent.width - (works.visible ? works.width + Theme.space2 : 0) - (screen.narrow ? 0 : range.width + range.anchors.rightMargin))
        role: Theme.h1
        words: screen.kiosk.view.title
        marked: ReadingMark.sentence("title", 0) >= 0
    }
    KText {
        id: range
        anchors.left: screen.narrow ? parent.left : undefined
        anchors.right: screen.narrow ? undefined : parent.right
        anchors.rightMargin: screen.beside ? more.width + Theme.space4 : 0
        y: (screen.narrow ? more.y + more.height / 2 : screen.topHeight / 2) - height / 2
        role: Theme.tablet ? Theme.label : Theme.h2
        color: Theme.ink2
        wrapMode: Text.NoWrap
        text: screen.kiosk.choices.rangeWords
    }
    KButton {
        id: more
        anchors.left: screen.cornered ? parent.left : undefined
        anchors.right: screen.cornered ? undefined : parent.right
        y: screen.cornered ? table.y : screen.topHeight - height
        width: screen.cornered ? screen.heads - screen.gap : implicitWidth
        height: screen.cornered ? table.headHeight : implicitHeight
        visible: screen.kiosk.choices.more !== ""
        kind: screen.cornered ? KButton.Tool : KButton.Secondary
        iconName: screen.cornered ? "" : "next"
        iconLast: true
        role: screen.cornered ? Theme.smallLabel : Theme.label
        text: screen.kiosk.choices.more
        onActivated: screen.kiosk.press("more")
    }
    ChoiceTable {
        id: table
        anchors {
            top: parent.top
            bottom: parent.bottom
            left: parent.left
            right: parent.right
            topMargin: screen.topHeight + screen.gapBelowTop
        }
        kiosk: screen.kiosk
        gap: screen.gap
        heads: screen.heads
    }
    SourcesButton {
        id: works
        x: (screen.narrow ? screen.width : range.x - Theme.space4) - works.width
        y: ((screen.narrow ? screen.titleHeight : screen.topHeight) - works.height) / 2
        kiosk: screen.kiosk
        room: screen.rest
    }
}

pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.bars

// The choices side by side, with the same fields for each; as many columns as can be read. Upright the way to the next
// choices stands below the title.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property bool narrow: Theme.tall
    readonly property real gap: Theme.mm(Theme.tablet ? 2 : 3.5)
    readonly property real gapBelowTop: Theme.tablet ? Theme.space1 : Theme.space3
    // Width of the names of the fields.
    readonly property real heads: Theme.mm(Theme.tablet ? Theme.tall ? 46 : kiosk.choices.paired ? 49 : 75 : Theme.tall ? 48 : 55)
    readonly property real firstLine: Math.max(heading.height, works.visible ? works.height : 0, !narrow && more.visible ? more.height : 0)
    // Px of the first line beside the title, the sources left out.
    readonly property real beside: narrow ? 0 : (more.visible ? more.width + Theme.space4 : 0) + (range.text !== "" ? range.width + Theme.space4 : 0)

    MarkedText {
        id: heading
        anchors.left: parent.left
        y: (screen.firstLine - height) / 2
        width: Math.min(implicitWidth, parent.width - screen.beside - (works.visible ? works.width + Theme.space2 : 0))
        role: Theme.h1
        words: screen.kiosk.view.title
        marked: ReadingMark.sentence("title", 0) >= 0
    }
    SourcesButton {
        id: works
        anchors {
            right: screen.right
            rightMargin: screen.beside
        }
        y: (screen.firstLine - implicitHeight) / 2
        kiosk: screen.kiosk
        room: screen.width - screen.beside - heading.implicitWidth - Theme.space2
    }
    KText {
        id: range
        anchors {
            left: screen.narrow ? parent.left : undefined
            right: screen.narrow ? undefined : parent.right
            rightMargin: more.visible ? more.width + Theme.space4 : 0
        }
        y: more.y + (more.height - height) / 2
        role: Theme.tablet ? Theme.label : Theme.h2
        color: Theme.ink2
        wrapMode: Text.NoWrap
        text: screen.kiosk.choices.rangeWords
    }
    KButton {
        id: more
        anchors.right: parent.right
        y: screen.narrow ? screen.firstLine + Theme.space2 : (screen.firstLine - height) / 2
        visible: screen.kiosk.choices.more !== ""
        iconName: "next"
        iconLast: true
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
            topMargin: screen.firstLine + (screen.narrow && more.visible ? more.height + Theme.space2 : 0) + screen.gapBelowTop
        }
        kiosk: screen.kiosk
        gap: screen.gap
        heads: screen.heads
    }
}

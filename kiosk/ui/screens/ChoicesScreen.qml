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
    readonly property real heads: kiosk.choices.columns === 1 ? 0 : Theme.mm(Theme.tablet || Theme.tall ? 48 : 55)

    Item {
        id: top
        width: parent.width
        height: screen.narrow ? Math.max(heading.height, works.height) + Theme.space2 + more.height : Math.max(heading.implicitHeight, more.visible ? more.height : 0)

        MarkedText {
            id: heading
            anchors.left: parent.left
            y: screen.narrow ? Math.max(0, (works.height - height) / 2) : (parent.height - height) / 2
            width: parent.width - (screen.narrow ? 0 : (more.visible ? more.width + Theme.space4 : 0) + range.width) - (works.visible ? works.width + Theme.space2 : 0)
            role: Theme.h1
            words: screen.kiosk.view.title
            marked: ReadingMark.sentence("title", 0) >= 0
        }
        KText {
            id: range
            anchors.verticalCenter: more.verticalCenter
            anchors.right: works.visible && !screen.narrow ? works.left : more.left
            anchors.rightMargin: Theme.space4
            visible: !Theme.tablet
            role: Theme.h2
            color: Theme.ink2
            wrapMode: Text.NoWrap
            text: screen.kiosk.choices.rangeWords
        }
        SourcesButton {
            id: works
            anchors.right: screen.narrow || !more.visible ? parent.right : more.left
            anchors.rightMargin: screen.narrow || !more.visible ? 0 : Theme.space2
            y: screen.narrow ? 0 : (parent.height - height) / 2
            kiosk: screen.kiosk
            room: screen.narrow ? parent.width - heading.implicitWidth - Theme.space2 : 0
        }
        KButton {
            id: more
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: screen.kiosk.choices.rangeWords !== ""
            iconName: "next"
            iconLast: true
            text: screen.kiosk.choices.more
            onActivated: screen.kiosk.press("more")
        }
    }
    ChoiceTable {
        id: table
        anchors {
            top: top.bottom
            bottom: parent.bottom
            left: parent.left
            right: parent.right
            topMargin: screen.gapBelowTop
        }
        kiosk: screen.kiosk
        gap: screen.gap
        heads: screen.heads
    }
}

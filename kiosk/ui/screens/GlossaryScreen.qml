pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// Words: each is a button that explains itself; as many on a page as there is room for.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property int columns: Theme.tall ? 2 : 3
    readonly property real gap: Theme.mm(Theme.tablet ? 3 : 4.5)

    MarkedText {
        id: heading
        anchors.left: parent.left
        width: parent.width - more.width - Theme.space4
        role: Theme.h1
        words: screen.kiosk.view.title
        marked: ReadingMark.sentence("title", 0) >= 0
    }
    KButton {
        id: more
        anchors.right: parent.right
        visible: screen.kiosk.glossary.rangeWords !== ""
        iconName: "next"
        iconLast: true
        text: screen.kiosk.glossary.rangeWords
        spokenName: screen.kiosk.words.more
        onActivated: screen.kiosk.press("more")
    }
    Grid {
        y: Math.max(heading.height, more.height) + screen.gap
        columns: screen.columns
        spacing: screen.gap

        Repeater {
            model: screen.kiosk.view.links

            KButton {
                required property string target
                required property string title

                width: (screen.width - (screen.columns - 1) * screen.gap) / screen.columns
                text: title
                onActivated: screen.kiosk.press(target)
            }
        }
    }
}

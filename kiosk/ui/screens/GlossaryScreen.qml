pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// Words: each is a button that explains itself; as many on a page as there is room for.
Item {
    id: screen

    required property Shared kiosk
    readonly property int columns: Theme.portrait || Theme.bigText ? 2 : 3
    readonly property real gap: Theme.mm(Theme.compact ? 3 : 4.5)

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
        visible: screen.kiosk.view.rangeWords !== ""
        iconName: "next"
        iconLast: true
        text: screen.kiosk.view.rangeWords
        spokenName: screen.kiosk.words.more
        onActivated: screen.kiosk.navigator.turnPage(1)
    }
    Grid {
        y: Math.max(heading.height, more.height) + screen.gap
        columns: screen.columns
        spacing: screen.gap

        Repeater {
            model: screen.kiosk.view.terms

            KButton {
                required property string target
                required property string title

                width: (screen.width - (screen.columns - 1) * screen.gap) / screen.columns
                text: title
                onActivated: screen.kiosk.navigator.open(target)
            }
        }
    }
}

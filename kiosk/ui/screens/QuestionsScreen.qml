pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// Pick questions: the groups as tabs, the questions as big check cards, a page at a time.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property bool narrow: Theme.tall
    readonly property real gap: Theme.mm(Theme.tablet ? 3 : 6)
    readonly property int columns: narrow || Theme.tablet ? 1 : 2
    readonly property int lines: Math.ceil(kiosk.questions.perPage / columns)

    Grid {
        id: tabs
        anchors.left: parent.left
        width: screen.narrow ? parent.width : Theme.mm(Theme.tablet ? 66 : 104) * Theme.letters
        columns: screen.narrow ? 2 : 1
        spacing: Theme.mm(Theme.tablet ? 3 : 3.5)

        Repeater {
            id: groups
            model: screen.kiosk.questions.groups

            GroupTab {
                required property string target
                required property string title
                required selected
                required count

                width: (tabs.width - (tabs.columns - 1) * tabs.spacing) / tabs.columns
                height: screen.narrow ? implicitHeight : (screen.height - (groups.count - 1) * tabs.spacing) / Math.max(1, groups.count)
                text: title
                onActivated: screen.kiosk.press(target)
            }
        }
    }
    Item {
        id: cards
        anchors.right: parent.right
        y: screen.narrow ? tabs.height + screen.gap : 0
        width: parent.width - (screen.narrow ? 0 : tabs.width + Theme.mm(Theme.tablet ? 4 : 12))
        height: parent.height - y

        MarkedText {
            id: heading
            anchors.left: parent.left
            width: parent.width - range.implicitWidth - Theme.space4
            role: Theme.h1
            words: screen.kiosk.view.title
            marked: ReadingMark.sentence("title", 0) >= 0
        }
        KText {
            id: range
            anchors.right: parent.right
            anchors.baseline: heading.baseline
            role: Theme.h2
            color: Theme.ink2
            wrapMode: Text.NoWrap
            text: screen.kiosk.questions.rangeWords
        }
        Grid {
            id: grid
            anchors.top: heading.bottom
            anchors.topMargin: Theme.tablet ? Theme.space1 : screen.gap
            columns: screen.columns
            spacing: screen.gap
            readonly property real room: more.y - y - screen.gap

            Repeater {
                model: screen.kiosk.questions.questions

                CheckCard {
                    required property string target
                    required property string words
                    required property bool picked

                    width: (cards.width - (screen.columns - 1) * screen.gap) / screen.columns
                    height: Math.max(implicitHeight, (grid.room - (screen.lines - 1) * screen.gap) / screen.lines)
                    text: words
                    selected: picked
                    onActivated: screen.kiosk.press(target)
                }
            }
        }
        KButton {
            id: more
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: (parent.width - (three.visible ? Theme.barGap : 0)) / (three.visible ? 2 : 1)
            visible: screen.kiosk.questions.rangeWords !== ""
            iconName: "next"
            iconLast: true
            text: screen.kiosk.words.moreQuestions
            onActivated: screen.kiosk.press("more")
        }
        KButton {
            id: three
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            width: more.width
            visible: screen.kiosk.questions.nothingPicked
            iconName: "list"
            text: screen.kiosk.words.pickThree
            onActivated: screen.kiosk.press("pick-three")
        }
    }
}

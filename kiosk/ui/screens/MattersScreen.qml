pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// What matters to me: cards to touch, and below them which way one leans.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property int columns: Theme.tall ? 1 : Theme.tablet ? 2 : 3
    readonly property int lines: Math.ceil(cards.count / columns)
    readonly property real gap: Theme.tall && Theme.tablet ? Theme.space2 : Theme.cardGap
    // The title and the words below it stand on one line where both fit.
    readonly property real between: Theme.tablet ? Theme.space2 : Theme.space4
    readonly property bool oneLine: Math.ceil(heading.implicitWidth) + between + Math.ceil(lead.implicitWidth) <= width

    MarkedText {
        id: heading
        anchors.left: parent.left
        width: screen.oneLine ? implicitWidth : parent.width
        role: Theme.h1
        words: screen.kiosk.view.title
        marked: ReadingMark.sentence("title", 0) >= 0
    }
    MarkedText {
        id: lead
        anchors.left: screen.oneLine ? heading.right : parent.left
        anchors.leftMargin: screen.oneLine ? screen.between : 0
        anchors.right: parent.right
        y: screen.oneLine ? heading.y + heading.baselineOffset - baselineOffset : heading.height
        role: Theme.cell
        color: Theme.ink2
        words: screen.kiosk.matters.lead
        marked: ReadingMark.sentence("lead", 0) >= 0
    }
    Grid {
        id: grid
        readonly property real room: leaning.y - y - screen.gap

        y: Math.max(heading.height, lead.y + lead.height) + (Theme.tablet ? Theme.space2 : Theme.space4)
        columns: screen.columns
        spacing: screen.gap

        Repeater {
            id: cards
            model: screen.kiosk.matters.cards

            MatterCard {
                required property string target
                required property string words
                required property bool picked
                required iconName

                width: Math.floor((screen.width - (screen.columns - 1) * screen.gap) / screen.columns)
                height: Math.floor((grid.room - (screen.lines - 1) * screen.gap) / screen.lines)
                text: words
                selected: picked
                listed: screen.kiosk.words.onMyList
                onActivated: screen.kiosk.press(target)
            }
        }
    }
    GridLayout {
        id: leaning
        anchors.bottom: parent.bottom
        width: parent.width
        columns: Theme.tall ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space1

        ColumnLayout {
            Layout.fillWidth: Theme.tall
            Layout.preferredWidth: Theme.mm(Theme.tablet ? 80 : 138)
            spacing: 0

            MarkedText {
                Layout.fillWidth: true
                role: Theme.h2
                words: screen.kiosk.matters.leanTitle
                marked: ReadingMark.sentence("lead", 1) >= 0
            }
            MarkedText {
                Layout.fillWidth: true
                visible: words !== ""
                role: Theme.label
                color: Theme.ink2
                words: screen.kiosk.matters.leanHint
                marked: ReadingMark.sentence("lead", 2) >= 0
            }
        }
        LookSwitch {
            Layout.fillWidth: true
            names: screen.kiosk.matters.answers
            iconNames: screen.kiosk.matters.answers.map((_, at) => at === screen.kiosk.matters.lean ? "check" : "")
            spokenName: screen.kiosk.matters.leanTitle
            currentIndex: screen.kiosk.matters.lean
            onChosen: index => screen.kiosk.press(screen.kiosk.matters.targets[index])
        }
    }
}

pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.blocks

// The topics as cards: their pictures above their names where a card is high enough, else beside them.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property bool home: kiosk.view.kind === "home"
    readonly property int columns: Theme.tablet ? (Theme.tall ? 2 : 3) : Theme.tall ? 1 : home ? (repeater.count > 5 ? Math.ceil(repeater.count / 2) : Math.max(1, repeater.count)) : 2
    readonly property int lines: Math.ceil(Math.max(1, repeater.count) / columns)
    readonly property real gap: Theme.cardGap
    readonly property real head: Math.max(heading.height, more.visible ? more.height : 0) + Theme.mm(Theme.tablet ? more.visible ? 3 : 5 : 9)
    readonly property real room: height - head

    MarkedText {
        id: heading
        anchors.left: parent.left
        y: more.visible ? Math.max(0, (more.height - height) / 2) : 0
        width: parent.width - (more.visible ? more.width + Theme.space4 : 0)
        role: Theme.homeTitle
        words: screen.kiosk.view.title
        marked: ReadingMark.sentence("title", 0) >= 0
    }
    KButton {
        id: more
        anchors.right: parent.right
        visible: screen.kiosk.home.rangeWords !== ""
        iconName: "next"
        iconLast: true
        text: screen.kiosk.home.rangeWords
        spokenName: screen.kiosk.words.more
        onActivated: screen.kiosk.press("more")
    }

    Grid {
        y: screen.head
        columns: screen.columns
        spacing: screen.gap

        Repeater {
            id: repeater
            model: screen.kiosk.home.cards

            HomeCard {
                id: card

                required property string target
                required property string title
                required property string picture

                width: (screen.width - (screen.columns - 1) * screen.gap) / screen.columns
                height: (screen.room - (screen.lines - 1) * screen.gap) / screen.lines
                rowForm: height < width * 0.55
                text: title
                onActivated: screen.kiosk.press(target)

                PictureCard {
                    anchors.fill: parent
                    kiosk: screen.kiosk
                    address: card.picture
                    alt: ""
                    cornerRadius: 0
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.blocks

// The ways through, and the topics or packs as cards: their pictures above their names where a card is high enough, else
// beside them. On an upright kiosk a large picture has the top, out of reach, and all that is touched stands below.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property bool home: kiosk.view.kind === "home"
    readonly property bool packs: kiosk.view.kind === "packs"
    readonly property int count: Math.max(1, repeater.count)
    readonly property int inTwoRows: count > (Theme.tablet ? 4 : 5) ? Math.ceil(count / 2) : count
    readonly property int columns: packs ? Theme.tall ? 1 : Math.min(count, 3) : Theme.tall || !(home || Theme.tablet) ? 2 : more.visible ? 4 : inTwoRows
    readonly property int lines: more.visible && Theme.tablet ? 8 / columns : Math.ceil(count / columns)
    readonly property real gap: Theme.cardGap
    // What the logo has above the title.
    readonly property real letterhead: logo.visible && !logo.beside ? logo.height + Theme.space1 : 0
    readonly property real head: letterhead + Math.max(heading.height, more.visible ? more.height : 0) + Theme.mm(Theme.tablet ? more.visible || ways.visible ? 3 : 5 : ways.visible ? 5 : 9)
    readonly property real above: head + (ways.visible ? ways.height + gap : 0)
    // What cards of 36 mm leave of the height.
    readonly property real spare: height - above - lines * (Theme.mm(36) + gap) + gap
    readonly property real pictured: kiosk.home.picture !== "" && spare > Theme.mm(60) ? spare : 0
    readonly property real room: height - above - pictured
    // The names are all of one size.
    readonly property bool small: {
        let found = false;
        for (let i = 0; i < repeater.count; ++i)
            found = !((repeater.itemAt(i) as HomeCard)?.roomy ?? true) || found;
        return found;
    }

    PictureCard {
        width: parent.width
        height: screen.pictured - Theme.space4
        visible: screen.pictured > 0
        kiosk: screen.kiosk
        address: screen.kiosk.home.picture
        alt: ""
    }
    MarkedText {
        id: heading
        anchors.left: parent.left
        y: screen.pictured + screen.letterhead + (more.visible ? Math.max(0, (more.height - height) / 2) : 0)
        width: parent.width - (more.visible ? more.width + Theme.space4 : 0)
        role: Theme.homeTitle
        words: screen.kiosk.view.title
        marked: ReadingMark.sentence("title", 0) >= 0
    }
    // Where there is no header the logo stands beside the title; upright, or where the title takes the line, above it.
    ClinicLogo {
        id: logo
        readonly property real rest: heading.width - heading.implicitWidth - Theme.space5
        readonly property bool beside: !Theme.tall && rest > Theme.mm(30)

        anchors.right: more.visible ? more.left : parent.right
        anchors.rightMargin: more.visible ? Theme.space4 : 0
        y: beside ? heading.y + (heading.height - height) / 2 : 0
        width: wide
        height: most
        most: Theme.mm(10)
        room: !Theme.tablet ? 0 : beside ? rest : heading.width
        source: screen.kiosk.view.logo
    }
    KButton {
        id: more
        anchors.right: parent.right
        y: screen.pictured + screen.letterhead
        visible: screen.kiosk.home.rangeWords !== ""
        iconName: "next"
        iconLast: true
        text: screen.kiosk.home.rangeWords
        spokenName: screen.kiosk.words.more
        onActivated: screen.kiosk.press("more")
    }

    HomeWays {
        id: ways
        y: screen.pictured + screen.head
        width: parent.width
        kiosk: screen.kiosk
    }
    Grid {
        y: screen.pictured + screen.above
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
                small: screen.small
                pack: screen.packs
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

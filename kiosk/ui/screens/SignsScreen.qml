import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.blocks
import kiosk.ui.bars

// Touch a sign: the body shows it and the card explains it.
Item {
    id: screen

    required property Kiosk kiosk
    // Upright the body stands above the signs; on an upright tablet beside them, for it is tall and narrow.
    readonly property bool above: Theme.tall && !Theme.tablet
    readonly property bool beside: Theme.tall && Theme.tablet
    // On a wide tablet what can be done stands below the body: the words need the height.
    readonly property bool below: !Theme.tall && Theme.tablet
    readonly property real gap: Theme.mm(Theme.tablet ? 4 : 9)
    readonly property real apart: Theme.tablet ? Theme.space2 : Theme.space4
    readonly property real foot: actions.height > 0 ? actions.height + apart : 0

    PictureCard {
        id: figure
        // A picture is not mirrored, but its place is.
        x: Theme.rightToLeft ? parent.width - width : 0
        y: screen.beside ? signs.y : 0
        width: screen.above ? parent.width : parent.width * (Theme.tablet ? Theme.tall ? 0.34 : 0.27 : 0.31)
        height: screen.above ? Theme.mm(135) : screen.beside ? signs.height : parent.height - (screen.below ? screen.foot : 0)
        kiosk: screen.kiosk
        address: screen.kiosk.picture.address
        alt: screen.kiosk.picture.alt
        live: true
    }
    Item {
        id: side
        anchors.right: parent.right
        y: screen.above ? figure.height + screen.gap : 0
        width: parent.width - (Theme.tall ? 0 : figure.width + screen.gap)
        height: parent.height - y - (screen.below ? 0 : screen.foot)

        TitleLine {
            id: heading
            width: parent.width
            kiosk: screen.kiosk
        }
        SignGrid {
            id: signs
            anchors.right: parent.right
            anchors.top: heading.bottom
            anchors.topMargin: screen.apart
            width: parent.width - (screen.beside ? figure.width + screen.gap : 0)
            columns: screen.beside ? 1 : 2
            kiosk: screen.kiosk
        }
        SignWords {
            anchors.top: signs.bottom
            anchors.bottom: parent.bottom
            anchors.topMargin: screen.apart
            width: parent.width
            kiosk: screen.kiosk
        }
    }
    Flow {
        id: actions
        anchors.left: screen.below ? parent.left : side.left
        anchors.bottom: parent.bottom
        width: screen.below ? figure.width : side.width
        spacing: screen.below ? Theme.space1 : Theme.barGap
        // Of two beside each other.
        readonly property real half: screen.below ? width : Math.floor((width - spacing) / 2)

        AskButtons {
            id: ask
            width: see.visible ? actions.half : actions.width
            kiosk: screen.kiosk
        }
        KButton {
            id: see
            width: ask.visible ? actions.half : actions.width
            visible: screen.kiosk.signs.link !== ""
            iconName: "next"
            iconLast: true
            text: screen.kiosk.signs.linkTitle
            onActivated: screen.kiosk.press(screen.kiosk.signs.link)
        }
    }
}

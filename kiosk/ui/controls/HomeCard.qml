import QtQuick
import kiosk.ui

// A topic: its picture above its name, or beside it where the cards are rows.
Pressable {
    id: card

    default property alias thumbnail: slot.data
    property bool rowForm: false
    // Whether it becomes as high as its name needs.
    property bool grows: false
    // How much of the width the picture takes in the row form.
    property real share: 0.38
    // Whether it stands for a whole pack: there are few, and the picture tells them apart.
    property bool pack: false
    // How much of the height it takes above the name.
    readonly property real upper: pack ? 0.76 : Theme.tablet ? 0.56 : 0.68
    readonly property real margin: rowForm ? Theme.tablet ? Theme.space2 : Theme.space3 : Theme.tablet ? Theme.space1 : Theme.space2
    // Whether the name has room in large letters: two lines below the picture, the height beside it.
    readonly property bool roomy: large.longest <= large.width && (grows || large.contentHeight <= (rowForm ? height - 2 * Theme.space1 : 2.1 * large.step))
    property bool small: !roomy
    // Width of the picture in the row form: what the longest word leaves.
    readonly property real shown: Math.max(0, Math.min(width * share, width - least.longest - 2 * margin))

    cornerRadius: Theme.radiusCard
    padding: 0

    background: Rectangle {
        color: card.held ? Theme.pressed : Theme.card
        radius: card.cornerRadius
    }
    contentItem: Item {
        implicitHeight: card.rowForm ? words.implicitHeight + 2 * Theme.space2 : words.implicitHeight / (1 - card.upper)
        implicitWidth: Theme.mm(70)

        Item {
            id: slot
            anchors.left: parent.left
            anchors.top: parent.top
            // The picture leaves the words their place.
            width: card.rowForm ? (!card.grows && least.contentHeight > parent.height ? 0 : card.shown) : parent.width
            height: card.rowForm ? parent.height : Math.max(0, Math.min(parent.height * card.upper, parent.height - Math.max(full.contentHeight, 2 * words.step) - 2 * Theme.space1))
            clip: true
        }
        // The words in small letters beside the picture.
        CardName {
            id: least
            width: parent.width - card.shown - 2 * card.margin
            visible: false
            role: Theme.label
            text: card.text
        }
        CardName {
            id: large
            width: words.room
            visible: false
            role: Theme.h2
            text: card.text
        }
        // Two lines below a picture are about as long as each other, where that takes no third one.
        CardName {
            id: even
            width: Math.min(words.room, Math.max(longest, whole * 0.58))
            visible: false
            role: words.role
            text: card.text
        }
        CardName {
            id: full
            width: words.room
            visible: false
            role: words.role
            text: card.text
        }
        CardName {
            id: words
            readonly property real room: (card.rowForm ? parent.width - slot.width : parent.width) - 2 * card.margin

            x: card.rowForm ? (Theme.rightToLeft ? 0 : slot.width) + card.margin : (parent.width - width) / 2
            y: card.rowForm ? 0 : slot.height
            width: !card.rowForm && even.lineCount <= full.lineCount ? even.width : room
            height: card.rowForm ? parent.height : parent.height - slot.height
            horizontalAlignment: card.rowForm ? Text.AlignLeft : Text.AlignHCenter
            role: card.small ? Theme.label : Theme.h2
            color: card.held ? Theme.pressedText : Theme.ink
            text: card.text
        }
        RoundedMask {
            anchors.fill: parent
            cornerRadius: card.cornerRadius
            outline: Theme.edge
        }
    }
}

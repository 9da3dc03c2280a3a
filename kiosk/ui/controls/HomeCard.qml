import QtQuick
import kiosk.ui

// A topic: its picture above its name, or beside it where the cards are rows.
Pressable {
    id: card

    default property alias thumbnail: slot.data
    property bool rowForm: false
    // How much of the width the picture takes in the row form.
    property real share: 0.31
    // How much of the height it takes above the name.
    readonly property real upper: Theme.tablet ? 0.56 : 0.68
    property bool chevron: rowForm && !Theme.tablet

    // The width of the longest word. The height makes the binding follow the font, which a call does not.
    function longestWord(metrics: FontMetrics, height: real): real {
        return Math.max(...text.split(" ").map(each => metrics.advanceWidth(each)));
    }

    cornerRadius: Theme.radiusCard
    padding: 0

    background: Rectangle {
        color: card.held ? Theme.pressed : Theme.card
        radius: card.cornerRadius
    }
    contentItem: Item {
        implicitHeight: card.rowForm ? words.implicitHeight + 2 * Theme.space2 : words.implicitHeight / (1 - card.upper)
        implicitWidth: Theme.mm(70)

        FontMetrics {
            id: ruler
            font: Theme.h2.font
        }
        FontMetrics {
            id: smaller
            font: Theme.label.font
        }
        Item {
            id: slot
            anchors.left: parent.left
            anchors.top: parent.top
            // The picture leaves the longest word its place.
            width: card.rowForm ? Math.max(0, Math.min(parent.width * card.share, parent.width - words.narrowest - 3 * Theme.space2)) : parent.width
            height: card.rowForm ? parent.height : Math.min(parent.height * card.upper, parent.height - words.contentHeight - 2 * Theme.space2)
            clip: true
        }
        KText {
            id: words
            anchors.left: card.rowForm ? slot.right : parent.left
            anchors.right: card.chevron ? arrow.left : parent.right
            anchors.top: card.rowForm ? parent.top : slot.bottom
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space2
            anchors.leftMargin: card.rowForm && !Theme.tablet ? Theme.mm(6.8) : Theme.space2
            anchors.rightMargin: Theme.space2
            horizontalAlignment: card.rowForm ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            // A word that is longer than the card is set a size smaller.
            role: longest + Theme.space1 <= width ? Theme.h2 : Theme.label
            wrapMode: Text.WordWrap
            readonly property real longest: card.longestWord(ruler, ruler.height)
            readonly property real narrowest: card.longestWord(smaller, smaller.height)
            color: card.held ? Theme.pressedText : Theme.ink
            spoken: false
            text: card.text
        }
        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            name: card.chevron ? "chevron" : ""
            color: card.held ? Theme.pressedText : Theme.tintText
        }
        RoundedMask {
            anchors.fill: parent
            cornerRadius: card.cornerRadius
            outline: Theme.edge
        }
    }
}

import QtQuick
import kiosk.ui

// A question to pick: a box and words, and the whole card is the target.
Pressable {
    id: card

    checkable: true
    cornerRadius: Theme.radiusCard
    horizontalPadding: Theme.space3
    verticalPadding: Theme.tablet ? Theme.mm(0.5) : Theme.space1

    Accessible.role: Accessible.CheckBox

    background: CardFace {
        card: card
    }
    contentItem: Item {
        implicitHeight: Math.max(box.height, words.implicitHeight)
        implicitWidth: box.width + Theme.space4 + words.implicitWidth

        CheckBox {
            id: box
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            selected: card.selected
        }
        KText {
            id: words
            anchors.left: box.right
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.space4
            role: Theme.control
            color: card.held ? Theme.pressedText : Theme.ink
            spoken: false
            text: card.text
        }
    }
}

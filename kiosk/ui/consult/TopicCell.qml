import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// One topic: its picture, its title and a box; the whole card is the target.
Pressable {
    id: card

    required property Kiosk kiosk
    required property string target
    required property string picture
    required text
    required selected

    checkable: true
    cornerRadius: Theme.radiusCard
    padding: Theme.mm(1)
    onActivated: kiosk.press(target)

    Accessible.role: Accessible.CheckBox

    background: CardFace {
        card: card
    }
    contentItem: Item {
        StillPicture {
            width: parent.width
            height: parent.height - words.height - Theme.mm(1)
            address: card.picture
        }
        CheckBox {
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(1)
            y: Theme.mm(1)
            width: Theme.mm(11)
            selected: card.selected
        }
        KText {
            id: words
            anchors.bottom: parent.bottom
            x: Theme.mm(1.5)
            width: parent.width - 2 * x
            role: Theme.smallLabel
            color: card.held ? Theme.pressedText : Theme.ink
            spoken: false
            text: card.text
        }
    }
}

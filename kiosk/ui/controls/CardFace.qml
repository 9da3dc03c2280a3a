import QtQuick
import kiosk.ui

// The ground and outline of a card that can be pressed and selected.
Rectangle {
    required property Pressable card

    color: card.held ? Theme.pressed : card.selected ? Theme.tint : Theme.card
    border.color: card.selected ? Theme.accent : Theme.edge
    border.width: card.selected ? Theme.lineCard : Theme.lineControl
    radius: card.cornerRadius

    Behavior on border.color {
        ColorAnimation {
            duration: Theme.selectTime
        }
    }
}

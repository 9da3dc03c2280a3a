import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// One of several choices, as Python gives it; the chosen one is solid.
Pressable {
    id: cell

    required property Kiosk kiosk
    required property string target
    required text
    required selected
    // Whether it has an outline of its own, where no switch is around it.
    property bool framed: false
    property TypeRole role: Theme.label

    checkable: true
    horizontalPadding: Theme.mm(2.6)
    cornerRadius: Theme.radiusButton - Theme.mm(0.9)
    onActivated: kiosk.press(target)

    Accessible.role: Accessible.RadioButton

    background: Rectangle {
        radius: cell.cornerRadius
        color: cell.selected ? Theme.primary : cell.held ? Theme.pressed : Theme.card
        border.color: Theme.edge
        border.width: cell.framed && !cell.selected ? Theme.lineControl : 0
    }
    contentItem: IconAndWord {
        iconName: ""
        text: cell.text
        role: cell.role
        color: cell.selected ? Theme.primaryText : cell.held ? Theme.pressedText : Theme.ink
    }
}

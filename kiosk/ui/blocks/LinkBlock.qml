import QtQuick
import kiosk.ui.controls

// A button as wide as the words: it opens something, shows the next choice, or picks three questions.
Block {
    id: block

    required property string plain
    required property string icon
    required property string target
    required property bool selected

    KButton {
        width: parent.width
        selected: block.selected
        iconName: block.icon
        iconLast: iconName === "next"
        text: block.plain
        onActivated: block.kiosk.press(block.target)
    }
}

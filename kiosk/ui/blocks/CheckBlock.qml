import QtQuick
import kiosk.ui.controls

// A question to pick.
Block {
    id: block

    required property string plain
    required property string target
    required property bool selected

    CheckCard {
        width: parent.width
        text: block.plain
        selected: block.selected
        onActivated: block.kiosk.press(block.target)
    }
}

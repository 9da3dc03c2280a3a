import QtQuick
import kiosk.ui
import kiosk.ui.controls

// One question of the list with its own add button; `title` is its id.
Block {
    id: block

    required property string plain
    required property string title

    KText {
        width: parent.width
        role: Theme.control
        text: block.plain
    }
    KButton {
        iconName: "ask"
        text: block.kiosk.words.ask
        spokenDescription: block.plain
        onActivated: block.kiosk.navigator.pick(block.title)
    }
}

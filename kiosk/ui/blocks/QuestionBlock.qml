import QtQuick
import kiosk.ui
import kiosk.ui.controls

// One question of the list with its own add button; `target` is its id.
Block {
    id: block

    required property list<string> sentences
    required property string plain
    required property string target

    SpokenText {
        width: parent.width
        role: Theme.control
        sentences: block.sentences
        current: ReadingMark.sentence("row", block.index)
    }
    KButton {
        iconName: "ask"
        text: block.kiosk.words.ask
        spokenDescription: block.plain
        onActivated: block.kiosk.press(block.target)
    }
}

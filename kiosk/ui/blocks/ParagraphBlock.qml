import QtQuick
import kiosk.ui
import kiosk.ui.controls

Block {
    id: block

    required property list<string> sentences
    property TypeRole role: Theme.sentence

    SpokenText {
        anchors.left: parent.left
        width: Math.min(parent.width, Theme.measure * block.role.pixelSize)
        role: block.role
        sentences: block.sentences
        current: ReadingMark.sentence("row", block.index)
    }
}

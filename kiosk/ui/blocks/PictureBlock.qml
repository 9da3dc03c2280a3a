import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A picture that stands among the words.
Block {
    id: block

    required property list<string> sentences
    required property string picture
    required property string alt

    PictureCard {
        width: parent.width
        height: Math.min(width * 0.6, Theme.mm(100))
        kiosk: block.kiosk
        address: block.picture
        alt: block.alt
    }
    SpokenText {
        width: parent.width
        visible: sentences.length > 0
        role: Theme.label
        color: Theme.ink2
        sentences: block.sentences
        current: ReadingMark.sentence("row", block.index) - (block.alt !== "" ? 1 : 0)
    }
}

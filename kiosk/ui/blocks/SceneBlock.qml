import QtQuick
import kiosk.ui
import kiosk.ui.controls

// The picture of the screen with its handle and its looks, as tall as the part that it fills.
Block {
    id: block

    required property list<string> sentences
    required property string picture
    required property string alt
    required property real room

    Row {
        width: parent.width
        height: Math.floor(block.room - block.spacing - Theme.lineControl - (handle.visible ? handle.height : caption.visible ? caption.height : 0))
        spacing: Theme.space3

        PictureCard {
            width: parent.width - (looks.visible ? looks.width + parent.spacing : 0)
            height: parent.height
            kiosk: block.kiosk
            address: block.picture
            alt: block.alt
            live: true
        }
        Looks {
            id: looks
            vertical: true
            height: parent.height
            kiosk: block.kiosk
        }
    }
    SpokenText {
        id: caption
        width: parent.width
        visible: sentences.length > 0 && !handle.visible
        role: Theme.label
        color: Theme.ink2
        sentences: block.sentences
        current: ReadingMark.sentence("row", block.index) - (block.alt !== "" ? 1 : 0)
    }
    PictureHandle {
        id: handle
        width: parent.width
        kiosk: block.kiosk
    }
}

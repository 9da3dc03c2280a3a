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

    // Upright the looks stand below the picture, else beside it.
    Grid {
        width: parent.width
        height: Math.floor(block.room - block.spacing - Theme.lineControl - (handle.visible ? handle.height : caption.visible ? caption.height : 0))
        columns: Theme.tall ? 1 : 2
        spacing: Theme.tall ? Theme.space2 : Theme.space3

        PictureCard {
            width: parent.width - (looks.visible && looks.vertical ? looks.width + parent.spacing : 0)
            height: parent.height - (looks.visible && !looks.vertical ? looks.height + parent.spacing : 0)
            kiosk: block.kiosk
            address: block.picture
            alt: block.alt
            live: true
        }
        Looks {
            id: looks
            vertical: !Theme.tall
            width: vertical ? implicitWidth : parent.width
            height: vertical ? parent.height : implicitHeight
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

import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A hundred figures, and beside them, upright below them, the words for those it happens to and those it does not.
Block {
    id: block

    required property list<string> sentences
    required property string picture
    // Those of the event and of the non-event.
    required property list<string> glyphs

    Grid {
        width: parent.width
        columns: Theme.tall ? 1 : 2
        spacing: Theme.space3

        StillPicture {
            id: array
            width: Theme.mm(Theme.tall ? 60 : 44)
            height: width
            address: block.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: block.sentences.join(" ")
        }
        Column {
            width: parent.width - (Theme.tall ? 0 : array.width + parent.spacing)
            spacing: Theme.space2

            Legend {
                width: parent.width
                glyph: block.glyphs[0]
                role: Theme.label
                words: block.sentences[0]
                marked: ReadingMark.sentence("row", block.index) === 0
            }
            Legend {
                width: parent.width
                glyph: block.glyphs[1]
                role: Theme.label
                words: block.sentences[1]
                marked: ReadingMark.sentence("row", block.index) === 1
            }
        }
    }
}

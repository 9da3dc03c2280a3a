import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// A hundred figures, and beside them the words for those it happens to and those it does not.
Block {
    id: block

    required property list<string> sentences
    // The glyph of the figures.
    required property string plain
    required property real amount

    Row {
        width: parent.width
        spacing: Theme.space3

        Illustration {
            id: array
            width: Theme.mm(44)
            height: width
            source: `draw:icon_array?events=${block.amount}&glyph=${block.plain}&contrast=${Theme.highContrast}&from_right=${Theme.rightToLeft}`
            Accessible.role: Accessible.Graphic
            Accessible.name: block.sentences.join(" ")
        }
        Column {
            width: parent.width - array.width - parent.spacing
            spacing: Theme.space2

            Legend {
                width: parent.width
                glyph: `draw:glyph?glyph=${block.plain}&event=true&contrast=${Theme.highContrast}`
                role: Theme.label
                words: block.sentences[0]
                marked: ReadingMark.sentence("row", block.index) === 0
            }
            Legend {
                width: parent.width
                glyph: `draw:glyph?glyph=${block.plain}&event=false&contrast=${Theme.highContrast}`
                role: Theme.label
                words: block.sentences[1]
                marked: ReadingMark.sentence("row", block.index) === 1
            }
        }
    }
}

import QtQuick
import kiosk.ui

// A glyph and what it stands for.
Row {
    id: legend

    required property string glyph
    required property string words
    required property TypeRole role
    property bool marked: false

    spacing: Theme.space3

    StillPicture {
        id: sign
        width: Theme.column ? Theme.iconSize : Theme.mm(8)
        height: width
        address: legend.glyph
    }
    MarkedText {
        width: parent.width - sign.width - parent.spacing
        role: legend.role
        words: legend.words
        marked: legend.marked
    }
}

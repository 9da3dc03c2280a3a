import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// A glyph and what it stands for.
Row {
    id: legend

    required property string glyph
    required property string words
    required property TypeRole role

    spacing: Theme.space3

    Illustration {
        width: Theme.mm(8)
        height: width
        source: legend.glyph
    }
    KText {
        width: parent.width - x
        role: legend.role
        textFormat: Text.StyledText
        text: legend.words
    }
}

import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A picture that stands among the words.
Block {
    id: block

    required property string text
    required property string source
    required property string alt

    PictureCard {
        width: parent.width
        height: Math.min(width * 0.6, Theme.mm(100))
        kiosk: block.kiosk
        source: block.source
        alt: block.alt
    }
    KText {
        width: parent.width
        visible: text !== ""
        role: Theme.label
        color: Theme.ink2
        textFormat: Text.StyledText
        text: block.text
    }
}

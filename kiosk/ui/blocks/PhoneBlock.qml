import QtQuick
import kiosk.ui
import kiosk.ui.controls

// The number of the clinic, to be read from afar and copied down.
Block {
    id: block

    required property string plain
    readonly property TypeRole large: TypeRole {
        pixelSize: Theme.capital(17, Theme.tall ? 12 : 9, 1)
        weight: Font.Bold
        line: 1.14
    }

    MarkedText {
        width: parent.width
        role: block.large
        color: Theme.tintText
        words: block.plain
        marked: ReadingMark.sentence("row", block.index) >= 0
    }
}

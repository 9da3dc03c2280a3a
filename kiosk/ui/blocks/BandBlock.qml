import QtQuick
import kiosk.ui
import kiosk.ui.controls

// What cannot wait: the banner, and the heads of the groups of warning signs.
Block {
    id: block

    required property string kind
    required property string plain
    required property string icon

    Banner {
        width: parent.width
        role: Theme.h2
        amber: block.kind === "soon_band"
        solid: block.kind === "urgent_band"
        iconName: block.icon
        text: block.plain
        marked: ReadingMark.sentence("row", block.index) >= 0
    }
}

import QtQuick
import kiosk.ui
import kiosk.ui.controls

Block {
    id: block

    required property string text
    required property string plain
    property TypeRole role: Theme.body

    KText {
        width: parent.width
        role: block.role
        textFormat: Text.StyledText
        text: block.text
        Accessible.name: block.plain
    }
}

import QtQuick
import kiosk.ui.controls

Block {
    id: block

    required property string text
    required property string plain

    KText {
        width: parent.width
        textFormat: Text.StyledText
        text: block.text
        Accessible.name: block.plain
    }
}

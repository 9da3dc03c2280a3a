import QtQuick
import kiosk.ui.controls

// A framed remark among the rows.
Block {
    id: block

    required property string kind
    required property string title
    required property string text
    required property string plain

    CalloutBox {
        width: parent.width
        warning: block.kind === "warning"
        title: block.title

        KText {
            width: parent.width
            textFormat: Text.StyledText
            text: block.text
            Accessible.name: block.plain
        }
    }
}

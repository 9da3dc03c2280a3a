import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A framed remark: information in the tint, a warning in amber.
Block {
    id: block

    required property string kind
    required property string title
    required property string text
    required property string plain
    readonly property bool warning: kind === "warning"

    Rectangle {
        width: parent.width
        height: words.implicitHeight + 2 * Theme.space4
        radius: Theme.radiusCard
        color: block.warning ? Theme.amberTile : Theme.tint
        border.color: block.warning ? Theme.amberEdge : Theme.accent
        border.width: Theme.lineControl

        Column {
            id: words
            x: Theme.space4
            y: Theme.space4
            width: parent.width - 2 * Theme.space4
            spacing: Theme.space2

            Row {
                width: parent.width
                spacing: Theme.space2
                visible: block.title !== ""

                Icon {
                    id: sign
                    name: block.warning ? "warning" : "info"
                    color: block.warning ? Theme.amber : Theme.tintText
                }
                KText {
                    width: parent.width - x
                    role: Theme.h2
                    color: block.warning ? Theme.amber : Theme.tintText
                    text: block.title
                }
            }
            KText {
                width: parent.width
                textFormat: Text.StyledText
                text: block.text
                Accessible.name: block.plain
            }
        }
    }
}

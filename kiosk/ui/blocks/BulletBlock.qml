import QtQuick
import kiosk.ui
import kiosk.ui.controls

// One entry of a list: its icon, its number or a dot, then the words, whose first line is level with it.
Block {
    id: block

    required property list<string> sentences
    required property string plain
    required property string icon
    required property int number
    readonly property bool tiled: icon !== "" || number > 0
    readonly property real line: Theme.sentence.pixelSize * Theme.sentence.line

    Item {
        width: parent.width
        implicitHeight: Math.max(mark.y + mark.height, words.y + words.height)

        Rectangle {
            id: mark
            anchors.left: parent.left
            y: Math.max(0, (block.line - height) / 2)
            width: block.tiled ? Theme.share * Math.max(Theme.iconTile, Theme.iconSize * 1.25) : Theme.mm(2.4)
            height: width
            radius: block.tiled ? Theme.radiusBox : width / 2
            color: block.tiled ? Theme.tint : Theme.accent

            Icon {
                anchors.centerIn: parent
                width: parent.width * 0.76
                visible: block.icon !== ""
                name: block.icon
                color: Theme.tintText
            }
            KText {
                anchors.centerIn: parent
                visible: block.icon === "" && block.number > 0
                spoken: false
                role: Theme.label
                color: Theme.tintText
                text: block.number
            }
        }
        SpokenText {
            id: words
            anchors {
                left: mark.right
                right: parent.right
                leftMargin: Theme.space2
            }
            // The marked sentence may stand in lines of its own height.
            y: lineCount > 1 ? Math.max(0, (mark.height - block.line) / 2) : Math.max(0, (mark.height - height) / 2)
            role: Theme.sentence
            sentences: block.sentences
            current: ReadingMark.sentence("row", block.index)
            Accessible.name: block.number > 0 ? `${block.number}. ${block.plain}` : block.plain
        }
    }
}

import QtQuick
import kiosk.ui
import kiosk.ui.controls

// One entry of a list: its icon, its number or a dot, then the words.
Block {
    id: block

    required property list<string> sentences
    required property string plain
    required property string icon
    required property int number
    property TypeRole role: Theme.body
    readonly property bool tiled: icon !== "" || number > 0

    // The height follows the words at once, for whoever measures this row with letters of another size.
    Item {
        width: parent.width
        height: Math.max(block.tiled ? box.height : 0, words.height)

        Rectangle {
            id: box
            anchors.left: parent.left
            width: Math.min(Theme.column ? Theme.iconSize * 1.25 : Theme.mm(Theme.tablet ? 8 : 12), block.role.pixelSize * 1.45)
            height: width
            radius: Theme.radiusBox
            color: Theme.tint
            visible: block.tiled

            Icon {
                anchors.centerIn: parent
                width: parent.width * 0.72
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
        Rectangle {
            id: dot
            anchors.left: parent.left
            width: Theme.mm(2.4)
            height: width
            radius: width / 2
            color: Theme.accent
            y: block.role.pixelSize * 0.6
            visible: !block.tiled
        }
        SpokenText {
            id: words
            anchors.left: block.tiled ? box.right : dot.right
            anchors.right: parent.right
            anchors.leftMargin: Theme.space3
            role: block.role
            sentences: block.sentences
            current: ReadingMark.sentence("row", block.index)
            Accessible.name: block.number > 0 ? `${block.number}. ${block.plain}` : block.plain
        }
    }
}

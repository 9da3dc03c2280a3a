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
    readonly property bool tiled: icon !== "" || number > 0

    Row {
        width: parent.width
        spacing: Theme.space3

        Rectangle {
            id: box
            width: Theme.column ? Theme.iconSize * 1.25 : Theme.mm(Theme.tablet ? 8 : 12)
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
            width: Theme.mm(2.4)
            height: width
            radius: width / 2
            color: Theme.accent
            anchors.top: parent.top
            anchors.topMargin: Theme.body.pixelSize * 0.6
            visible: !block.tiled
        }
        SpokenText {
            width: parent.width - (block.tiled ? box : dot).width - parent.spacing
            sentences: block.sentences
            current: ReadingMark.sentence("row", block.index)
            Accessible.name: block.number > 0 ? `${block.number}. ${block.plain}` : block.plain
        }
    }
}

import QtQuick
import kiosk.ui
import kiosk.ui.controls

// One moment of a timeline: its icon on the line, when it is, what happens.
Block {
    id: block

    required property string title
    required property list<string> sentences
    required property string icon

    Row {
        width: parent.width
        spacing: Theme.space3

        Rectangle {
            id: tile
            width: Theme.column ? Theme.iconSize * 1.25 : Theme.mm(Theme.tablet ? 9 : 14)
            height: width
            radius: width / 2
            color: Theme.primary

            Icon {
                anchors.centerIn: parent
                width: parent.width * 0.66
                name: block.icon
                color: Theme.primaryText
            }
        }
        Column {
            width: parent.width - tile.width - parent.spacing

            MarkedText {
                width: parent.width
                role: Theme.h2
                color: Theme.tintText
                words: block.title
                marked: block.title !== "" && ReadingMark.sentence("row", block.index) === 0
            }
            SpokenText {
                width: parent.width
                sentences: block.sentences
                current: ReadingMark.sentence("row", block.index) - (block.title !== "" ? 1 : 0)
            }
        }
    }
}

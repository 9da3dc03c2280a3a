import QtQuick
import kiosk.ui
import kiosk.ui.controls

// One warning sign with its icon on a tile.
Row {
    id: row

    required property string text
    required property string icon
    required property int group
    required property int index
    required property int shownGroup
    required property bool urgent

    visible: group === shownGroup
    spacing: Theme.mm(Theme.compact ? 3 : 4.5)

    Rectangle {
        id: tile
        width: Theme.mm(Theme.compact ? 9.5 : 13)
        height: width
        radius: Theme.radiusBox
        color: row.urgent ? Theme.helpTint : Theme.amberTile
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            anchors.centerIn: parent
            width: parent.width * 0.74
            name: row.icon
            color: row.urgent ? Theme.help : Theme.amber
        }
    }
    SpokenText {
        width: parent.width - tile.width - parent.spacing
        anchors.verticalCenter: parent.verticalCenter
        role: Theme.control
        sentences: [row.text]
        current: ReadingMark.sentence("flag", row.index)
    }
}

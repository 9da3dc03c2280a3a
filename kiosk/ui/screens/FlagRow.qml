import QtQuick
import kiosk.ui
import kiosk.ui.controls

// One warning sign with its icon on a tile.
Item {
    id: row

    required property string text
    required property string icon
    required property int group
    required property int index
    required property int shownGroup
    required property bool urgent
    required property TypeRole role
    readonly property real gap: Theme.mm(Theme.tablet ? 3 : 4.5)

    implicitHeight: Math.max(tile.height, words.contentHeight)
    visible: group === shownGroup

    Rectangle {
        id: tile
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Theme.tablet ? 1.2 * row.role.pixelSize : Theme.mm(13))
        height: width
        radius: Theme.radiusBox
        color: row.urgent ? Theme.helpTint : Theme.amberTile

        Icon {
            anchors.centerIn: parent
            width: parent.width * 0.74
            name: row.icon
            color: row.urgent ? Theme.help : Theme.amber
        }
    }
    SpokenText {
        id: words
        anchors.left: tile.right
        anchors.right: parent.right
        anchors.leftMargin: row.gap
        anchors.verticalCenter: parent.verticalCenter
        role: row.role
        sentences: [row.text]
        current: ReadingMark.sentence("flag", row.index)
    }
}

import QtQuick
import kiosk.ui

// A framed remark: information in the tint, a warning in amber.
Rectangle {
    id: box

    default property alias body: column.data
    property bool warning: false
    property string title: ""
    // Whether the title is being read aloud.
    property bool titleMarked: false
    readonly property color ink: warning ? Theme.amber : Theme.tintText

    implicitHeight: column.implicitHeight + 2 * Theme.space4
    color: warning ? Theme.amberTile : Theme.tint
    border.color: warning ? Theme.amberEdge : Theme.accent
    border.width: Theme.lineStrong
    radius: Theme.radiusCard

    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space4
        spacing: Theme.space2

        Row {
            width: parent.width
            spacing: Theme.space2
            visible: box.title !== ""

            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                name: box.warning ? "warning" : "info"
                color: box.ink
            }
            MarkedText {
                width: parent.width - sign.width - parent.spacing
                role: Theme.h2
                color: box.ink
                words: box.title
                marked: box.titleMarked
            }
        }
    }
}

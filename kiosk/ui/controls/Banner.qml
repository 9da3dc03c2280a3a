import QtQuick
import kiosk.ui

// One line that matters more than the screen below it.
Rectangle {
    id: banner

    required property string text
    property string iconName: ""
    // Amber instead of the red of help.
    property bool amber: false
    // White on red.
    property bool solid: false
    property TypeRole role: Theme.h1
    // Whether it is being read aloud.
    property bool marked: false
    readonly property color ink: amber ? Theme.amber : solid ? Theme.helpText : Theme.help

    implicitHeight: Math.max(Theme.target, line.implicitHeight + 2 * Theme.space3)
    color: amber ? Theme.amberBand : solid ? Theme.help : Theme.card
    border.color: amber ? Theme.amberEdge : Theme.help
    border.width: Theme.lineCard
    radius: Theme.radiusCard

    Row {
        anchors.fill: parent
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        spacing: Theme.space4

        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            width: Math.ceil(1.2 * banner.role.pixelSize)
            name: banner.iconName
            color: banner.ink
        }
        MarkedText {
            id: line
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (banner.iconName !== "" ? sign.width + parent.spacing : 0)
            role: banner.role
            color: banner.ink
            words: banner.text
            marked: banner.marked
        }
    }
}

import QtQuick
import kiosk.ui

// One line that matters more than the screen below it.
Rectangle {
    id: banner

    required property string text
    property string iconName: ""
    property TypeRole role: Theme.h1
    // Whether it is being read aloud.
    property bool marked: false

    // Px that its words need.
    readonly property real fitted: line.contentHeight + 2 * Theme.space1

    implicitHeight: Math.max(Theme.target, fitted)
    color: Theme.card
    border.color: Theme.help
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
            color: Theme.help
        }
        MarkedText {
            id: line
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (banner.iconName !== "" ? sign.width + parent.spacing : 0)
            role: banner.role
            color: Theme.help
            words: banner.text
            marked: banner.marked
        }
    }
}

import QtQuick
import kiosk.ui

// A way through: tinted, with an icon and an arrow, so that it reads as another kind of thing than a topic.
Pressable {
    id: way

    property string iconName: ""
    readonly property color ink: held ? Theme.pressedText : Theme.tintText
    // Px that it needs with its words on one line.
    readonly property real wide: large.whole + disc.width + arrow.width + 4 * Theme.space3

    cornerRadius: Theme.radiusCard
    padding: 0

    background: Rectangle {
        color: way.held ? Theme.pressed : Theme.tint
        border.color: Theme.accent
        border.width: Theme.lineStrong
        radius: way.cornerRadius
    }
    contentItem: Item {
        implicitHeight: Math.max(disc.height, words.contentHeight) + 2 * Theme.space1

        Rectangle {
            id: disc
            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize * 1.6
            height: width
            radius: width / 2
            color: Theme.card

            Icon {
                anchors.centerIn: parent
                name: way.iconName
                color: Theme.tintText
            }
        }
        CardName {
            id: large
            visible: false
            role: Theme.h2
            text: way.text
        }
        CardName {
            id: words
            anchors.left: disc.right
            anchors.right: arrow.left
            anchors.margins: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            role: way.wide <= way.width ? Theme.h2 : Theme.label
            color: way.ink
            text: way.text
        }
        Icon {
            id: arrow
            anchors.right: parent.right
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            name: "next"
            color: way.ink
        }
    }
}

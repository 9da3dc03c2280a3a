import QtQuick
import kiosk.ui
import kiosk.ui.controls

// The name of the treated bone: a pill in front of it, and a leader to its front wall.
Item {
    id: level

    // Px in the picture.
    required property point anchor
    required property string text
    // The pill stands no further left, px.
    required property real least
    // How far below the wall's point the pill stands, where something else stands before it, px.
    property real drop: 0
    readonly property point tip: Qt.point(pill.x + pill.width, pill.y + pill.height / 2)

    Rectangle {
        x: level.tip.x
        y: level.tip.y - height / 2
        width: Math.hypot(level.anchor.x - x, level.anchor.y - level.tip.y)
        height: Theme.mm(1.6)
        antialiasing: true
        color: Theme.picturePaper
        rotation: Math.atan2(level.anchor.y - level.tip.y, level.anchor.x - level.tip.x) * 180 / Math.PI
        transformOrigin: Item.Left

        Rectangle {
            anchors.centerIn: parent
            width: parent.width
            height: Theme.mm(0.8)
            antialiasing: true
            color: Theme.pictureInk
        }
    }
    Rectangle {
        x: level.anchor.x - width / 2
        y: level.anchor.y - height / 2
        width: Theme.mm(5)
        height: width
        radius: width / 2
        color: Theme.picturePaper
        border.color: Theme.pictureInk
        border.width: Theme.mm(0.6)
    }
    Pill {
        id: pill
        x: Math.max(level.least, level.anchor.x - width - Theme.mm(8))
        y: level.anchor.y - height / 2 + level.drop
        text: level.text
    }
}

import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A ring before the endplate of the bone: dragged up or down it changes how much height is lost.
Item {
    id: handle

    // The endplate's front corner, px in the picture.
    required property point anchor
    readonly property bool dragging: finger.pressed

    signal dragged(y: real)

    Rectangle {
        x: ring.x + ring.width / 2
        y: handle.anchor.y - height / 2
        width: handle.anchor.x - x
        height: Theme.mm(1.3)
        color: Theme.primary
    }
    Rectangle {
        id: ring
        x: handle.anchor.x - Theme.mm(14) - width / 2
        y: handle.anchor.y - height / 2
        width: Theme.mm(13.6)
        height: width
        radius: width / 2
        color: finger.pressed ? Theme.tint : Theme.card
        border.color: Theme.primary
        border.width: Theme.mm(1.3)

        Icon {
            anchors.centerIn: parent
            name: "heights"
            color: Theme.tintText
        }
        MouseArea {
            id: finger

            property real grip: 0

            anchors.centerIn: parent
            width: Theme.target
            height: Theme.target
            preventStealing: true
            onPressed: mouse => grip = mapToItem(handle, mouse.x, mouse.y).y - handle.anchor.y
            onPositionChanged: mouse => handle.dragged(mapToItem(handle, mouse.x, mouse.y).y - grip)
        }
    }
}

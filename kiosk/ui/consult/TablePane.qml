pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui.blocks

// One picture of the table with the names on it; the height of the bone can be dragged where `adjustable`.
Item {
    id: pane

    required property Kiosk kiosk
    required property LivePicture picture
    // What no control covers, px.
    required property rect free
    required property bool adjustable
    property bool dragging: false

    clip: true

    PictureSlot {
        id: slot
        anchors.fill: parent
        kiosk: pane.kiosk
        picture: pane.picture
        visible: pane.visible
    }
    Binding {
        when: slot.holds
        target: pane.picture
        property: "free"
        value: pane.free
        restoreMode: Binding.RestoreBindingOrValue
    }
    Repeater {
        model: slot.holds ? pane.picture.labels : null

        PictureName {
            kiosk: pane.kiosk
            free: pane.free
            adjustable: pane.adjustable
            onDraggingChanged: pane.dragging = dragging
            onDragged: y => pane.kiosk.navigator.sinkTo(pane.picture.world(0, y).y)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui.blocks

// One picture of the table with the names on it; the height of the bone can be dragged where `adjustable`.
Item {
    id: pane

    required property Kiosk kiosk
    required property LivePicture picture
    required property PenSheet pen
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
    PointHandler {
        enabled: pane.kiosk.table.pen
        acceptedButtons: Qt.LeftButton
        onActiveChanged: {
            if (active)
                pane.pen.begin(point.position.x, point.position.y, Math.max(point.ellipseDiameters.width, point.ellipseDiameters.height));
            else
                pane.pen.lift();
        }
        onPointChanged: {
            if (active)
                pane.pen.move(point.position.x, point.position.y);
        }
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

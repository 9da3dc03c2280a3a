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
    // A stylus draws also while a palm rests; every finger is told apart from it and from the others.
    PointHandler {
        enabled: pane.kiosk.table.pen
        acceptedDevices: PointerDevice.Stylus
        onActiveChanged: {
            if (active)
                pane.pen.begin(pane.pen.stylus, point.position.x, point.position.y, 0);
            else
                pane.pen.lift(pane.pen.stylus);
        }
        onPointChanged: {
            if (active)
                pane.pen.move(pane.pen.stylus, point.position.x, point.position.y, 0);
        }
    }
    MultiPointTouchArea {
        function each(points: list<QtObject>, done: var) {
            for (const each of points) {
                const point = each as TouchPoint;
                done(point.pointId, point.x, point.y, Math.max(point.ellipseDiameters.width, point.ellipseDiameters.height));
            }
        }

        anchors.fill: parent
        enabled: pane.kiosk.table.pen
        onPressed: touchPoints => each(touchPoints, pane.pen.begin)
        onUpdated: touchPoints => each(touchPoints, pane.pen.move)
        onReleased: touchPoints => each(touchPoints, id => pane.pen.lift(id))
        onCanceled: touchPoints => each(touchPoints, id => pane.pen.cancel(id))
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

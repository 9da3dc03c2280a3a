import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// What stands at one anchor of a picture of the table: a bone's name, a part's name, or the handle of the height.
Item {
    id: name

    required property Kiosk kiosk
    required property rect free
    required property bool adjustable
    required property string key
    required property real anchorX
    required property real anchorY
    required property string side
    required property string tint
    required property int index
    readonly property bool ofBone: key.startsWith("level:")
    readonly property bool ofNeighbour: key.startsWith("neighbour:")
    readonly property bool ofHeight: key === "height"
    readonly property alias dragging: handle.dragging
    readonly property string words: kiosk.navigator.label(kiosk.picture.language, key)

    signal dragged(y: real)

    LevelPill {
        visible: name.ofBone
        anchor: Qt.point(name.anchorX, name.anchorY)
        least: name.free.x
        drop: Theme.mm(name.kiosk.table.names || name.kiosk.table.riskLabel !== "" ? (Theme.letters > 1 ? 9 : 12) : name.adjustable ? 8 : 0)
        text: name.words
    }
    KText {
        x: name.anchorX - width / 2
        y: name.anchorY - height / 2
        visible: name.ofNeighbour && y >= name.free.y && y + height <= name.free.y + name.free.height
        role: Theme.label
        color: name.tint
        text: name.words
        wrapMode: Text.NoWrap
    }
    HeightHandle {
        id: handle
        visible: name.ofHeight && name.adjustable
        anchor: Qt.point(name.anchorX, name.anchorY)
        onDragged: y => name.dragged(y)
    }
    Item {
        x: name.free.x
        y: name.free.y
        width: name.free.width
        height: name.free.height
        visible: !name.ofBone && !name.ofNeighbour && !name.ofHeight && (name.kiosk.table.sheet === "" || name.key === name.kiosk.table.riskLabel)

        PictureLabel {
            anchor: Qt.point(name.anchorX - name.free.x, name.anchorY - name.free.y)
            tintColor: name.tint
            side: name.side
            alone: false
            // Without the names of the parts the leak has the only label.
            order: name.kiosk.table.names ? name.index : 0
            room: parent.width
            text: name.words
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// The bones T10 to L5 below each other, edge to edge: a tap or a sliding finger chooses one.
Item {
    id: strip

    required property Kiosk kiosk
    required property bool away
    // How far each stands to the front, mm.
    readonly property list<real> bends: [4.4, 3, 1.8, 0.6, 0, 0, 0.5, 1.8]
    readonly property real pitch: Theme.mm(20)

    width: Theme.mm(26)
    height: bones.count * pitch
    opacity: away ? 0 : 1
    enabled: !away

    Accessible.role: Accessible.Grouping

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.releaseTime
        }
    }
    Repeater {
        id: bones
        model: strip.kiosk.table.levels

        Pressable {
            id: cell

            required property int index
            required property string target
            required text
            required selected

            y: index * strip.pitch
            z: selected ? 1 : 0
            width: strip.width
            height: strip.pitch
            checkable: true
            cornerRadius: Theme.mm(1.6)
            onActivated: strip.kiosk.press(target)

            Accessible.role: Accessible.RadioButton

            background: Item {
                Rectangle {
                    x: body.x + Theme.mm(1)
                    y: parent.height - height / 2
                    width: body.width - Theme.mm(2)
                    height: Theme.mm(5)
                    visible: cell.index < bones.count - 1
                    radius: Theme.mm(1)
                    color: Theme.discFill
                    border.color: Theme.discEdge
                    border.width: Theme.lineControl
                }
                Rectangle {
                    id: body
                    x: Theme.mm(3) + Theme.mm(strip.bends[cell.index])
                    y: Theme.mm(2.2)
                    width: Theme.mm(17 + 0.3 * cell.index)
                    height: parent.height - Theme.mm(4.4)
                    radius: cell.cornerRadius
                    color: cell.selected ? Theme.primary : cell.held ? Theme.pressed : Theme.boneFill
                    border.color: cell.selected ? Theme.picturePaper : Theme.boneEdge
                    border.width: cell.selected ? Theme.mm(1.1) : Theme.lineControl
                }
            }
            contentItem: Item {
                KText {
                    x: body.x + (body.width - width) / 2
                    y: (parent.height - height) / 2
                    role: Theme.tool
                    spoken: false
                    color: cell.selected ? Theme.primaryText : cell.held ? Theme.pressedText : Theme.ink
                    text: cell.text
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    DragHandler {
        target: null
        yAxis.enabled: true
        xAxis.enabled: false
        onCentroidChanged: {
            if (!active)
                return;
            const at = Math.max(0, Math.min(bones.count - 1, Math.floor(centroid.position.y / strip.pitch)));
            const cell = bones.itemAt(at) as Pressable;
            if (!cell.selected)
                cell.activated();
        }
    }
}

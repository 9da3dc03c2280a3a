pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.bars
import kiosk.ui.controls

// What can be done: at the side of the hand, upright below; the last one, which ends the visit, stands alone.
Rectangle {
    id: rail

    required property Kiosk kiosk
    readonly property real inset: Theme.mm(1.2)
    // As many buttons as there are keep their size; the room between them is what is left.
    readonly property real gap: Theme.tall ? Theme.mm(0.4) : Math.min(Theme.mm(2.4), (height - buttons.count * Theme.target) / (buttons.count + 1))
    readonly property real along: Theme.tall ? Math.min(Theme.mm(38), (width - gap) / buttons.count - gap) : Theme.target

    color: Theme.paper

    Rectangle {
        x: rail.kiosk.table.railLeft ? parent.width - width : 0
        width: Theme.tall ? parent.width : Theme.lineControl
        height: Theme.tall ? Theme.lineControl : parent.height
        color: Theme.hair
    }
    KeptRepeater {
        id: buttons
        model: rail.kiosk.table.rail

        BarButton {
            required property int index
            required property string color
            readonly property bool last: index === buttons.count - 1
            readonly property real place: last ? (Theme.tall ? rail.width : rail.height) - rail.along - rail.gap : rail.gap + index * (rail.along + rail.gap)

            x: Theme.tall ? place : rail.inset
            y: Theme.tall ? rail.inset + Theme.mm(1.2) : place
            width: Theme.tall ? rail.along : rail.width - 2 * rail.inset
            height: Theme.tall ? rail.height - 2 * rail.inset - Theme.mm(2.4) : rail.along
            horizontalPadding: Theme.tall ? 0 : Theme.mm(0.6)
            stacked: true
            role: Theme.tall ? Theme.least : Theme.tool
            iconSide: Theme.toolIcon
            topPadding: verticalPadding + (swatch.visible ? swatch.height + Theme.mm(3) : 0)
            kiosk: rail.kiosk

            Rectangle {
                id: swatch
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.mm(4)
                width: Theme.mm(14)
                height: Theme.mm(2.6)
                visible: parent.color !== ""
                radius: height / 2
                border.color: Theme.edge
                border.width: Theme.highContrast ? Theme.lineControl : 0
                color: visible ? parent.color : "transparent"
            }
        }
    }
}

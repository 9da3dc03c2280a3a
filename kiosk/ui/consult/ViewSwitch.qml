pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui

// From where the bone is seen; away while a finger moves the picture.
Rectangle {
    id: control

    required property Kiosk kiosk
    required property bool away
    readonly property real inset: Theme.mm(0.9)

    implicitWidth: cells.implicitWidth + 2 * inset
    height: Theme.target + 2 * inset
    color: Theme.card
    border.color: Theme.edge
    border.width: Theme.lineControl
    radius: Theme.radiusButton
    opacity: away ? 0 : 1
    enabled: !away

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.releaseTime
        }
    }
    RowLayout {
        id: cells
        anchors.fill: parent
        anchors.margins: control.inset
        spacing: 0

        Repeater {
            model: control.kiosk.table.views

            OptionCell {
                Layout.fillWidth: true
                Layout.fillHeight: true
                // Only a name of several words can be narrower than it is.
                Layout.minimumWidth: text.includes(" ") ? Theme.target : Math.max(Theme.target, implicitWidth)
                role: Theme.tool
                kiosk: control.kiosk
            }
        }
    }
}

import QtQuick
import Kiosk
import kiosk.ui

// A tablet's bar; held upright it has two: the ways above, the tools below.
Item {
    id: bars

    required property Kiosk kiosk

    implicitHeight: tools.visible ? tools.y + tools.implicitHeight : ways.implicitHeight

    ButtonRow {
        id: ways
        width: parent.width
        kiosk: bars.kiosk
        buttons: bars.kiosk.bars.start
        stacked: !Theme.column
        filled: true
    }
    ButtonRow {
        id: tools
        y: ways.visible ? ways.implicitHeight + Theme.barGap : 0
        width: parent.width
        kiosk: bars.kiosk
        buttons: bars.kiosk.bars.tools
        stacked: !Theme.column
        filled: true
    }
}

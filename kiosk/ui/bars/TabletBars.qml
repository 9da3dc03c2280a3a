import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui

// A tablet's bar; held upright it has two: the ways above, the tools below.
ColumnLayout {
    id: bars

    required property Kiosk kiosk

    spacing: Theme.barGap

    ButtonRow {
        Layout.fillWidth: true
        kiosk: bars.kiosk
        buttons: bars.kiosk.bars.start
        stacked: !Theme.column
        filled: true
    }
    ButtonRow {
        Layout.fillWidth: true
        kiosk: bars.kiosk
        buttons: bars.kiosk.bars.tools
        stacked: !Theme.column
        filled: true
    }
}

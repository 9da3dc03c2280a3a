import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui

// A tall kiosk: a row to go, and below it a row of tools.
ColumnLayout {
    id: bars

    required property Kiosk kiosk

    spacing: Theme.barGap

    RowLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.target
        spacing: Theme.barGap

        ButtonRow {
            Layout.fillHeight: true
            kiosk: bars.kiosk
            buttons: bars.kiosk.bars.start
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            SourcesButton {
                anchors.centerIn: parent
                kiosk: bars.kiosk
                buttons: bars.kiosk.bars.foot
                room: parent?.width ?? 0
            }
        }
        ButtonRow {
            Layout.fillHeight: true
            kiosk: bars.kiosk
            buttons: bars.kiosk.bars.end
        }
    }

    ButtonRow {
        Layout.fillWidth: true
        kiosk: bars.kiosk
        buttons: bars.kiosk.bars.tools
        stacked: true
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui

// The buttons of one place, side by side.
RowLayout {
    id: row

    required property Kiosk kiosk
    required property QtObject buttons
    // Icon above the word, and all the width there is.
    property bool stacked: false
    property bool filled: stacked

    spacing: Theme.barGap

    visible: there.count > 0

    Repeater {
        id: there
        model: row.buttons

        BarButton {
            Layout.fillWidth: row.filled
            Layout.fillHeight: true
            kiosk: row.kiosk
            stacked: row.stacked
        }
    }
}

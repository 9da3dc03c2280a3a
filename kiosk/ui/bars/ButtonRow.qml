pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui

// The buttons of one place, side by side. Words that are too long together are set a size smaller.
RowLayout {
    id: row

    required property Kiosk kiosk
    required property QtObject buttons
    // Icon above the word, and all the width there is.
    property bool stacked: false
    property bool filled: stacked
    // Px that the buttons need with their words on one line at full size.
    readonly property real needed: {
        let sum = (there.count - 1) * spacing;
        for (let i = 0; i < there.count; ++i)
            sum += (there.itemAt(i) as BarButton)?.wide ?? 0;
        return sum;
    }

    spacing: Theme.barGap

    visible: there.count > 0

    Repeater {
        id: there
        model: row.buttons

        BarButton {
            Layout.fillWidth: row.filled
            Layout.fillHeight: true
            Layout.minimumWidth: narrowest
            kiosk: row.kiosk
            stacked: row.stacked
            role: row.filled && row.needed > row.width ? Theme.smallLabel : Theme.label
        }
    }
}

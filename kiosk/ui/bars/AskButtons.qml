pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// "Ask about this" among the words of a screen, where Python puts it there.
Row {
    id: row

    required property Kiosk kiosk
    readonly property bool there: asking.count > 0
    // Px that the words of the button need.
    readonly property real needed: asking.count > 0 ? asking.itemAt(0)?.implicitWidth ?? 0 : 0

    visible: there

    Repeater {
        id: asking
        model: row.kiosk.bars.asking

        BarButton {
            width: row.width
            kiosk: row.kiosk
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui

// Where the facts of the screen come from, where Python puts it there. Without room for its words it is an icon.
Row {
    id: row

    required property Kiosk kiosk
    // The buttons of the place: those among the words of the screen, or those in the bars.
    property QtObject buttons: kiosk.bars.sources
    // The width there is, px.
    property real room: Infinity
    readonly property bool there: found.count > 0
    // Px with all words on one line. The height makes the binding follow the font, which a call does not.
    readonly property real wide: needed(found.count > 0 ? (found.itemAt(0) as BarButton)?.text ?? "" : "", ruler.height)

    function needed(words: string, height: real): real {
        return Theme.iconSize + 3 * Theme.space2 + ruler.advanceWidth(words) + 1;
    }

    visible: there

    FontMetrics {
        id: ruler
        font: Theme.label.font
    }

    Repeater {
        id: found
        model: row.buttons

        BarButton {
            kiosk: row.kiosk
            brief: row.wide > row.room
        }
    }
}

import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A heading and the control below it.
Column {
    id: row

    required property string heading

    spacing: Theme.space2

    KText {
        width: parent.width
        // What stands below it speaks for itself where there is no room.
        visible: !Theme.flow
        role: Theme.h2
        text: row.heading
    }
}

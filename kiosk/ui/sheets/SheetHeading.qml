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
        visible: text !== ""
        role: Theme.h2
        text: row.heading
    }
}

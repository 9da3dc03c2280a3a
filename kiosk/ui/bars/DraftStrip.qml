import QtQuick
import kiosk.ui
import kiosk.ui.controls

// Says on every screen that no clinician has reviewed these words.
Rectangle {
    id: strip

    required property string words
    property TypeRole role: Theme.label

    height: visible ? told.implicitHeight + Theme.space1 : 0
    visible: words !== ""
    color: Theme.amberBand

    KText {
        id: told
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.pageMargin
        horizontalAlignment: Text.AlignHCenter
        role: strip.role
        color: Theme.amber
        text: strip.words
    }
}

import QtQuick
import kiosk.ui
import kiosk.ui.controls

// Says on every screen that no clinician has reviewed these words.
Rectangle {
    id: strip

    required property Shared kiosk

    height: visible ? words.implicitHeight + Theme.space1 : 0
    visible: kiosk.view.draft
    color: Theme.amberBand

    KText {
        id: words
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.pageMargin
        horizontalAlignment: Text.AlignHCenter
        role: Theme.label
        color: Theme.amber
        text: Theme.flow ? strip.kiosk.words.draftShort : strip.kiosk.words.draftBanner
    }
}

import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.blocks

// The picture of a page; on a tablet with the step on it, on a kiosk with its caption below. Where it has
// the number of the clinic, that stands below it instead.
Item {
    id: page

    required property Kiosk kiosk
    // Px of the height that the number takes.
    readonly property real below: plate.visible ? plate.implicitHeight + Theme.space2 : 0

    PictureCard {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: caption.visible ? caption.top : plate.visible ? plate.top : parent.bottom
            bottomMargin: caption.visible || plate.visible ? Theme.space2 : 0
        }
        kiosk: page.kiosk
        address: page.kiosk.picture.address
        alt: page.kiosk.picture.alt
        live: true
        step: page.kiosk.view.stepWords
    }
    SpokenText {
        id: caption
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        visible: !Theme.tablet && !plate.visible && text !== "" && page.kiosk.view.kind === "page"
        role: Theme.cell
        color: Theme.ink2
        sentences: [page.kiosk.picture.caption]
        current: ReadingMark.sentence("caption", 0)
    }
    PhonePlate {
        id: plate
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        visible: kiosk.picture.phone !== ""
        kiosk: page.kiosk
    }
}

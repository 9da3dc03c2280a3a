pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// A picture on a card, drawn for the card's own shape. Without a picture: its words.
Item {
    id: card

    required property Kiosk kiosk
    required property string address
    required property string alt
    // Whether it is the screen's own picture, which a finger can move.
    property bool live: false
    // On a tablet: which step of how many it shows.
    property string step: ""
    property real cornerRadius: Theme.radiusCard
    property color around: Theme.paper
    readonly property bool moves: live && address.startsWith("draw:")
    readonly property bool failed: moves ? kiosk.live.failed : still.failed

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    Rectangle {
        anchors.fill: parent
        color: Theme.sand
        visible: card.failed

        KText {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space5
            horizontalAlignment: Text.AlignHCenter
            role: Theme.h2
            text: card.alt || card.kiosk.words.pictureMissing
        }
    }
    PictureSlot {
        id: slot
        anchors.fill: parent
        visible: card.moves && !card.failed
        kiosk: card.kiosk
    }
    StillPicture {
        id: still
        anchors.fill: parent
        visible: !card.moves && !card.failed
        address: card.moves ? "" : card.address
    }
    RoundedMask {
        anchors.fill: parent
        cornerRadius: card.cornerRadius
        around: card.around
    }
    PictureLabels {
        anchors.fill: parent
        model: card.moves && slot.holds ? card.kiosk.live.labels : null
        step: card.step
        word: key => card.kiosk.navigator.label(card.kiosk.view.language, key)
    }
}

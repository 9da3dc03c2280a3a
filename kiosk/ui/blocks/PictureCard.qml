pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// A picture with its labels, drawn for the card's own shape. Without a picture: its words.
Item {
    id: card

    required property Kiosk kiosk
    required property string address
    required property string alt
    property real value: 0
    property int look: 0
    property bool labelled: true
    property real cornerRadius: Theme.radiusCard
    property color around: Theme.paper
    readonly property bool drawn: address.startsWith("draw:")

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    Rectangle {
        anchors.fill: parent
        color: Theme.sand
        visible: drawing.failed || photo.status === Image.Error

        KText {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space5
            horizontalAlignment: Text.AlignHCenter
            role: Theme.h2
            text: card.alt || card.kiosk.words.pictureMissing
        }
    }
    Illustration {
        id: drawing
        anchors.fill: parent
        visible: card.drawn && !failed
        source: card.drawn ? card.address : ""
        value: card.value
        look: card.look
        paced: !Theme.reducedMotion
        onLookReplaced: fade.restart()

        NumberAnimation {
            id: fade
            target: drawing
            property: "blend"
            from: 0
            to: 1
            duration: Theme.lookTime
        }
    }
    Image {
        id: photo
        anchors.fill: parent
        visible: !card.drawn
        source: card.drawn ? "" : card.address
        fillMode: Image.PreserveAspectFit
    }
    RoundedMask {
        anchors.fill: parent
        cornerRadius: card.cornerRadius
        around: card.around
    }
    Repeater {
        model: card.labelled ? drawing.labels : null

        PictureLabel {
            required property string key
            required property real anchorX
            required property real anchorY
            required property string side
            required property string tint
            required property int index

            anchor: Qt.point(anchorX, anchorY)
            tintColor: tint
            start: side === "start"
            under: side === "bottom"
            order: index
            text: card.kiosk.navigator.label(card.kiosk.view.language, key)
        }
    }
}

import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A topic or a sign: its picture and its name.
Block {
    id: block

    required property string plain
    required property string picture
    required property string target

    HomeCard {
        width: parent.width
        height: Math.max(Theme.mm(24), implicitContentHeight)
        rowForm: true
        grows: true
        share: 0.2
        text: block.plain
        onActivated: block.kiosk.press(block.target)

        PictureCard {
            anchors.fill: parent
            kiosk: block.kiosk
            address: block.picture
            alt: ""
            cornerRadius: 0
        }
    }
}

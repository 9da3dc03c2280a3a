pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.blocks

// The signs as buttons, each with its picture from near by.
Grid {
    id: grid

    required property Kiosk kiosk

    spacing: Theme.mm(Theme.tablet ? 3 : 4.5)

    Repeater {
        model: grid.kiosk.signs.signs

        SignCard {
            id: sign

            required property int index
            required property string target
            required property string title
            required property string picture
            required selected

            width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
            height: Math.max(implicitHeight, Theme.mm(Theme.tablet ? 20 : 26))
            text: title
            onActivated: grid.kiosk.press(target)

            PictureCard {
                anchors.fill: parent
                kiosk: grid.kiosk
                address: sign.picture
                alt: ""
                around: sign.selected ? Theme.tint : Theme.card
                cornerRadius: Theme.radiusBox
            }
        }
    }
}

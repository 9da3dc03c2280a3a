import QtQuick
import Kiosk
import kiosk.ui.controls

// The way in for staff on the first screen: the name of the clinic, held for 3 s so that no patient gets there by chance.
KButton {
    id: door

    required property Kiosk kiosk

    visible: kiosk.pin.available
    kind: KButton.Tool
    iconName: "staff"
    holdTime: 3000
    text: kiosk.words.staffTitle
    onActivated: kiosk.press("staff")
}

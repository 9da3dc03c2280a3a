import kiosk.ui
import kiosk.ui.controls

// Forgets this person and goes back to the attract screen.
KButton {
    required property Shared kiosk

    iconName: "restart"
    text: kiosk.words.startOver
    onActivated: kiosk.navigator.startOver()
}

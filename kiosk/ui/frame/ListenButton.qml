import kiosk.ui
import kiosk.ui.controls

// Reads the screen aloud; not there without a voice.
KButton {
    required property Shared kiosk

    kind: KButton.Tool
    visible: false
    iconName: "listen"
    text: kiosk.words.listen
}

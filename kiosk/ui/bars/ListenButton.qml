import kiosk.ui
import kiosk.ui.controls

// Reads the screen aloud, and pauses; not there without a voice.
KButton {
    required property Shared kiosk
    readonly property bool speaking: kiosk.speech.reading && !kiosk.speech.paused

    kind: KButton.Tool
    visible: kiosk.speech.languages.includes(kiosk.view.language)
    selected: speaking
    iconName: speaking ? "pause" : "listen"
    text: speaking ? kiosk.words.pause : kiosk.words.listen
    onActivated: kiosk.speaker.listen()
}

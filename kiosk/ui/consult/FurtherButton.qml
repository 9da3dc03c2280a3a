import Kiosk
import kiosk.ui.controls

// Which lines or codes of the open sheet are in view, and the way to the next; not there where all are.
KButton {
    required property Kiosk kiosk

    visible: kiosk.table.further !== ""
    iconName: "next"
    iconLast: true
    text: kiosk.table.furtherWords
    onActivated: kiosk.press(kiosk.table.further)
}

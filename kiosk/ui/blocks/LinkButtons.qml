pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// The words to explain and the screens to open, as targets big enough for any hand.
Flow {
    id: links

    required property Shared kiosk

    spacing: Theme.barGap

    Repeater {
        model: links.kiosk.view.terms

        KButton {
            required property string target
            required property string title

            kind: KButton.Tool
            iconName: target.startsWith("term:") ? "info" : "next"
            text: title
            onActivated: links.kiosk.navigator.open(target)
        }
    }
}

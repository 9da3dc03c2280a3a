pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// The words to explain and the screens to open, as targets big enough for any hand.
Flow {
    id: links

    required property Kiosk kiosk
    readonly property int count: buttons.count
    // Width of the widest button, px.
    readonly property real widest: {
        let width = 0;
        for (let i = 0; i < buttons.count; ++i)
            width = Math.max(width, buttons.itemAt(i)?.implicitWidth ?? 0);
        return width;
    }

    spacing: Theme.barGap

    Repeater {
        id: buttons
        model: links.kiosk.view.links

        KButton {
            required property string target
            required property string title
            required iconName

            kind: KButton.Tool
            text: title
            onActivated: links.kiosk.press(target)
        }
    }
}

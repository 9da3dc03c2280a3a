pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.bars
import kiosk.ui.controls

// Below a pad of keys: the way back, and whether the keys are heard.
Row {
    id: foot

    required property Kiosk kiosk
    required property string back
    required property string toBack

    spacing: Theme.space2

    KButton {
        iconName: "back"
        text: foot.back
        onActivated: foot.kiosk.press(foot.toBack)
    }
    Repeater {
        model: foot.kiosk.bars.tools

        BarButton {
            kiosk: foot.kiosk
        }
    }
}

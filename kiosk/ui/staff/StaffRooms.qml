pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui.controls

// The screen for staff that is open, one at a time; none while patients have the kiosk.
Loader {
    id: rooms

    required property Kiosk kiosk
    readonly property var forms: ({
            "staff": choice,
            "staff-sheet": sheet,
            "cleaning": cleaning,
            "touch-test": touch
        })

    focus: active
    active: kiosk.view.kind in forms
    sourceComponent: forms[kiosk.view.kind] ?? null
    onLoaded: Touch.settle()

    Component {
        id: choice
        StaffChoice {
            kiosk: rooms.kiosk
        }
    }
    Component {
        id: sheet
        StaffSheet {
            kiosk: rooms.kiosk
        }
    }
    Component {
        id: cleaning
        CleaningScreen {
            kiosk: rooms.kiosk
        }
    }
    Component {
        id: touch
        TouchScreen {
            kiosk: rooms.kiosk
        }
    }
}

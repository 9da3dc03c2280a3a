import QtQuick
import kiosk.ui

// Decides whether a press of its control counts: Qt reports every finger and every bounce.
QtObject {
    id: guard

    // Whether a finger or key is down on the control.
    required property bool pressed
    // Whether another finger was down first, or the screen had only just come.
    property bool refused: false
    // Until when a repeat does not count, ms of the clock.
    property real rested: 0

    onPressedChanged: {
        if (!pressed) {
            if (Touch.holder === guard)
                Touch.holder = null;
            return;
        }
        refused = Touch.settling() || Touch.holder !== null;
        if (!refused)
            Touch.holder = guard;
    }

    // Whether the click that has just come counts.
    function admits(): bool {
        const admitted = !refused && Date.now() >= rested;
        refused = false;
        if (admitted)
            rested = Date.now() + Theme.repeatTime;
        return admitted;
    }
}

import QtQuick
import kiosk.ui

// Decides whether a press of its control counts: Qt reports every finger and every bounce.
QtObject {
    id: guard

    // Whether a finger or key is down on the control.
    required property bool pressed
    // How long a finger must stay, ms; 0: a tap is enough.
    property int holdTime: Theme.holdTime
    // Whether another finger was down first, or the screen had only just come.
    property bool refused: false
    // Until when a repeat does not count, ms of the clock.
    property real rested: 0
    // Since when it is pressed, ms of the clock.
    property real since: 0

    onPressedChanged: {
        if (!pressed) {
            if (Touch.holder === guard)
                Touch.holder = null;
            return;
        }
        since = Date.now();
        refused = Touch.settling() || Touch.holder !== null;
        if (!refused)
            Touch.holder = guard;
    }

    // Whether the click that has just come counts; one by finger may have to be long.
    function admits(byFinger: bool): bool {
        const longEnough = !byFinger || Date.now() - since >= holdTime;
        const admitted = !refused && longEnough && Date.now() >= rested;
        refused = false;
        if (admitted)
            rested = Date.now() + Theme.repeatTime;
        return admitted;
    }
}

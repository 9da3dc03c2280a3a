pragma Singleton
import QtQuick
import kiosk.ui

// One finger at a time, and none on a screen that has only just come.
QtObject {
    id: touch

    // The guard of the control under the first finger.
    property PressGuard holder: null
    readonly property bool settling: pause.running
    readonly property Timer pause: Timer {
        interval: Theme.settleTime
    }

    // Call when another screen is shown.
    function settle() {
        pause.restart();
    }
}

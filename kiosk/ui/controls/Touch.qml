pragma Singleton
import QtQuick
import kiosk.ui

// One finger at a time, and none on a screen that has only just come.
QtObject {
    id: touch

    // The guard of the control under the first finger.
    property PressGuard holder: null
    // The middle of the control that was pressed last, px of the window.
    property point last
    // Until when touches do not count, ms of the clock: a Timer runs late where painting is slow.
    property real settled: 0

    // Call when another screen is shown.
    function settle() {
        settled = Date.now() + Theme.settleTime;
    }

    function settling(): bool {
        return Date.now() < settled;
    }
}

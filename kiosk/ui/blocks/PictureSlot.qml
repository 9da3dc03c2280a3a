import QtQuick
import Kiosk
import kiosk.ui

// The place of a live picture: of the one of the screen, or another. The slot that came into view last has it.
Item {
    id: slot

    required property Kiosk kiosk
    property LivePicture picture: kiosk.live
    readonly property bool holds: picture.parent === slot

    function take() {
        if (visible)
            picture.parent = slot;
    }

    onVisibleChanged: take()
    Component.onCompleted: take()

    Binding {
        when: slot.holds
        target: slot.picture
        property: "width"
        value: slot.width
        restoreMode: Binding.RestoreNone
    }
    Binding {
        when: slot.holds
        target: slot.picture
        property: "height"
        value: slot.height
        restoreMode: Binding.RestoreNone
    }
    Connections {
        target: slot.picture
        enabled: slot.holds
        function onLookReplaced() {
            fade.restart();
        }
    }
    NumberAnimation {
        id: fade
        target: slot.picture
        property: "blend"
        from: 0
        to: 1
        duration: Theme.lookTime
    }
}

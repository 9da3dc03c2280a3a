pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// What cannot wait: tell the staff, call, or be seen today.
Item {
    id: screen

    required property Shared kiosk
    readonly property bool stacked: Theme.portrait
    readonly property bool single: Theme.bigText || Theme.compact
    readonly property real gap: Theme.mm(Theme.compact ? 3 : 6)

    Banner {
        id: banner
        width: parent.width
        iconName: "staff"
        text: screen.kiosk.view.title
    }

    Repeater {
        model: screen.kiosk.view.tabs

        FlagCard {
            required property int index
            required property string title
            required property string icon
            readonly property bool urgent: index === 0
            readonly property real room: screen.height - banner.height - screen.gap

            group: index
            kiosk: screen.kiosk
            heading: title
            iconName: icon || (urgent ? "ambulance" : "clock")
            x: screen.stacked || urgent ? 0 : screen.width * 0.57 + screen.gap / 2
            y: banner.height + screen.gap + (screen.stacked && !urgent ? (room + screen.gap) / 2 : 0)
            width: screen.stacked ? screen.width : urgent ? screen.width * 0.57 - screen.gap / 2 : screen.width * 0.43 - screen.gap / 2
            height: screen.stacked ? (room - screen.gap) / 2 : room
        }
    }
}

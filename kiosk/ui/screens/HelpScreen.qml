pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// What cannot wait: tell the staff, call, or be seen today.
Item {
    id: screen

    required property Kiosk kiosk
    // One group at a time: Next shows the other.
    readonly property bool single: kiosk.help.parts > 1
    readonly property bool stacked: Theme.portrait && !single
    readonly property real gap: Theme.mm(Theme.compact ? 3 : 6)

    function split() {
        kiosk.navigator.partition([1, 1], 0, single ? 1 : 2, 1);
    }

    onSingleChanged: split()
    Component.onCompleted: split()

    Banner {
        id: banner
        width: parent.width
        iconName: "staff"
        text: screen.kiosk.view.title
        marked: ReadingMark.sentence("title", 0) >= 0
    }

    Repeater {
        model: screen.kiosk.help.groups

        FlagCard {
            required property int index
            required property string title
            required property string icon
            required count

            readonly property real room: screen.height - banner.height - screen.gap - (works.visible ? works.height : 0)

            group: index
            kiosk: screen.kiosk
            heading: title
            iconName: icon
            sources: Theme.compact ? screen.kiosk.view.sources : ""
            visible: !screen.single || index === screen.kiosk.progress.part
            anchors.left: screen.stacked || screen.single || urgent ? parent?.left : undefined
            anchors.right: screen.stacked || screen.single || urgent ? undefined : parent?.right
            y: banner.height + screen.gap + (screen.stacked && !urgent ? (room + screen.gap) / 2 : 0)
            width: screen.stacked || screen.single ? screen.width : urgent ? screen.width * 0.57 - screen.gap / 2 : screen.width * 0.43 - screen.gap / 2
            height: screen.stacked ? (room - screen.gap) / 2 : room
        }
    }
    SourcesLine {
        id: works
        anchors.bottom: parent.bottom
        width: parent.width
        visible: words !== "" && (screen.stacked || screen.single && !Theme.compact)
        words: screen.kiosk.view.sources
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// The keys of one step, as large as they fit: few of them below each other, more in threes.
Grid {
    id: keys

    required property Kiosk kiosk
    required property real gap
    readonly property int count: all.count
    readonly property int rowCount: Math.max(4, Math.ceil(count / columns))

    columns: count <= 4 ? 1 : 3
    spacing: gap

    Repeater {
        id: all
        model: keys.kiosk.entry.keys

        KButton {
            id: key

            required property string target
            required property string picture
            required property string heard
            required text
            required iconName

            width: (keys.width - (keys.columns - 1) * keys.gap) / keys.columns
            height: (keys.height - (keys.rowCount - 1) * keys.gap) / keys.rowCount
            iconOnly: iconName !== ""
            spokenName: heard
            role: picture !== "" ? Theme.h2 : Theme.countdown
            leftPadding: horizontalPadding + (picture !== "" ? drawn.width : 0)
            onActivated: keys.kiosk.press(target)

            StillPicture {
                id: drawn
                x: Theme.mm(1.5)
                y: x
                width: height * 1.4
                height: parent.height - 2 * y
                visible: key.picture !== ""
                address: key.picture
            }
        }
    }
}

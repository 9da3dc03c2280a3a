import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A still picture in a rounded frame, with a name in its first and its last corner.
Item {
    id: frame

    required property string address
    required property string upper
    required property string lower

    StillPicture {
        anchors.fill: parent
        address: frame.address
    }
    RoundedMask {
        anchors.fill: parent
        cornerRadius: Theme.radiusCard
        around: Theme.paper
    }
    Pill {
        x: Theme.space2
        y: Theme.space2
        visible: frame.upper !== ""
        text: frame.upper
    }
    Pill {
        x: parent.width - width - Theme.space2
        y: parent.height - height - Theme.space2
        visible: frame.lower !== ""
        text: frame.lower
    }
}

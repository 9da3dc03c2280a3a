import QtQuick
import kiosk.ui

// How many, in a circle. The control around it says the number.
Rectangle {
    id: badge

    required property int count
    property color ground: Theme.primary
    property color ink: Theme.primaryText

    width: Math.max(Theme.mm(Theme.tablet ? 9 : 11.5), number.implicitWidth + Theme.space2, number.implicitHeight)
    height: width
    radius: height / 2
    color: ground
    visible: count > 0

    KText {
        id: number
        anchors.centerIn: parent
        role: Theme.label
        color: badge.ink
        spoken: false
        text: badge.count
    }
}

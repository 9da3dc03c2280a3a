import QtQuick
import kiosk.ui

// How many, in a circle. The control around it says the number.
Rectangle {
    id: badge

    required property int count
    property color ground: Theme.primary
    property color ink: Theme.primaryText

    // Stand out for a moment: the number has grown.
    function pop() {
        popping.restart();
    }

    width: Math.max(Theme.mm(Theme.tablet ? 9 : 11.5), number.implicitWidth + Theme.space2, number.implicitHeight)
    height: width
    radius: height / 2
    color: ground
    visible: count > 0

    SequentialAnimation {
        id: popping

        NumberAnimation {
            target: badge
            property: "scale"
            to: 1.3
            duration: Theme.popTime
        }
        NumberAnimation {
            target: badge
            property: "scale"
            to: 1
            duration: Theme.popTime
        }
    }
    KText {
        id: number
        anchors.centerIn: parent
        role: Theme.label
        color: badge.ink
        spoken: false
        text: badge.count
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// For staff: hold a bank card to the screen and make the outline match it.
Window {
    id: window

    required property CardState card
    required property Ruler ruler

    width: 1280
    height: 800
    color: Theme.paper
    title: "Measure the screen"

    component GrowButton: KButton {
        required property int steps

        autoRepeat: true
        autoRepeatDelay: 600
        autoRepeatInterval: Theme.repeatTime + 50
        onActivated: window.ruler.grow(steps)
    }

    KText {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.pageMargin
        width: parent.width - 2 * Theme.pageMargin
        role: Theme.h2
        horizontalAlignment: Text.AlignHCenter
        text: "Hold a bank card on the outline. Make the outline just as large."
    }
    Rectangle {
        anchors.centerIn: parent
        width: window.card.width
        height: window.card.height
        radius: height * 3.18 / 53.98
        color: Theme.tint
        border.color: Theme.ink
        border.width: 2

        KText {
            anchors.centerIn: parent
            text: window.card.densityWords
        }
    }
    KText {
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.space3
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        role: Theme.cell
        text: window.card.outcome
    }
    Row {
        id: buttons
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.pageMargin
        spacing: Theme.barGap

        GrowButton {
            iconName: "minus"
            text: "Smaller"
            steps: -1
        }
        GrowButton {
            iconName: "plus"
            text: "Larger"
            steps: 1
        }
        KButton {
            kind: KButton.Primary
            iconName: "check"
            text: "It fits: save"
            onActivated: window.ruler.keep()
        }
        KButton {
            iconName: "close"
            text: "Close"
            onActivated: window.ruler.leave()
        }
    }

    Shortcut {
        sequences: ["Left", "Down", "-"]
        onActivated: window.ruler.grow(-1)
    }
    Shortcut {
        sequences: ["Right", "Up", "+"]
        onActivated: window.ruler.grow(1)
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// Every control in every state: the sheet that the controls are judged by.
Rectangle {
    id: gallery

    color: Theme.paper
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    component Caption: KText {
        role: TypeRole {
            pixelSize: Theme.label.pixelSize
            weight: Font.Normal
            line: 1.25
        }
        color: Theme.ink2
    }

    component State: Item {
        id: state

        property int kind: KButton.Secondary
        property string text: ""
        property string iconName: ""
        property bool iconLast: false
        property bool pressed: false
        property bool focused: false
        property bool selected: false
        width: button.implicitWidth
        height: button.implicitHeight

        KButton {
            id: button
            anchors.fill: parent
            kind: state.kind
            text: state.text
            iconName: state.iconName
            iconLast: state.iconLast
            selected: state.selected
            enabled: state.enabled
            down: state.pressed
            focus: state.focused
        }
        FocusRing {
            cornerRadius: button.cornerRadius
            visible: state.focused
        }
    }

    KText {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.mm(12)
        role: Theme.h1
        text: "Components and their states"
    }

    Grid {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.mm(12)
        anchors.topMargin: Theme.mm(53)
        columns: 6
        columnSpacing: Theme.mm(9)
        rowSpacing: Theme.mm(9)
        verticalItemAlignment: Grid.AlignVCenter

        Caption {
            text: " "
        }
        Caption {
            text: "Rest"
        }
        Caption {
            text: "Pressed"
        }
        Caption {
            text: "Focus"
        }
        Caption {
            text: "Selected"
        }
        Caption {
            text: "Off"
        }
        Caption {
            text: "Primary"
        }
        State {
            kind: KButton.Primary
            text: "Next"
            iconName: "next"
            iconLast: true
        }
        State {
            kind: KButton.Primary
            text: "Next"
            iconName: "next"
            iconLast: true
            pressed: true
        }
        State {
            kind: KButton.Primary
            text: "Next"
            iconName: "next"
            iconLast: true
            focused: true
        }
        Caption {
            text: "–"
        }
        State {
            kind: KButton.Primary
            text: "Next"
            iconName: "next"
            iconLast: true
            enabled: false
        }
        Caption {
            text: "Secondary"
        }
        State {
            text: "Ask about this"
            iconName: "ask"
        }
        State {
            text: "Ask about this"
            iconName: "ask"
            pressed: true
        }
        State {
            text: "Ask about this"
            iconName: "ask"
            focused: true
        }
        State {
            text: "On my list"
            iconName: "asked"
            selected: true
        }
        State {
            text: "Back"
            iconName: "back"
            enabled: false
        }
        Caption {
            text: "Tool"
        }
        State {
            kind: KButton.Tool
            text: "Listen"
            iconName: "listen"
        }
        State {
            kind: KButton.Tool
            text: "Listen"
            iconName: "listen"
            pressed: true
        }
        State {
            kind: KButton.Tool
            text: "Listen"
            iconName: "listen"
            focused: true
        }
        State {
            kind: KButton.Tool
            text: "Pause"
            iconName: "pause"
            selected: true
        }
        Caption {
            text: "hidden"
        }
        Caption {
            text: "Help"
        }
        State {
            kind: KButton.Help
            text: "Get help now"
            iconName: "help"
        }
        State {
            kind: KButton.Help
            text: "Get help now"
            iconName: "help"
            pressed: true
        }
        State {
            kind: KButton.Help
            text: "Get help now"
            iconName: "help"
            focused: true
        }
        State {
            kind: KButton.Help
            text: "Get help now"
            iconName: "help"
            selected: true
        }
        Caption {
            text: "never"
        }
    }

    Handle {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.mm(12)
        width: Theme.mm(220)
        value: 0
        caption: "Fill the balloon"
        lessName: "Less"
        moreName: "More"
    }
    LookSwitch {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.mm(12)
        width: Theme.mm(222)
        names: ["Side view", "From above", "X-ray"]
        iconNames: ["side", "above", "xray"]
        currentIndex: 0
    }
}

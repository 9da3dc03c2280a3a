import QtQuick
import kiosk.ui

// Moves the picture back and forth: two buttons and a slider between them.
Rectangle {
    id: control

    // From 0 to 1. The owner changes it when told so by `moved`.
    required property real value
    required property string caption
    required property string lessName
    required property string moreName
    property bool framed: !Theme.tablet
    // Whether the caption has its own line above the row instead of sharing it with the groove.
    property bool captionOnTop: Theme.column

    readonly property real margin: framed ? Theme.mm(4.4) : 0
    readonly property real knob: Theme.mm(13)

    signal moved(value: real)

    implicitHeight: row.height + 2 * margin + (captionOnTop ? Math.ceil(title.contentHeight) : 0)
    implicitWidth: Theme.mm(120)
    color: framed ? Theme.card : "transparent"
    border.color: Theme.highContrast ? Theme.edge : Theme.hair
    border.width: framed ? Theme.lineControl : 0
    radius: Theme.radiusCard

    component StepButton: KButton {
        // Takes the focus where this button goes off at the end.
        required property Item neighbour

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.target
        iconOnly: true
        autoRepeat: true
        autoRepeatDelay: 600
        autoRepeatInterval: Theme.repeatTime + 50
        onEnabledChanged: {
            if (!enabled && focus)
                neighbour.forceActiveFocus(focusReason);
        }
    }

    function step(tenths: int) {
        glide.stop();
        gliding = value;
        glide.to = Math.max(0, Math.min(1, (Math.round(value * 10) + tenths) / 10));
        glide.start();
    }

    NumberAnimation {
        id: glide
        target: control
        property: "gliding"
        duration: Theme.stepTime
    }
    property real gliding: 0
    onGlidingChanged: {
        if (glide.running)
            moved(gliding);
    }

    KText {
        id: title
        anchors.horizontalCenter: parent.horizontalCenter
        y: control.framed ? control.margin / 2 : control.captionOnTop ? 0 : -Theme.mm(1)
        width: control.captionOnTop ? parent.width - 2 * control.margin : slider.width
        horizontalAlignment: Text.AlignHCenter
        role: Theme.label
        spoken: false
        text: control.caption
    }

    Item {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: control.margin
        height: Math.max(Theme.target, slider.topPadding + control.knob)

        StepButton {
            id: less
            anchors.left: parent.left
            enabled: control.value > 0
            iconName: "minus"
            text: control.lessName
            neighbour: slider
            onActivated: control.step(-1)
        }
        HandleSlider {
            id: slider
            anchors.left: less.right
            anchors.right: more.left
            anchors.margins: Theme.space4
            height: parent.height
            topPadding: control.captionOnTop ? 0 : Math.max(Theme.target - control.knob, title.y + title.height - control.margin - Theme.mm(1))
            caption: control.caption
            value: control.value * 100
            onMoved: {
                glide.stop();
                control.moved(value / 100);
            }
        }
        StepButton {
            id: more
            anchors.right: parent.right
            enabled: control.value < 1
            iconName: "plus"
            text: control.moreName
            neighbour: slider
            onActivated: control.step(1)
        }
    }
}

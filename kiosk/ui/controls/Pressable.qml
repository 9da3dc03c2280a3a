import QtQuick
import QtQuick.Templates as T
import kiosk.ui

// What every button is made of. Listen to `activated`, not to `clicked`, which counts each bounce and finger.
T.AbstractButton {
    id: control

    // What a screen reader says instead of the text.
    property string spokenName: text
    property string spokenDescription: ""
    property bool selected: false
    property int holdTime: Theme.holdTime
    property real cornerRadius: Theme.radiusButton
    // Whether to look pressed.
    readonly property bool held: down && !guard.refused

    signal activated

    readonly property PressGuard guard: PressGuard {
        pressed: control.pressed
        holdTime: control.holdTime
    }

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    font: Theme.label.font

    onClicked: {
        if (guard.admits(true))
            activated();
    }
    onCanceled: guard.refused = false
    onActivated: Touch.last = mapToItem(null, width / 2, height / 2)
    // A click toggles `checked`; but only the owner decides what is selected.
    checked: selected
    onToggled: checked = Qt.binding(() => selected)

    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = enter;
        if (enter && !event.isAutoRepeat && guard.admits(false))
            activated();
    }

    Accessible.name: spokenName
    Accessible.description: spokenDescription
    Accessible.focusable: true
    Accessible.onPressAction: activated()
    Accessible.onToggleAction: activated()

    // How much of the hold is over, where a tap is not enough.
    Rectangle {
        id: progress

        property real share: 0

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        z: 1
        width: share * control.width
        height: Theme.space1
        radius: height / 2
        color: Theme.focus
        visible: control.holdTime > 0 && control.held

        NumberAnimation {
            target: progress
            property: "share"
            running: progress.visible
            from: 0
            to: 1
            duration: control.holdTime
        }
    }
    FocusRing {
        cornerRadius: control.cornerRadius
        visible: control.visualFocus
    }
}

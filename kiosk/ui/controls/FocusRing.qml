import QtQuick
import kiosk.ui

// The ring around the control that the keyboard is on.
Rectangle {
    id: ring

    // Of the control inside.
    required property real cornerRadius
    readonly property real reach: Theme.gapFocus + Theme.lineFocus

    anchors.fill: parent
    anchors.margins: -reach
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.lineFocus
    radius: cornerRadius + reach
    z: 1
}

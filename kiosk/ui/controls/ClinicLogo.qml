import QtQuick
import kiosk.ui

// The clinic's logo, upright and whole, as wide as its height and the room ask for.
Image {
    // The height and the width that it may have at the most, px.
    required property real most
    required property real room
    readonly property real wide: implicitHeight > 0 ? Math.min(implicitWidth / implicitHeight * most, room) : 0

    visible: status === Image.Ready && room > Theme.mm(10)
    fillMode: Image.PreserveAspectFit
    horizontalAlignment: Image.AlignRight
    mipmap: true
    asynchronous: true
    autoTransform: true
    Accessible.ignored: true
}

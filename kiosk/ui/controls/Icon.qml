import QtQuick
import kiosk.ui

// A drawn icon in one colour. Arrows turn round where the language reads from right to left.
Image {
    id: icon

    required property string name
    property color color: Theme.ink
    readonly property bool arrow: ["back", "next", "chevron"].includes(name)

    width: Theme.iconSize
    height: width
    source: name === "" ? "" : `image://icons/${name}/${color.toString().slice(-6)}`
    sourceSize: Qt.size(width, height)
    mirror: arrow && Theme.rightToLeft
    visible: name !== ""

    Accessible.ignored: true
}

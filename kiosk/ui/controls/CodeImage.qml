import QtQuick
import QtQuick.Window

// One QR code on show, as a delegate of the model that holds them.
Image {
    required property int index
    // Another one asks for another image.
    required property int number
    required property string name
    required property real edge

    width: edge
    height: edge
    cache: false
    source: `image://code/${index}/${number}`
    sourceSize: Qt.size(Math.round(edge * Screen.devicePixelRatio), Math.round(edge * Screen.devicePixelRatio))

    Accessible.role: Accessible.Graphic
    Accessible.name: name
}

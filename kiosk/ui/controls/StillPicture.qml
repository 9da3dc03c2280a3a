import QtQuick
import QtQuick.Window

// A picture that does not move: drawn for this size, or a photo of the pack.
Image {
    id: picture

    // `draw:` and a scene, or the URL of a file.
    required property string address
    readonly property bool drawn: address.startsWith("draw:")
    readonly property bool failed: status === Image.Error

    source: address === "" || width < 1 || height < 1 ? "" : drawn ? `image://still/${address.slice(5)}` : address
    sourceSize: Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(height * Screen.devicePixelRatio))
    fillMode: drawn ? Image.Stretch : Image.PreserveAspectFit
    asynchronous: !drawn
    autoTransform: true
}

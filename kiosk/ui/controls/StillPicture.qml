import QtQuick
import QtQuick.Window

// A picture that does not move: drawn for this size, or a photo of the pack.
Image {
    id: picture

    // `draw:` and a scene, or the URL of a file.
    required property string address
    readonly property bool drawn: address.startsWith("draw:")
    readonly property bool failed: status === Image.Error
    property bool sized: false

    // A layout passes through many sizes before it settles; the picture is drawn for the last one.
    function settle() {
        sourceSize = Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(height * Screen.devicePixelRatio));
        sized = width >= 1 && height >= 1;
    }

    onWidthChanged: Qt.callLater(settle)
    onHeightChanged: Qt.callLater(settle)
    Screen.onDevicePixelRatioChanged: Qt.callLater(settle)

    source: address === "" || !sized ? "" : drawn ? `image://still/${address.slice(5)}` : address
    fillMode: drawn ? Image.Stretch : Image.PreserveAspectFit
    asynchronous: !drawn
    autoTransform: true
}

import QtQuick
import kiosk.ui

// A word or two on a picture. It keeps the colours of pictures in every theme.
Rectangle {
    property alias text: words.text
    property alias spoken: words.spoken
    // Only the words.
    property bool plain: false
    // How wide it may be, px; longer words take two lines.
    property real room: Infinity
    readonly property real around: plain ? 0 : 2 * Theme.space3

    // From its top to the middle of its first line, px.
    readonly property real middle: Theme.space1 + words.contentHeight / words.lineCount / 2

    implicitWidth: words.width + around
    implicitHeight: words.implicitHeight + 2 * Theme.space1
    color: plain ? "transparent" : Theme.picturePaper
    border.color: Theme.highContrast ? Theme.pictureInk : Theme.hair
    border.width: plain ? 0 : Theme.lineControl
    radius: words.lineCount > 1 ? Theme.radiusCard : height / 2

    KText {
        id: words
        anchors.centerIn: parent
        width: Math.min(Math.ceil(implicitWidth), parent.room - parent.around)
        horizontalAlignment: Text.AlignHCenter
        role: Theme.label
        color: Theme.pictureInk
    }
}

import QtQuick
import kiosk.ui

// A word or two on a picture. It keeps the colours of pictures in every theme.
Rectangle {
    property alias text: words.text
    property alias spoken: words.spoken
    // Only the words.
    property bool plain: false

    implicitWidth: words.implicitWidth + (plain ? 0 : 2 * Theme.space3)
    implicitHeight: words.implicitHeight + 2 * Theme.space1
    color: plain ? "transparent" : Theme.picturePaper
    border.color: Theme.highContrast ? Theme.pictureInk : Theme.hair
    border.width: plain ? 0 : Theme.lineControl
    radius: height / 2

    KText {
        id: words
        anchors.centerIn: parent
        role: Theme.label
        color: Theme.pictureInk
        wrapMode: Text.NoWrap
    }
}

import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A kind word about what was not right; nothing where there is none. A screen reader says it at once.
Rectangle {
    property alias text: words.text

    implicitHeight: words.implicitHeight + 2 * Theme.space1
    visible: text !== ""
    color: Theme.amberBand
    border.color: Theme.amberEdge
    border.width: Theme.lineControl
    radius: Theme.radiusButton

    onTextChanged: {
        if (text !== "")
            Accessible.announce(text, Accessible.Polite);
    }

    KText {
        id: words
        x: Theme.space2
        width: parent.width - 2 * Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        role: Theme.label
        color: Theme.amber
    }
}

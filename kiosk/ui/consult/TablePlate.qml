import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A remark that floats on the picture, as wide as its words or `most` px.
Rectangle {
    id: plate

    required property real most
    property bool amber: false
    property alias text: words.text

    width: words.width + 2 * Theme.space2
    height: words.height + (amber ? 0 : 2 * Theme.space1)
    color: amber ? Theme.amberBand : Theme.card
    border.color: amber ? Theme.amberEdge : Theme.hair
    border.width: Theme.lineControl
    radius: Theme.radiusButton

    KText {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, plate.most - 2 * Theme.space2)
        role: plate.amber ? Theme.least : Theme.smallLabel
        color: plate.amber ? Theme.amber : Theme.ink2
    }
}

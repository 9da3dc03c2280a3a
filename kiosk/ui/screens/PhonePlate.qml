import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// Under a picture: whose number it is, and the number in one line, as large as it has room, to be read from afar.
Rectangle {
    id: plate

    required property Kiosk kiosk
    readonly property int full: Theme.capital(17, Theme.tall ? 12 : 9, 1)
    readonly property TypeRole large: TypeRole {
        pixelSize: Math.min(plate.full, Math.floor(plate.full * words.width / Math.max(1, ruler.advanceWidth)))
        weight: Font.Bold
        line: 1.14
    }

    implicitHeight: words.implicitHeight + 2 * Theme.space1
    color: Theme.card
    border.color: Theme.highContrast ? Theme.edge : Theme.hair
    border.width: Theme.lineControl
    radius: Theme.radiusCard

    TextMetrics {
        id: ruler
        font.family: plate.large.font.family
        font.weight: plate.large.weight
        font.pixelSize: plate.full
        text: plate.kiosk.picture.phone
    }
    Column {
        id: words
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space3

        MarkedText {
            width: parent.width
            visible: words !== ""
            horizontalAlignment: Text.AlignHCenter
            role: Theme.label
            words: plate.kiosk.picture.phoneOf
            marked: ReadingMark.sentence("phone", 0) >= 0
        }
        MarkedText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            role: plate.large
            color: Theme.tintText
            words: plate.kiosk.picture.phone
            marked: ReadingMark.sentence("phone", 1) >= 0
        }
    }
}

import Kiosk
import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// One question as large as it can be, to show to the provider, who may sit on the other side.
Item {
    id: screen

    required property Kiosk kiosk

    PaperSheet {
        id: sheet
        width: parent.width
        height: parent.height - bar.height - Theme.space3

        Item {
            anchors.fill: parent
            anchors.margins: Theme.tablet ? Theme.space3 : Theme.space5
            rotation: screen.kiosk.list.turned ? 180 : 0

            KText {
                id: place
                width: parent.width
                role: Theme.h2
                color: Theme.ink2
                text: screen.kiosk.list.largePlace
            }
            KText {
                anchors.top: place.bottom
                anchors.bottom: parent.bottom
                width: parent.width
                verticalAlignment: Text.AlignVCenter
                role: Theme.banner
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.h2.pixelSize
                wrapMode: Text.WordWrap
                text: screen.kiosk.list.largeWords
            }
        }
    }
    RowLayout {
        id: bar
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.barGap

        KButton {
            iconName: "close"
            text: screen.kiosk.words.close
            onActivated: screen.kiosk.press(screen.kiosk.list.toList)
        }
        KButton {
            iconName: "turn"
            text: screen.kiosk.words.turnAround
            selected: screen.kiosk.list.turned
            onActivated: screen.kiosk.press("turn-around")
        }
        Item {
            Layout.fillWidth: true
        }
    }
}

import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui

// A wide kiosk: Home and Start over, where we are, Back and Next.
Item {
    id: footer

    required property Kiosk kiosk

    RowLayout {
        anchors.fill: parent
        spacing: Theme.barGap

        ButtonRow {
            Layout.fillHeight: true
            kiosk: footer.kiosk
            buttons: footer.kiosk.bars.start
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            SourcesButton {
                anchors.centerIn: parent
                kiosk: footer.kiosk
                buttons: footer.kiosk.bars.foot
                room: parent?.width ?? 0
            }
        }
        ButtonRow {
            Layout.fillHeight: true
            kiosk: footer.kiosk
            buttons: footer.kiosk.bars.end
        }
    }

    StepsButton {
        anchors.centerIn: parent
        kiosk: footer.kiosk
    }
}

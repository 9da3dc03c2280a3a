import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui

// A wide kiosk: Home and Start over, where we are, Back and Next. The progress leaves the sources their place.
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
                id: works
                anchors.verticalCenter: parent?.verticalCenter
                x: steps.there ? 0 : ((parent?.width ?? 0) - width) / 2
                kiosk: footer.kiosk
                buttons: footer.kiosk.bars.foot
                room: (parent?.width ?? 0) - (steps.there ? steps.width + Theme.barGap : 0)
            }
        }
        ButtonRow {
            id: end
            Layout.fillHeight: true
            kiosk: footer.kiosk
            buttons: footer.kiosk.bars.end
        }
    }

    StepsButton {
        id: steps
        anchors.verticalCenter: parent.verticalCenter
        x: !works.there ? (parent.width - width) / 2 : Theme.rightToLeft ? end.width + Theme.barGap : parent.width - end.width - width - Theme.barGap
        kiosk: footer.kiosk
    }
}

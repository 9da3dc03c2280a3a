import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// A wide kiosk: Home and Start over, where we are, Back and Next. The progress leaves the sources their place.
Item {
    id: footer

    required property Kiosk kiosk
    readonly property bool sourced: kiosk.bars.sources !== ""

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

            SourcesLine {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (steps.there ? steps.width + Theme.barGap : 0)
                words: footer.kiosk.bars.sources
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
        x: !footer.sourced ? (parent.width - width) / 2 : Theme.rightToLeft ? end.width + Theme.barGap : parent.width - end.width - width - Theme.barGap
        kiosk: footer.kiosk
    }
}

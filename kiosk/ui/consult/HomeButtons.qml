import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// The ways home for the picture and the list: paper where there is a printer, with how far it is, and a phone.
ColumnLayout {
    id: ways

    required property Kiosk kiosk
    readonly property string news: kiosk.printing.message

    spacing: Theme.space2

    AmberNote {
        Layout.fillWidth: true
        text: ways.news
    }
    RowLayout {
        spacing: Theme.space2

        KButton {
            Layout.fillWidth: true
            visible: ways.kiosk.printing.available
            enabled: !ways.kiosk.printing.busy
            kind: KButton.Primary
            iconName: "print"
            text: ways.kiosk.words.printPage
            onActivated: ways.kiosk.press("print")
        }
        KButton {
            Layout.fillWidth: true
            iconName: "scan"
            text: ways.kiosk.words.toPhone
            onActivated: ways.kiosk.press(ways.kiosk.table.toPhone)
        }
    }
}

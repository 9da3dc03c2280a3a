import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// A kind word when no more questions fit on the list.
Sheet {
    id: sheet

    required property Shared kiosk

    visible: kiosk.view.listFull
    title: kiosk.words.listTitle
    closeName: kiosk.words.close
    onClosed: kiosk.navigator.closeSheet()

    KText {
        Layout.fillWidth: true
        text: sheet.kiosk.words.listFull
    }
    KButton {
        kind: KButton.Primary
        iconName: "list"
        text: sheet.kiosk.view.myList
        onActivated: sheet.kiosk.navigator.openLayout("list")
    }
}

import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A word that explains itself.
Sheet {
    id: sheet

    required property Shared kiosk

    visible: kiosk.view.termName !== ""
    title: kiosk.view.termName
    closeText: kiosk.words.close
    onClosed: kiosk.navigator.closeTerm()

    KText {
        width: parent.width
        textFormat: Text.StyledText
        text: sheet.kiosk.view.termText
    }
}

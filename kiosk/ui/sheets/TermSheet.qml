import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// A word that explains itself.
Sheet {
    id: sheet

    required property Shared kiosk

    visible: kiosk.view.termName !== ""
    title: kiosk.view.termName
    closeName: kiosk.words.close
    onClosed: kiosk.navigator.closeSheet()

    SpokenText {
        Layout.fillWidth: true
        sentences: sheet.kiosk.view.termSentences
        current: ReadingMark.sentence("term", 0)
    }
}

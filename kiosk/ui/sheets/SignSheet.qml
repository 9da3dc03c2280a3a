pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// What a sign can mean, over the screen that it was touched on.
Sheet {
    id: sheet

    required property Shared kiosk

    visible: false
    title: kiosk.view.openTab
    closeName: kiosk.words.close
    onClosed: visible = false

    Repeater {
        model: sheet.kiosk.view.rows

        SpokenText {
            required sentences

            Layout.fillWidth: true
        }
    }
    SourcesLine {
        Layout.fillWidth: true
        words: sheet.kiosk.view.sources
    }
    KButton {
        visible: sheet.kiosk.view.link !== ""
        iconName: "next"
        iconLast: true
        text: sheet.kiosk.view.linkTitle
        onActivated: sheet.kiosk.navigator.open(sheet.kiosk.view.link)
    }
}

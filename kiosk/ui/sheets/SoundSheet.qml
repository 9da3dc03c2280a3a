import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// How it is read: speed, volume, and the sentence once more.
Sheet {
    id: sheet

    required property Shared kiosk

    title: kiosk.words.sound
    closeName: kiosk.words.close
    visible: false
    onClosed: visible = false

    component Steps: SheetRow {
        id: row

        required property string lessName
        required property string moreName
        required property int value
        required property int count

        signal stepped(steps: int)

        Layout.fillWidth: true

        Row {
            spacing: Theme.barGap

            KButton {
                enabled: row.value > 0
                iconName: "minus"
                text: row.lessName
                onActivated: row.stepped(-1)
            }
            KButton {
                enabled: row.value < row.count - 1
                iconName: "plus"
                text: row.moreName
                onActivated: row.stepped(1)
            }
        }
    }

    Steps {
        heading: sheet.kiosk.words.speed
        lessName: sheet.kiosk.words.slower
        moreName: sheet.kiosk.words.faster
        value: sheet.kiosk.speech.rate
        count: sheet.kiosk.speech.rates
        onStepped: steps => sheet.kiosk.speaker.changeRate(steps)
    }
    Steps {
        heading: sheet.kiosk.words.volume
        lessName: sheet.kiosk.words.quieter
        moreName: sheet.kiosk.words.louder
        value: sheet.kiosk.speech.volume
        count: sheet.kiosk.speech.volumes
        onStepped: steps => sheet.kiosk.speaker.changeVolume(steps)
    }
    KButton {
        selected: sheet.kiosk.display.speechMode
        iconName: selected ? "check" : "listen"
        text: sheet.kiosk.words.touchAndHear
        onActivated: {
            sheet.visible = false;
            sheet.kiosk.navigator.setSpeechMode(!sheet.kiosk.display.speechMode);
        }
    }
    KButton {
        iconName: "repeat"
        text: sheet.kiosk.words.repeat
        onActivated: sheet.kiosk.speaker.repeat()
    }
}

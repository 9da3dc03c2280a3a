pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// Text size, language and contrast in three big rows.
Sheet {
    id: sheet

    required property Shared kiosk
    readonly property list<string> sizes: [kiosk.words.sizeNormal, kiosk.words.sizeLarge, kiosk.words.sizeExtraLarge]

    signal soundAsked

    title: kiosk.words.display
    closeName: kiosk.words.close
    visible: false
    onClosed: visible = false

    SheetRow {
        Layout.fillWidth: true
        heading: sheet.kiosk.words.textSize

        LookSwitch {
            width: parent.width
            names: sheet.sizes
            spokenName: sheet.kiosk.words.textSize
            currentIndex: sheet.kiosk.display.textSize
            onChosen: index => sheet.kiosk.navigator.setTextSize(index)
        }
    }
    SheetRow {
        Layout.fillWidth: true
        visible: sheet.kiosk.view.otherLanguage !== ""
        heading: sheet.kiosk.words.language

        Flow {
            width: parent.width
            spacing: Theme.barGap

            Repeater {
                model: sheet.kiosk.view.languages

                KButton {
                    required property string code
                    required property string endonym

                    selected: code === sheet.kiosk.view.language
                    iconName: selected ? "check" : ""
                    text: endonym
                    onActivated: sheet.kiosk.navigator.setLanguage(code)
                }
            }
        }
    }
    KButton {
        Layout.fillWidth: true
        visible: Theme.flow
        selected: sheet.kiosk.display.highContrast
        iconName: selected ? "check" : "contrast"
        text: `${sheet.kiosk.words.contrast}: ${sheet.kiosk.words.contrastHigh}`
        onActivated: sheet.kiosk.navigator.toggleContrast()
    }
    SheetRow {
        Layout.fillWidth: true
        visible: !Theme.flow
        heading: sheet.kiosk.words.contrast

        LookSwitch {
            width: parent.width
            names: [sheet.kiosk.words.contrastStandard, sheet.kiosk.words.contrastHigh]
            spokenName: sheet.kiosk.words.contrast
            currentIndex: sheet.kiosk.display.highContrast ? 1 : 0
            onChosen: sheet.kiosk.navigator.toggleContrast()
        }
    }
    KButton {
        visible: Theme.compact && sheet.kiosk.sounding
        iconName: "volume-up"
        text: sheet.kiosk.words.sound
        onActivated: sheet.soundAsked()
    }
}

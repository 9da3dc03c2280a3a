import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// Portrait: a row to go, and below it a row of tools.
ColumnLayout {
    id: bars

    required property Shared kiosk
    // Home and Start over give their words up where the others need the room.
    readonly property bool tight: kiosk.display.textSize === 2 || kiosk.wordy || ["help", "list", "questions"].includes(kiosk.view.kind)

    signal displayAsked
    signal soundAsked

    spacing: Theme.barGap

    RowLayout {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.target
        spacing: Theme.barGap

        HomeButton {
            kiosk: bars.kiosk
            iconOnly: bars.tight
        }
        StartOverButton {
            kiosk: bars.kiosk
            iconOnly: bars.tight
        }
        Item {
            Layout.fillWidth: true
        }
        BackButton {
            kiosk: bars.kiosk
        }
        KButton {
            visible: bars.kiosk.view.kind === "home" && !Theme.bigText
            iconName: "topics"
            text: bars.kiosk.words.allTopics
            onActivated: bars.kiosk.navigator.open("topics")
        }
        NextButton {
            kiosk: bars.kiosk
        }
    }

    ToolRow {
        Layout.fillWidth: true
        kiosk: bars.kiosk
        stacked: true
        onDisplayAsked: bars.displayAsked()
        onSoundAsked: bars.soundAsked()
    }
}

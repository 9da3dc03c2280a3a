import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// The tablet's one bar.
RowLayout {
    id: bar

    required property Shared kiosk

    signal displayAsked

    spacing: Theme.barGap

    HomeButton {
        iconOnly: Theme.bigText
        Layout.fillWidth: true
        Layout.fillHeight: true
        kiosk: bar.kiosk
        stacked: !Theme.bigText
    }
    ListenButton {
        iconOnly: Theme.bigText
        Layout.fillWidth: true
        Layout.fillHeight: true
        kiosk: bar.kiosk
        stacked: !Theme.bigText
    }
    KButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        kind: KButton.Tool
        stacked: !Theme.bigText
        iconOnly: Theme.bigText
        iconName: "display"
        text: bar.kiosk.words.display
        onActivated: bar.displayAsked()
    }
    StartOverButton {
        iconOnly: Theme.bigText
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: ["home", "topics"].includes(bar.kiosk.view.kind)
        kiosk: bar.kiosk
        stacked: !Theme.bigText
    }
    AskButton {
        iconOnly: Theme.bigText
        Layout.fillWidth: true
        Layout.fillHeight: true
        kiosk: bar.kiosk
        stacked: !Theme.bigText
    }
    KButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        kind: KButton.Help
        stacked: !Theme.bigText
        iconName: "help"
        selected: bar.kiosk.view.kind === "help"
        text: bar.kiosk.words.help
        onActivated: bar.kiosk.navigator.openLayout("help")
    }
    BackButton {
        iconOnly: Theme.bigText
        Layout.fillWidth: true
        Layout.fillHeight: true
        kiosk: bar.kiosk
        stacked: !Theme.bigText
    }
    NextButton {
        iconOnly: Theme.bigText
        Layout.fillWidth: true
        Layout.fillHeight: true
        kiosk: bar.kiosk
        stacked: !Theme.bigText
    }
}

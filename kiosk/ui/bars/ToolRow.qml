import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// The tools of every screen. With big text, size, language and contrast become one button.
RowLayout {
    id: tools

    required property Shared kiosk
    property bool stacked: false

    signal displayAsked
    signal soundAsked

    spacing: Theme.barGap

    ListenButton {
        Layout.fillWidth: tools.stacked
        Layout.fillHeight: true
        kiosk: tools.kiosk
        stacked: tools.stacked
    }
    KButton {
        Layout.fillWidth: tools.stacked
        Layout.fillHeight: true
        visible: tools.kiosk.sounding
        kind: KButton.Tool
        stacked: tools.stacked
        iconName: "volume-up"
        text: tools.kiosk.words.sound
        onActivated: tools.soundAsked()
    }
    KButton {
        Layout.fillWidth: tools.stacked
        Layout.fillHeight: true
        visible: !Theme.bigText
        kind: KButton.Tool
        stacked: tools.stacked
        iconName: "text-size"
        text: tools.kiosk.words.textSize
        onActivated: tools.kiosk.navigator.cycleTextSize()
    }
    KButton {
        Layout.fillWidth: tools.stacked
        Layout.fillHeight: true
        visible: !Theme.bigText && tools.kiosk.view.otherLanguage !== ""
        kind: KButton.Tool
        stacked: tools.stacked
        iconName: "language"
        text: tools.kiosk.view.otherEndonym || tools.kiosk.words.language
        onActivated: {
            if (tools.kiosk.view.otherEndonym !== "")
                tools.kiosk.navigator.setLanguage(tools.kiosk.view.otherLanguage);
            else
                tools.displayAsked();
        }
    }
    KButton {
        Layout.fillWidth: tools.stacked
        Layout.fillHeight: true
        visible: !Theme.bigText
        kind: KButton.Tool
        stacked: tools.stacked
        iconName: "contrast"
        selected: tools.kiosk.display.highContrast
        text: tools.kiosk.words.contrast
        onActivated: tools.kiosk.navigator.toggleContrast()
    }
    KButton {
        Layout.fillWidth: tools.stacked
        Layout.fillHeight: true
        visible: Theme.bigText
        kind: KButton.Tool
        stacked: tools.stacked
        iconName: "display"
        text: tools.kiosk.words.display
        onActivated: tools.displayAsked()
    }
    KButton {
        Layout.fillWidth: tools.stacked
        Layout.fillHeight: true
        kind: KButton.Help
        stacked: tools.stacked
        iconName: "help"
        selected: tools.kiosk.view.kind === "help"
        text: tools.kiosk.words.help
        onActivated: tools.kiosk.navigator.openLayout("help")
    }
}

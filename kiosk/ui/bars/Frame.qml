pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.sheets

// The bars of the layout class, and between them the screen.
Item {
    id: frame

    required property Shared kiosk
    readonly property string shape: kiosk.display.shape
    readonly property string news: [kiosk.view.stepWords, kiosk.view.title, kiosk.progress.partWords].filter(Boolean).join(". ")

    onNewsChanged: {
        if (visible && news !== "")
            Accessible.announce(news, Accessible.Polite);
    }

    // Rule P1: what the last person left open stays open for nobody.
    Connections {
        target: frame.kiosk.navigator
        function onStarted() {
            displaySheet.visible = false;
            soundSheet.visible = false;
            stepsSheet.visible = false;
        }
    }

    DraftStrip {
        id: strip
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
        }
        kiosk: frame.kiosk
    }

    Header {
        id: header
        anchors {
            top: strip.bottom
            left: parent.left
            right: parent.right
            margins: Theme.pageMargin
            topMargin: Theme.mm(strip.visible ? 3.5 : 6)
        }
        height: visible ? (frame.shape === "portrait" ? Theme.mm(14) : Theme.target) : 0
        visible: frame.shape !== "compact"
        kiosk: frame.kiosk
        onDisplayAsked: displaySheet.visible = true
        onSoundAsked: soundSheet.visible = true
        onStepsAsked: stepsSheet.visible = true
    }

    ScreenLoader {
        anchors {
            top: frame.shape === "compact" ? strip.bottom : header.bottom
            bottom: bars.top
            left: parent.left
            right: parent.right
            leftMargin: Theme.pageMargin
            rightMargin: Theme.pageMargin
            topMargin: Theme.mm(Theme.flow ? 1 : frame.shape === "compact" ? 4 : 6)
            bottomMargin: Theme.mm(frame.shape === "compact" ? 3 : 6)
        }
        kiosk: frame.kiosk
        enabled: !displaySheet.visible && !stepsSheet.visible && !termSheet.visible && !fullSheet.visible && !soundSheet.visible
    }

    Item {
        id: bars
        anchors {
            bottom: parent.bottom
            left: parent.left
            right: parent.right
            margins: Theme.pageMargin
            bottomMargin: Theme.mm(frame.shape === "compact" ? 4 : 6)
        }
        height: Math.max(Theme.target, frame.shape === "portrait" ? portraitBars.implicitHeight : frame.shape === "compact" ? compactBar.implicitHeight : 0)

        Footer {
            anchors.fill: parent
            visible: frame.shape === "landscape"
            kiosk: frame.kiosk
            onStepsAsked: stepsSheet.visible = true
        }
        PortraitBars {
            id: portraitBars
            anchors.fill: parent
            visible: frame.shape === "portrait"
            kiosk: frame.kiosk
            onDisplayAsked: displaySheet.visible = true
            onSoundAsked: soundSheet.visible = true
        }
        CompactBar {
            id: compactBar
            anchors.fill: parent
            visible: frame.shape === "compact"
            kiosk: frame.kiosk
            onDisplayAsked: displaySheet.visible = true
        }
    }

    DisplaySheet {
        id: displaySheet
        anchors.fill: parent
        kiosk: frame.kiosk
        onSoundAsked: {
            visible = false;
            soundSheet.visible = true;
        }
    }
    SoundSheet {
        id: soundSheet
        anchors.fill: parent
        kiosk: frame.kiosk
    }
    StepsSheet {
        id: stepsSheet
        anchors.fill: parent
        kiosk: frame.kiosk
    }
    FullSheet {
        id: fullSheet
        anchors.fill: parent
        kiosk: frame.kiosk
    }
    TermSheet {
        id: termSheet
        anchors.fill: parent
        kiosk: frame.kiosk
    }
}

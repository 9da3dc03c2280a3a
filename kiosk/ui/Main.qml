pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.bars
import kiosk.ui.screens

// The window: the screen of the moment between the bars that never move.
Window {
    id: window

    required property Navigator navigator
    required property ScreenView view
    required property Progress progress
    required property Display display
    required property Wording words
    required property IdleState idle
    required property IdleGuard idleGuard
    required property PrintState printing
    required property Printer printer
    required property SpeechState speech
    required property Speaker speaker

    readonly property Shared kiosk: Shared {
        navigator: window.navigator
        view: window.view
        progress: window.progress
        display: window.display
        words: window.words
        idle: window.idle
        idleGuard: window.idleGuard
        printing: window.printing
        printer: window.printer
        speech: window.speech
        speaker: window.speaker
    }

    width: 1920
    height: 1080
    color: Theme.paper
    title: [view.stepWords, view.title].filter(Boolean).join(". ") || words.homeTitle
    flags: Qt.Window | Qt.FramelessWindowHint

    LayoutMirroring.enabled: display.rightToLeft
    LayoutMirroring.childrenInherit: true

    onClosing: close => close.accepted = false
    onWidthChanged: navigator?.resize(width, height)
    onHeightChanged: navigator?.resize(width, height)
    Component.onCompleted: {
        navigator.resize(width, height);
        if (Application.styleHints.accessibility.contrastPreference === Qt.ContrastPreference.HighContrast)
            navigator.preferContrast();
    }

    component Feed: Binding {
        target: Theme
    }
    component Mark: Binding {
        target: ReadingMark
    }

    Mark {
        property: "part"
        value: window.speech.part
    }
    Mark {
        property: "entry"
        value: window.speech.index
    }
    Mark {
        property: "sentenceOfEntry"
        value: window.speech.at
    }
    Mark {
        property: "control"
        value: window.speech.control
    }

    Feed {
        property: "pxPerMm"
        value: window.display.pxPerMm
    }
    Feed {
        property: "textSize"
        value: window.display.textSize
    }
    Feed {
        property: "highContrast"
        value: window.display.highContrast
    }
    Feed {
        property: "reducedMotion"
        value: window.display.reducedMotion
    }
    Feed {
        property: "rightToLeft"
        value: window.display.rightToLeft
    }
    Feed {
        property: "holdTime"
        value: window.display.holdMs
    }
    Feed {
        property: "flow"
        value: window.display.flow
    }
    Feed {
        property: "compact"
        value: window.display.shape === "compact"
    }
    Feed {
        property: "portrait"
        value: window.display.shape === "portrait"
    }

    Item {
        id: room
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: window.display.room
        focus: true
        Keys.onPressed: event => FocusWalk.takeArrow(event, window.activeFocusItem, room)

        AttractScreen {
            anchors.fill: parent
            visible: window.view.kind === "attract" && !window.idle.warning
            kiosk: window.kiosk
        }

        Frame {
            anchors.fill: parent
            visible: window.view.kind !== "attract" && !window.idle.warning
            kiosk: window.kiosk
        }

        Rectangle {
            anchors.fill: parent
            z: 1
            visible: window.display.curtain && !window.idle.warning
            color: "black"
        }

        IdleScreen {
            anchors.fill: parent
            visible: window.idle.warning
            kiosk: window.kiosk
        }
    }
}

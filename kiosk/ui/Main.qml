pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.bars
import kiosk.ui.consult
import kiosk.ui.controls
import kiosk.ui.screens
import kiosk.ui.staff

// The window: the screen of the moment between the bars that never move.
Window {
    id: window

    required property Kiosk kiosk
    readonly property bool framed: kiosk.view.form !== ""

    width: 1920
    height: 1080
    color: Theme.paper
    title: [kiosk.view.stepWords, kiosk.view.title].filter(Boolean).join(". ") || kiosk.words.homeTitle
    flags: Qt.Window | Qt.FramelessWindowHint

    // A screen for staff, which has no bars.
    component StaffLoader: Loader {
        required property string kind

        anchors.fill: parent
        active: window.kiosk.view.kind === kind
        visible: !window.kiosk.idle.warning
        focus: active
    }

    LayoutMirroring.enabled: kiosk.display.rightToLeft
    LayoutMirroring.childrenInherit: true

    onClosing: close => close.accepted = false
    onWidthChanged: kiosk?.navigator.resize(width, height)
    onHeightChanged: kiosk?.navigator.resize(width, height)
    Component.onCompleted: {
        kiosk.navigator.resize(width, height);
        if (Application.styleHints.accessibility.contrastPreference === Qt.ContrastPreference.HighContrast)
            kiosk.navigator.preferContrast();
    }

    Binding {
        target: Theme
        property: "display"
        value: window.kiosk.display
    }
    Binding {
        target: ReadingMark
        property: "speech"
        value: window.kiosk.speech
    }

    Item {
        id: room
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: window.kiosk.display.width
        height: window.kiosk.display.height
        focus: true
        Keys.onPressed: event => FocusWalk.takeArrow(event, window.activeFocusItem, room)

        AttractScreen {
            anchors.fill: parent
            visible: window.kiosk.view.kind === "attract" && !window.kiosk.idle.warning
            kiosk: window.kiosk
        }

        Frame {
            anchors.fill: parent
            visible: window.framed && !window.kiosk.idle.warning
            kiosk: window.kiosk
        }

        Loader {
            anchors.fill: parent
            active: window.kiosk.view.kind === "closed"
            visible: !window.kiosk.idle.warning
            focus: active
            sourceComponent: ClosedScreen {
                kiosk: window.kiosk
            }
        }
        StaffLoader {
            kind: "table"
            sourceComponent: TableScreen {
                kiosk: window.kiosk
            }
        }
        StaffLoader {
            kind: "pin"
            sourceComponent: PinScreen {
                kiosk: window.kiosk
            }
        }
        StaffLoader {
            kind: "code"
            sourceComponent: CodeScreen {
                kiosk: window.kiosk
            }
        }
        StaffLoader {
            kind: "asked"
            sourceComponent: AskedScreen {
                kiosk: window.kiosk
            }
        }
        StaffLoader {
            kind: "give"
            sourceComponent: GiveScreen {
                kiosk: window.kiosk
            }
        }
        Announcer {
            kiosk: window.kiosk
            visible: ["closed", "code", "asked", "give", "staff", "staff-sheet", "cleaning", "touch-test"].includes(window.kiosk.view.kind)
            news: window.kiosk.view.title
        }
        StaffRooms {
            anchors.fill: parent
            visible: !window.kiosk.idle.warning
            kiosk: window.kiosk
        }
        Rectangle {
            anchors.fill: parent
            z: 1
            visible: window.kiosk.display.curtain && !window.kiosk.idle.warning
            color: "black"
        }

        IdleScreen {
            anchors.fill: parent
            visible: window.kiosk.idle.warning
            kiosk: window.kiosk
        }
    }
}

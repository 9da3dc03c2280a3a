pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// Big keys for the PIN. As many dots as digits were typed; nothing of a visit shows behind them.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property bool tall: width < height
    readonly property real margin: Theme.mm(7)
    readonly property real gap: Theme.mm(4)
    readonly property real keySize: Math.min(Theme.mm(42), ((tall ? height * 0.62 : height) - 2 * margin - 3 * gap) / 4, (tall ? width - 2 * margin - 2 * gap : width * 0.55) / 3)

    focus: true
    Keys.onPressed: event => {
        const digit = event.key - Qt.Key_0;
        if (digit >= 0 && digit <= 9)
            kiosk.press(kiosk.pad.toDigits[digit]);
        else if (event.key === Qt.Key_Backspace)
            kiosk.press(kiosk.pad.toDelete);
        else
            FocusWalk.takeArrow(event, Window.activeFocusItem, screen);
    }

    Announcer {
        kiosk: screen.kiosk
        news: kiosk.view.title
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Column {
        x: screen.margin
        y: screen.margin
        width: screen.tall ? parent.width - 2 * screen.margin : pad.x - 2 * screen.margin
        spacing: Theme.space3

        KText {
            width: parent.width
            role: Theme.label
            color: Theme.ink2
            text: screen.kiosk.view.sectionName
        }
        KText {
            width: parent.width
            role: Theme.h1
            text: screen.kiosk.view.title
        }
        KText {
            width: parent.width
            role: Theme.body
            text: screen.kiosk.pad.ask
        }
        Rectangle {
            width: parent.width
            height: Theme.target
            color: Theme.card
            border.color: Theme.edge
            border.width: Theme.lineControl
            radius: Theme.radiusButton

            Row {
                x: Theme.space3
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space1

                Repeater {
                    model: screen.kiosk.pin.typed

                    Rectangle {
                        width: Theme.mm(5)
                        height: width
                        radius: width / 2
                        color: Theme.primary
                    }
                }
            }
        }
        AmberNote {
            width: parent.width
            text: screen.kiosk.pin.message
        }
    }
    PadFoot {
        x: screen.margin
        y: parent.height - height - screen.margin
        kiosk: screen.kiosk
        back: screen.kiosk.pad.back
        toBack: screen.kiosk.pad.toBack
    }
    Grid {
        id: pad
        x: screen.tall ? (parent.width - width) / 2 : parent.width - width - screen.margin
        y: screen.tall ? parent.height - height - Theme.target - 2 * screen.margin : (parent.height - height) / 2
        columns: 3
        spacing: screen.gap
        visible: !screen.kiosk.pin.closed

        Repeater {
            model: screen.kiosk.pad.keys

            KButton {
                required property string target
                required text
                required iconName
                required property string heard

                width: screen.keySize
                height: screen.keySize
                kind: target === "key:ok" ? KButton.Primary : KButton.Secondary
                // A screen reader, which silences the kiosk's own voice, names the digit: nobody else hears it.
                spokenName: screen.kiosk.speech.languages.length > 0 ? heard : text
                iconOnly: iconName !== ""
                role: Theme.countdown
                onActivated: screen.kiosk.press(target)
            }
        }
    }
}

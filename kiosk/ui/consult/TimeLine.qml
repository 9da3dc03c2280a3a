pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// The whole treatment on one line that a finger scrubs; it sticks a little where a step ends. Words above the finger.
T.Slider {
    id: line

    required property Kiosk kiosk
    readonly property list<string> stops: kiosk.table.stops
    readonly property real at: kiosk.handle.value
    readonly property real knob: Theme.mm(10)
    // From the middle of the first word to that of the last.
    readonly property real start: Theme.tall ? Math.max(first.width / 2, last.width / 2, knob / 2) + Theme.mm(2) : Theme.mm(17)
    readonly property real way: width - 2 * start
    // How near to a stop the finger sticks, of the whole.
    readonly property real sticks: Theme.mm(3) / way

    function stuck(value: real): real {
        const near = Math.round(value * (stops.length - 1)) / (stops.length - 1);
        return Math.abs(value - near) < sticks ? near : value;
    }

    height: Theme.mm(22.5)
    leftPadding: start - knob / 2
    rightPadding: start - knob / 2
    from: 0
    to: 1
    stepSize: pressed ? 0 : 0.1
    value: at
    focusPolicy: Qt.StrongFocus
    onMoved: kiosk.navigator.moveHandle(pressed ? stuck(value) : value)

    Accessible.name: `${kiosk.words.time}: ${stops[Math.floor(at * (stops.length - 1) + 0.001)]}`

    TextMetrics {
        id: first
        font: Theme.least.font
        text: line.stops[0] ?? ""
    }
    TextMetrics {
        id: last
        font: Theme.least.font
        text: line.stops[line.stops.length - 1] ?? ""
    }

    background: Rectangle {
        color: Theme.card
        border.color: Theme.hair
        border.width: Theme.lineControl
        radius: Theme.radiusButton

        Rectangle {
            x: line.start
            y: line.height - Theme.mm(6.5) - height / 2
            width: line.way
            height: Theme.mm(3.4)
            radius: height / 2
            color: Theme.groove
            border.color: Theme.edge
            border.width: Theme.lineControl

            Rectangle {
                width: line.at * parent.width
                height: parent.height
                radius: parent.radius
                color: Theme.primary
            }
        }
        Repeater {
            model: line.stops

            Item {
                id: stop

                required property int index
                required property string modelData
                readonly property real place: index / (line.stops.length - 1)
                readonly property bool passed: line.at > place - 0.001
                readonly property bool now: Math.ceil(line.at * (line.stops.length - 1) - 0.001) === index

                x: line.start + place * line.way

                Rectangle {
                    x: -width / 2
                    y: line.height - Theme.mm(6.5) - height / 2
                    width: Theme.mm(6)
                    height: width
                    radius: width / 2
                    color: stop.passed ? Theme.primary : Theme.card
                    border.color: stop.passed ? Theme.primary : Theme.edge
                    border.width: Theme.lineControl
                }
                KText {
                    x: -width / 2
                    y: Theme.mm(0.8)
                    role: Theme.tall ? Theme.least : Theme.tool
                    color: stop.now ? Theme.tintText : Theme.ink
                    spoken: false
                    text: stop.modelData
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    handle: Rectangle {
        x: line.start + line.at * line.way - width / 2
        y: line.height - Theme.mm(6.5) - height / 2
        width: line.knob
        height: width
        radius: width / 2
        color: line.pressed ? Theme.pressed : Theme.card
        border.color: Theme.primary
        border.width: Theme.mm(1.2)

        FocusRing {
            cornerRadius: parent.width / 2
            visible: line.visualFocus
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// How much height is lost, from 0 to 50 %, with what the loss is called (Genant). A finger or a key moves it by steps.
T.Slider {
    id: bar

    required property Kiosk kiosk
    readonly property TableState bone: kiosk.table
    readonly property list<int> bounds: [0, 20, 25, 40, 50]
    readonly property list<color> tones: [Theme.sand, Theme.amberBand, Theme.moderate, Theme.severe]

    implicitWidth: names.implicitWidth
    implicitHeight: Theme.mm(12.4) + names.height
    from: 0
    to: 50
    stepSize: 5
    snapMode: T.Slider.SnapAlways
    value: bone.lost
    focusPolicy: Qt.StrongFocus
    onMoved: kiosk.press(bone.heights[Math.round(value / stepSize)])

    // It grows from the left, whatever is read from the right.
    LayoutMirroring.enabled: false

    Accessible.name: [bone.lostTitle + ":", bone.lostWords, bone.grades[bone.grade] ?? ""].join(" ").trim()

    background: Item {
        Repeater {
            model: bar.tones

            Rectangle {
                required property int index
                required property color modelData

                x: bar.width * bar.bounds[index] / bar.to
                y: Theme.mm(4)
                width: bar.width * bar.bounds[index + 1] / bar.to - x
                height: Theme.mm(5)
                color: modelData
                border.color: Theme.edge
                border.width: Theme.lineControl
            }
        }
        Row {
            id: names
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space1

            Repeater {
                model: bar.bone.grades

                Rectangle {
                    id: word

                    required property int index
                    required property string modelData
                    readonly property bool now: index === bar.bone.grade

                    width: text.implicitWidth + 2 * Theme.space2
                    height: text.implicitHeight
                    radius: height / 2
                    color: now ? Theme.amberBand : "transparent"
                    border.color: now ? Theme.amberEdge : "transparent"
                    border.width: Theme.lineControl

                    KText {
                        id: text
                        anchors.centerIn: parent
                        role: Theme.smallLabel
                        color: word.now ? Theme.amber : Theme.ink2
                        text: word.modelData
                        spoken: false
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
    handle: Rectangle {
        x: bar.width * bar.bone.lost / bar.to - width / 2
        y: Theme.mm(1)
        width: Theme.mm(1.6)
        height: Theme.mm(11)
        radius: width / 2
        color: Theme.primary

        FocusRing {
            cornerRadius: parent.radius
            visible: bar.visualFocus
        }
    }
}

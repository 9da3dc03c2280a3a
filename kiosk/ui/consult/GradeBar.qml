pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// How much height is lost, from 0 to 50 %, with what the loss is called (Genant).
Item {
    id: bar

    // Percent.
    required property int lost
    // Counted from 0, or -1.
    required property int grade
    required property list<string> grades
    readonly property list<int> bounds: [0, 20, 25, 40, 50]
    readonly property list<color> tones: [Theme.sand, Theme.amberBand, Theme.moderate, Theme.severe]

    implicitWidth: names.implicitWidth
    implicitHeight: Theme.mm(20)

    Repeater {
        model: bar.tones

        Rectangle {
            required property int index
            required property color modelData

            x: bar.width * bar.bounds[index] / 50
            y: Theme.mm(4)
            width: bar.width * bar.bounds[index + 1] / 50 - x
            height: Theme.mm(5)
            color: modelData
            border.color: Theme.edge
            border.width: Theme.lineControl
        }
    }
    Rectangle {
        x: bar.width * bar.lost / 50 - width / 2
        width: Theme.mm(1.6)
        height: Theme.mm(11)
        radius: width / 2
        color: Theme.primary
    }
    Row {
        id: names
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space1

        Repeater {
            model: bar.grades

            Rectangle {
                id: word

                required property int index
                required property string modelData
                readonly property bool now: index === bar.grade

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
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}

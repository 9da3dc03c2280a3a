pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import kiosk.ui

// The slider of a Handle, in percent. The whole of it takes the finger, not only the knob.
T.Slider {
    id: slider

    property string caption: ""

    from: 0
    to: 100
    stepSize: 10
    focusPolicy: Qt.StrongFocus

    Accessible.name: caption

    background: Rectangle {
        x: slider.leftPadding
        y: slider.topPadding + (slider.availableHeight - height) / 2
        width: slider.availableWidth
        height: Theme.mm(3.4)
        radius: height / 2
        color: Theme.groove
        border.color: Theme.edge
        border.width: Theme.lineControl

        Rectangle {
            x: slider.mirrored ? parent.width - width : 0
            width: slider.handle.width / 2 + slider.position * (parent.width - slider.handle.width)
            height: parent.height
            radius: parent.radius
            color: Theme.primary
            visible: slider.position > 0
        }
    }

    handle: Rectangle {
        x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
        y: slider.topPadding + (slider.availableHeight - height) / 2
        width: Theme.mm(13)
        height: width
        radius: width / 2
        color: slider.pressed ? Theme.pressed : Theme.card
        border.color: Theme.primary
        border.width: Theme.mm(1.2)

        Row {
            anchors.centerIn: parent
            spacing: Theme.mm(1)

            Repeater {
                model: 3

                Rectangle {
                    width: Theme.mm(0.6)
                    height: Theme.mm(4)
                    color: slider.pressed ? Theme.pressedText : Theme.tintText
                }
            }
        }

        FocusRing {
            cornerRadius: slider.handle.width / 2
            visible: slider.visualFocus
        }
    }
}

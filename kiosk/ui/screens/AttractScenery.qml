pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import kiosk.ui

// A sun and three waves. The sun rises once for five seconds, then all is still.
Item {
    id: scenery

    property bool active: true
    property real risen: 1

    visible: !Theme.highContrast
    onActiveChanged: {
        if (active && !Theme.reducedMotion)
            rise.restart();
    }

    NumberAnimation {
        id: rise
        target: scenery
        property: "risen"
        from: 0.86
        to: 1
        duration: Theme.attractTime
        easing.type: Easing.OutCubic
    }

    Repeater {
        model: ["#FCEFD9", "#FBE2BC", "#F8D49B"]

        Rectangle {
            id: ring

            required property int index
            required property string modelData

            anchors.horizontalCenter: parent.horizontalCenter
            y: scenery.height * (0.196 - 0.12 * (scenery.risen - 1)) - height / 2
            width: Math.min(scenery.width, scenery.height) * [0.246, 0.197, 0.142][index]
            height: width
            radius: width / 2
            color: modelData
        }
    }

    Repeater {
        model: [
            {
                "tone": "#E9F1EC",
                "left": 0.64,
                "dip": 0.56,
                "swell": 0.64,
                "right": 0.58
            },
            {
                "tone": "#D8E9E6",
                "left": 0.775,
                "dip": 0.88,
                "swell": 0.6,
                "right": 0.69
            },
            {
                "tone": "#C4DEDD",
                "left": 0.865,
                "dip": 0.78,
                "swell": 1.02,
                "right": 0.91
            }
        ]

        Shape {
            id: wave

            required property var modelData

            anchors.fill: parent

            ShapePath {
                fillColor: wave.modelData.tone
                strokeWidth: -1
                startX: 0
                startY: wave.height * wave.modelData.left
                PathCubic {
                    x: wave.width
                    y: wave.height * wave.modelData.right
                    control1X: wave.width * 0.33
                    control1Y: wave.height * wave.modelData.dip
                    control2X: wave.width * 0.66
                    control2Y: wave.height * wave.modelData.swell
                }
                PathLine {
                    x: wave.width
                    y: wave.height
                }
                PathLine {
                    x: 0
                    y: wave.height
                }
            }
        }
    }
}

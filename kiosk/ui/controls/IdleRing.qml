import QtQuick
import QtQuick.Shapes
import kiosk.ui

// How much time is left, as a ring that shrinks and as a number.
Item {
    id: ring

    required property int remaining
    required property int total
    // What the number counts: "seconds".
    required property string unit
    property color ink: Theme.ink
    property color groove: Theme.groove
    property color band: Theme.primary
    // Without that word, which big letters make wider than the ring.
    property bool bare: false

    implicitWidth: Math.max(Theme.mm(Theme.tablet ? 48 : 68), counted.implicitWidth * 1.3 + Theme.mm(8))
    implicitHeight: implicitWidth

    Accessible.role: Accessible.ProgressBar
    Accessible.name: `${remaining} ${unit}`

    component Arc: Shape {
        id: arc

        required property real share
        required property color color
        readonly property real line: Theme.mm(4)

        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: arc.color
            strokeWidth: arc.line
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: arc.width / 2
                centerY: arc.height / 2
                radiusX: (arc.width - arc.line) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * arc.share
            }
        }
    }

    Arc {
        share: 1
        color: ring.groove
    }
    Arc {
        share: ring.remaining / Math.max(1, ring.total)
        color: ring.band
        visible: ring.remaining > 0
    }
    Column {
        anchors.centerIn: parent

        KText {
            anchors.horizontalCenter: parent.horizontalCenter
            role: Theme.countdown
            color: ring.ink
            spoken: false
            text: ring.remaining
        }
        KText {
            id: counted
            anchors.horizontalCenter: parent.horizontalCenter
            role: Theme.label
            color: ring.ink
            spoken: false
            visible: !ring.bare
            text: ring.unit
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// Two older people on a path to a low sun. When the screen comes they take four steps and the sun glows up once; then all
// is still.
Item {
    id: scenery

    property bool active: true
    property bool peopled: true
    readonly property bool tall: height > width
    // How tall they are and where their feet stand, as shares of the height.
    readonly property real size: tall ? (Theme.tablet ? 0.24 : 0.28) : 0.44
    readonly property real feet: tall ? (Theme.tablet ? 0.54 : 0.6) : 0.82
    // How much of the motion is over, 0 to 1.
    property real gone: 0
    readonly property int step: Math.floor(4 * gone)
    // Px of a unit of the page on which the people are drawn: 70 units tall.
    readonly property real unit: size * height / 70

    visible: active && !Theme.highContrast
    onActiveChanged: {
        if (active && !Theme.reducedMotion)
            walk.restart();
    }

    StillPicture {
        anchors.fill: parent
        address: scenery.visible ? `draw:couple?part=ground&share=${scenery.size}&feet=${scenery.feet}` : ""
    }
    // The outer ring of the sun grows and fades. Only what is above the hills is seen.
    Item {
        readonly property real middle: scenery.feet * scenery.height - 49.6 * scenery.unit

        y: middle - 42 * scenery.unit
        width: parent.width
        height: 47.5 * scenery.unit
        clip: true
        visible: walk.running

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 42 * scenery.unit - height / 2
            width: (66 + 16 * scenery.gone) * scenery.unit
            height: width
            radius: width / 2
            color: Theme.sun
            opacity: 0.3 * Math.sin(Math.PI * scenery.gone)
        }
    }
    Repeater {
        model: scenery.peopled ? 2 : 0

        StillPicture {
            required property int index

            x: (scenery.width - width) / 2
            // Their feet are 75.6 units below the upper edge.
            y: scenery.feet * scenery.height - 75.6 * scenery.unit - (scenery.step === 1 ? Theme.mm(0.5) : 0)
            width: 60 * scenery.unit
            height: 80 * scenery.unit
            opacity: index === scenery.step % 2 ? 1 : 0
            address: scenery.visible ? `draw:couple?part=walkers&step=${index}` : ""
        }
    }

    NumberAnimation {
        id: walk
        target: scenery
        property: "gone"
        from: 0
        to: 1
        duration: Theme.attractTime
    }
}

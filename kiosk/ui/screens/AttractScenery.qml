pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// Two older people on a path to a low sun. They take four steps when the screen comes, then all is still.
Item {
    id: scenery

    property bool active: true
    property bool peopled: true
    readonly property bool tall: height > width
    // How tall they are and where their feet stand, as shares of the height.
    readonly property real size: tall ? (Theme.tablet ? 0.24 : 0.28) : 0.44
    readonly property real feet: tall ? (Theme.tablet ? 0.54 : 0.6) : 0.82
    property int step: 0

    visible: active && !Theme.highContrast
    onActiveChanged: {
        if (active && !Theme.reducedMotion)
            walk.restart();
    }

    StillPicture {
        anchors.fill: parent
        address: scenery.visible ? `draw:couple?part=ground&share=${scenery.size}&feet=${scenery.feet}` : ""
    }
    Repeater {
        model: scenery.peopled ? 2 : 0

        StillPicture {
            required property int index
            // Px of a unit of the page on which they are drawn: 70 units tall, 75.6 from the upper edge to their feet.
            readonly property real unit: scenery.size * scenery.height / 70

            x: (scenery.width - width) / 2
            y: scenery.feet * scenery.height - 75.6 * unit - (scenery.step === 1 ? Theme.mm(0.5) : 0)
            width: 60 * unit
            height: 80 * unit
            opacity: index === scenery.step % 2 ? 1 : 0
            address: scenery.visible ? `draw:couple?part=walkers&step=${index}` : ""
        }
    }

    NumberAnimation {
        id: walk
        target: scenery
        property: "step"
        from: 0
        to: 4
        duration: Theme.attractTime
    }
}

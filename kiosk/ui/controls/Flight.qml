import QtQuick
import kiosk.ui

// A small card that flies from the control that was pressed last into what it is anchored to; then it says that it landed.
Rectangle {
    id: card

    // The middle of where it lands, px of its parent.
    required property point goal
    property point start
    property real way: 0
    // How high it rises above the straight line, px.
    readonly property real rise: Theme.mm(16) * Math.sin(Math.PI * way)

    signal landed

    function fly() {
        if (Theme.reducedMotion || !parent.visible)
            return;
        start = parent.mapFromItem(null, Touch.last.x, Touch.last.y);
        flight.restart();
    }

    width: Theme.mm(22 - 14 * way)
    height: width
    x: start.x + way * (goal.x - start.x) - width / 2
    y: start.y + way * (goal.y - start.y) - rise - height / 2
    z: 1
    radius: Theme.radiusButton
    color: Theme.card
    border.color: Theme.accent
    border.width: Theme.lineCard
    visible: flight.running

    Icon {
        anchors.centerIn: parent
        width: 0.7 * card.width
        height: width
        sourceSize: Qt.size(Theme.iconSize, Theme.iconSize)
        name: "ask"
        color: Theme.tintText
    }
    NumberAnimation {
        id: flight
        target: card
        property: "way"
        from: 0
        to: 1
        duration: Theme.flyTime
        easing.type: Easing.InOutQuad
        onFinished: card.landed()
    }
}

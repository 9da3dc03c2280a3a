import QtQuick
import kiosk.ui

// The box of a card that can be picked.
Rectangle {
    id: box

    required property bool selected

    width: Theme.mm(14)
    height: width
    radius: Theme.radiusBox
    color: selected ? Theme.primary : Theme.card
    border.color: selected ? Theme.primary : Theme.edge
    border.width: Theme.lineCard

    Icon {
        anchors.centerIn: parent
        width: box.width * 0.8
        name: box.selected ? "check" : ""
        color: Theme.primaryText
    }
}

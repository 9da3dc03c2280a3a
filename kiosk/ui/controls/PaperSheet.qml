pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

// White paper that lies a little above the screen. The shadow is stacked rectangles: blur needs a GPU.
Item {
    id: sheet

    default property alias content: paper.data
    property real cornerRadius: Theme.radiusSheet

    Repeater {
        model: 5

        Rectangle {
            required property int index
            readonly property real spread: Theme.mm(0.35) * (index + 1)

            anchors.fill: parent
            anchors.margins: -spread
            anchors.topMargin: Theme.mm(0.5) - spread / 2
            anchors.bottomMargin: -spread - Theme.mm(0.9)
            radius: sheet.cornerRadius + spread
            color: Theme.shadow
        }
    }
    Rectangle {
        id: paper
        anchors.fill: parent
        radius: sheet.cornerRadius
        color: Theme.card
        border.color: Theme.highContrast ? Theme.edge : Theme.hair
        border.width: Theme.lineControl
    }
}

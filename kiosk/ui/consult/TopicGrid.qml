pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui

// The topics to tick, each with its picture.
GridLayout {
    id: grid

    required property Kiosk kiosk

    columnSpacing: Theme.mm(2.6)
    rowSpacing: Theme.mm(2.6)
    uniformCellWidths: true
    uniformCellHeights: true

    Repeater {
        model: grid.kiosk.giving.topics

        TopicCell {
            Layout.fillWidth: true
            Layout.fillHeight: true
            kiosk: grid.kiosk
        }
    }
}

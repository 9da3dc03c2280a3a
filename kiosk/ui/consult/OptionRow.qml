pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui

// Several choices beside each other in one outline, each with the same width.
Rectangle {
    id: row

    required property Kiosk kiosk
    required property QtObject options
    readonly property alias count: options.count
    readonly property real inset: Theme.mm(0.9)

    implicitWidth: cells.implicitWidth + 2 * inset
    implicitHeight: cells.implicitHeight + 2 * inset
    color: Theme.card
    border.color: Theme.edge
    border.width: Theme.lineControl
    radius: Theme.radiusButton

    RowLayout {
        id: cells
        anchors.fill: parent
        anchors.margins: row.inset
        spacing: 0

        Repeater {
            id: options
            model: row.options

            OptionCell {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumWidth: implicitWidth
                Layout.minimumHeight: Theme.target
                kiosk: row.kiosk
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// All that is told of what goes wrong, and the works that say so, some lines at a time.
Rectangle {
    id: sheet

    required property Kiosk kiosk

    implicitHeight: rows.implicitHeight + 2 * Theme.space3
    color: Theme.card
    border.color: Theme.edge
    border.width: Theme.lineControl
    radius: Theme.radiusCard

    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        id: rows
        width: parent.width - 2 * Theme.space3
        x: Theme.space3
        y: Theme.space3
        spacing: Theme.space2

        KText {
            Layout.fillWidth: true
            role: Theme.h2
            text: sheet.kiosk.table.riskTitle
        }
        Repeater {
            model: sheet.kiosk.table.told

            KText {
                required property string modelData

                Layout.fillWidth: true
                role: Theme.smallLabel
                text: modelData
            }
        }
        KButton {
            Layout.alignment: Qt.AlignRight
            visible: sheet.kiosk.table.further !== ""
            iconName: "next"
            iconLast: true
            text: sheet.kiosk.table.furtherWords
            onActivated: sheet.kiosk.press(sheet.kiosk.table.further)
        }
    }
}

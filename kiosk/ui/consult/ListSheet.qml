pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// A list, some lines at a time: what the patient has picked, large, or what is told of what goes wrong.
Rectangle {
    id: sheet

    required property Kiosk kiosk
    readonly property TypeRole lines: kiosk.table.sheet === "told" ? Theme.smallLabel : Theme.control

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
            text: sheet.kiosk.table.listTitle
        }
        Repeater {
            model: sheet.kiosk.table.lines

            RowLayout {
                id: row

                required property int number
                required property string text

                spacing: Theme.space2

                KText {
                    Layout.alignment: Qt.AlignTop
                    role: Theme.control
                    color: Theme.tintText
                    spoken: false
                    visible: row.number > 0
                    text: row.number
                }
                KText {
                    Layout.fillWidth: true
                    role: sheet.lines
                    text: row.text
                }
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

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// The patient's list, large: the first that is seen after the screen was taken back; below it, how it goes home.
Rectangle {
    id: sheet

    required property Kiosk kiosk
    readonly property TableState table: kiosk.table

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
        anchors.fill: parent
        anchors.margins: Theme.space3
        spacing: Theme.space2

        RowLayout {
            KText {
                Layout.fillWidth: true
                role: Theme.h2
                text: sheet.table.listed ? sheet.kiosk.words.askedTitle : sheet.kiosk.words.askedNone
            }
            FurtherButton {
                kiosk: sheet.kiosk
            }
        }
        Repeater {
            model: sheet.table.lines

            RowLayout {
                id: row

                required property int number
                required property string text

                spacing: Theme.space2

                KText {
                    Layout.alignment: Qt.AlignTop
                    role: Theme.label
                    color: Theme.tintText
                    spoken: false
                    visible: row.number > 0
                    text: row.number
                }
                KText {
                    Layout.fillWidth: true
                    role: Theme.label
                    text: row.text
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
        HomeButtons {
            Layout.fillWidth: true
            kiosk: sheet.kiosk
        }
    }
}

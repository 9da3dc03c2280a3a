pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// What can go wrong: six pictures to choose from, nothing first, and what the content tells of the chosen one.
Rectangle {
    id: sheet

    required property Kiosk kiosk
    readonly property TableState shown: kiosk.table
    // The pictures are drawn one after the other, so that the sheet itself opens at once.
    property int drawn: 0

    implicitHeight: rows.implicitHeight + 2 * Theme.space2
    color: Theme.card
    border.color: Theme.edge
    border.width: Theme.lineControl
    radius: Theme.radiusCard

    Timer {
        interval: 30
        repeat: true
        running: sheet.visible && sheet.drawn < cells.count
        onTriggered: sheet.drawn += 1
    }
    MouseArea {
        anchors.fill: parent
    }
    GridLayout {
        id: rows
        x: Theme.space2
        y: Theme.space2
        width: parent.width - 2 * Theme.space2
        columns: Theme.tall ? 2 : 1
        columnSpacing: Theme.space3
        rowSpacing: Theme.space1

        GridLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            columns: 3
            columnSpacing: Theme.space1
            rowSpacing: Theme.space1

            Repeater {
                id: cells
                model: sheet.shown.risks

                PictureCell {
                    required property int index

                    Layout.fillWidth: true
                    Layout.minimumWidth: nameWidth + Theme.mm(3)
                    Layout.preferredWidth: 1
                    Layout.preferredHeight: Theme.mm(Theme.tall ? 24 : 21)
                    kiosk: sheet.kiosk
                    drawn: index < sheet.drawn
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.space1

            KText {
                Layout.fillWidth: true
                role: Theme.label
                visible: sheet.shown.riskSources === ""
                text: sheet.shown.riskTitle
            }
            KText {
                Layout.fillWidth: true
                role: Theme.smallLabel
                visible: text !== ""
                text: sheet.shown.riskWords
            }
            KText {
                Layout.fillWidth: true
                role: Theme.smallLabel
                color: Theme.ink2
                visible: text !== ""
                text: sheet.shown.riskNotes
            }
            KButton {
                visible: sheet.shown.riskSources !== ""
                iconName: "info"
                text: sheet.shown.riskSources
                onActivated: sheet.kiosk.press(sheet.shown.toTold)
            }
        }
    }
}

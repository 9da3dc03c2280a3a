pragma ComponentBehavior: Bound
import QtQuick
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

    readonly property real inset: Theme.mm(2)
    readonly property real gap: Theme.mm(1)
    readonly property real cell: Theme.tall ? Theme.mm(31) : (width - 2 * inset - 2 * gap) / 3
    // Where there is room the pictures are larger.
    readonly property real cellHeight: Theme.tall ? Theme.mm(26) : Math.min(Theme.mm(34), Math.max(Theme.mm(21), (height - told.height - button.height - 2 * inset - 2 * Theme.space1 - gap) / 2))

    implicitHeight: Math.max(grid.height + Theme.space1 + button.height, told.height) + 2 * inset
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
    Grid {
        id: grid
        x: sheet.inset
        y: sheet.inset
        columns: 3
        spacing: sheet.gap

        Repeater {
            id: cells
            model: sheet.shown.risks

            PictureCell {
                required property int index

                width: sheet.cell
                height: sheet.cellHeight
                kiosk: sheet.kiosk
                drawn: index < sheet.drawn
            }
        }
    }
    Column {
        id: told
        x: Theme.tall ? grid.x + grid.width + Theme.space2 : sheet.inset
        y: Theme.tall ? sheet.inset : grid.y + grid.height + Theme.space1
        width: parent.width - x - sheet.inset
        spacing: Theme.space1

        KText {
            width: parent.width
            role: Theme.label
            visible: sheet.shown.riskSources === ""
            text: sheet.shown.riskTitle
        }
        KText {
            width: parent.width
            role: Theme.smallLabel
            visible: text !== ""
            text: sheet.shown.riskWords
        }
        KText {
            width: parent.width
            role: Theme.smallLabel
            color: Theme.ink2
            visible: text !== ""
            text: sheet.shown.riskNotes
        }
    }
    KButton {
        id: button
        x: sheet.inset
        y: (Theme.tall ? grid.y + grid.height : told.y + told.height) + Theme.space1
        visible: sheet.shown.riskSources !== ""
        iconName: "info"
        text: sheet.shown.riskSources
        onActivated: sheet.kiosk.press(sheet.shown.toTold)
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// The name of the view that one picture shows, and above or below it the views to choose from.
Item {
    id: menu

    required property Kiosk kiosk
    required property string name
    // What opens it, and the name of its sheet.
    required property string target
    required property string sheet
    required property QtObject options
    readonly property bool open: kiosk.table.sheet === sheet

    width: button.width
    height: button.height
    z: open ? 1 : 0

    KButton {
        id: button
        iconName: "down"
        iconSide: Theme.toolIcon
        iconLast: true
        role: Theme.tool
        selected: menu.open
        text: menu.name
        onActivated: menu.kiosk.press(menu.open ? menu.kiosk.table.toNone : menu.target)
    }
    Rectangle {
        y: menu.y > height ? -height - Theme.space1 : button.height + Theme.space1
        width: list.width + 2 * Theme.space1
        height: list.height + 2 * Theme.space1
        visible: menu.open
        color: Theme.card
        border.color: Theme.edge
        border.width: Theme.lineControl
        radius: Theme.radiusButton

        Column {
            id: list
            x: Theme.space1
            y: Theme.space1

            Repeater {
                model: menu.open ? menu.options : null

                OptionCell {
                    width: Theme.mm(62)
                    role: Theme.tool
                    kiosk: menu.kiosk
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// My list on a sheet of paper, large enough to show to the provider.
Item {
    id: screen

    required property Shared kiosk
    readonly property bool empty: kiosk.view.pickCount === 0

    PaperSheet {
        id: sheet
        width: parent.width
        height: parent.height - foot.height - Theme.space4

        MarkedText {
            id: heading
            x: Theme.mm(Theme.compact ? 5 : 7)
            y: Theme.mm(Theme.compact ? 4 : 10)
            width: parent.width - 2 * x
            role: Theme.h1
            words: screen.kiosk.words.listTitle
            marked: ReadingMark.sentence("title", 0) >= 0
        }
        Rectangle {
            id: rule
            x: heading.x
            y: heading.y + heading.height + Theme.space3
            width: heading.width
            height: Theme.lineControl
            color: Theme.ink
        }
        KText {
            anchors.top: rule.bottom
            anchors.topMargin: Theme.space4
            x: heading.x
            width: heading.width
            visible: screen.empty
            text: screen.kiosk.words.listEmpty
        }
        Column {
            anchors.top: rule.bottom
            anchors.topMargin: Theme.space3
            x: heading.x
            width: heading.width
            spacing: Theme.space3

            Repeater {
                model: screen.kiosk.view.picks

                ListRow {
                    width: parent?.width ?? 0
                    kiosk: screen.kiosk
                }
            }
        }
    }
    Row {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.space4

        KText {
            width: parent.width - (next.visible ? next.width + parent.spacing : 0)
            anchors.verticalCenter: parent.verticalCenter
            role: Theme.cell
            color: Theme.ink2
            text: screen.kiosk.words.keepsNothing
        }
        KButton {
            id: next
            visible: screen.kiosk.view.rangeWords !== ""
            iconName: "next"
            iconLast: true
            text: screen.kiosk.view.rangeWords
            onActivated: screen.kiosk.navigator.turnPage(1)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// Words: each is a button that explains itself.
Item {
    id: screen

    required property Shared kiosk
    readonly property int columns: Theme.portrait || Theme.bigText ? 2 : 3

    KText {
        id: heading
        width: parent.width
        role: Theme.h1
        text: screen.kiosk.view.title
    }
    Grid {
        id: grid
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space4
        columns: screen.columns
        spacing: Theme.mm(3)

        Repeater {
            model: screen.kiosk.view.terms

            KButton {
                required property string target
                required property string title

                width: (screen.width - (screen.columns - 1) * grid.spacing) / screen.columns
                text: title
                onActivated: screen.kiosk.navigator.open(target)
            }
        }
    }
}

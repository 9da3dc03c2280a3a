import Kiosk
import kiosk.ui.controls

// One of a few, side by side.
SheetHeading {
    id: row

    required property Kiosk kiosk
    required property list<string> names
    required property list<string> targets
    required property int selected

    LookSwitch {
        width: parent.width
        names: row.names
        spokenName: row.heading
        currentIndex: row.selected
        onChosen: index => row.kiosk.press(row.targets[index])
    }
}

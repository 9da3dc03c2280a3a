import Kiosk
import kiosk.ui
import kiosk.ui.controls

// Three looks at the same moment. The X-ray, touched once more, turns: its icon says so.
LookSwitch {
    required property Kiosk kiosk
    readonly property bool turns: kiosk.picture.look === 2

    visible: names.length > 0
    names: kiosk.picture.looks
    iconNames: Theme.tablet && !Theme.tall || Theme.column ? turns ? ["", "", "turn"] : [] : ["side", "above", turns ? "turn" : "xray"]
    currentIndex: kiosk.picture.look
    onChosen: index => kiosk.navigator.setLook(index)
}

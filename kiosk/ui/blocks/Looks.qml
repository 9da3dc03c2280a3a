import Kiosk
import kiosk.ui
import kiosk.ui.controls

// Three looks at the same moment.
LookSwitch {
    required property Kiosk kiosk

    visible: names.length > 0
    names: kiosk.picture.looks
    iconNames: Theme.tablet && !Theme.tall || Theme.column ? [] : ["side", "above", "xray"]
    currentIndex: kiosk.picture.look
    onChosen: index => kiosk.navigator.setLook(index)
}

import kiosk.ui
import kiosk.ui.controls

// Three looks at the same moment.
LookSwitch {
    required property Shared kiosk
    property bool shortNames: Theme.bigText || Theme.compact
    readonly property list<string> looks: ["side", "above", "xray"]

    visible: kiosk.view.hasLooks
    names: shortNames ? [kiosk.words.lookSideShort, kiosk.words.lookAboveShort, kiosk.words.lookXrayShort] : [kiosk.words.lookSide, kiosk.words.lookAbove, kiosk.words.lookXray]
    iconNames: shortNames ? [] : looks
    currentIndex: looks.indexOf(kiosk.view.look)
    onChosen: index => kiosk.navigator.setLook(looks[index])
}

import kiosk.ui
import kiosk.ui.controls

// Puts this screen's question on the list; a second touch takes it off again.
KButton {
    required property Shared kiosk
    property bool shortName: stacked

    visible: kiosk.view.question !== ""
    selected: kiosk.view.asked
    iconName: kiosk.view.asked ? "asked" : "ask"
    text: kiosk.view.asked ? kiosk.words.onMyList : shortName ? kiosk.words.askShort : kiosk.words.ask
    onActivated: kiosk.navigator.pick(kiosk.view.question)
}

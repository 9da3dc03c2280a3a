import kiosk.ui
import kiosk.ui.controls

KButton {
    required property Shared kiosk

    iconName: "home"
    selected: kiosk.view.kind === "home"
    text: kiosk.words.home
    onActivated: kiosk.navigator.open("home")
}

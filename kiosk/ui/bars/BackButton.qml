import kiosk.ui
import kiosk.ui.controls

KButton {
    required property Shared kiosk
    readonly property string layout: kiosk.view.kind

    visible: kiosk.view.canGoBack || kiosk.progress.part > 0
    iconName: "back"
    text: stacked || Theme.bigText ? kiosk.words.back : layout === "help" ? kiosk.words.backToWhereIWas : layout === "list" && kiosk.view.large === 0 ? kiosk.words.pickMore : kiosk.words.back
    onActivated: kiosk.navigator.back()
}

import kiosk.ui
import kiosk.ui.controls

// The way on: the next part, the next screen, or the list that was just filled.
KButton {
    id: button

    required property Shared kiosk
    readonly property bool toList: kiosk.view.kind === "questions" && !further
    readonly property bool further: kiosk.progress.part < kiosk.progress.partCount - 1

    kind: KButton.Primary
    visible: toList || further || kiosk.view.nextScreen !== ""
    enabled: !toList || kiosk.view.pickCount > 0
    iconName: "next"
    iconLast: !stacked
    text: toList ? kiosk.view.myList : kiosk.words.next
    onActivated: {
        if (toList)
            kiosk.navigator.openLayout("list");
        else
            kiosk.navigator.next();
    }
}

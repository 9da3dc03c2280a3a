import kiosk.ui
import kiosk.ui.controls

// Puts this screen's question on the list; a second touch takes it off again. Says how many are on it.
KButton {
    id: button

    required property Shared kiosk
    property bool shortName: stacked

    visible: kiosk.view.question !== ""
    selected: kiosk.view.asked
    iconName: kiosk.view.asked ? "asked" : "ask"
    text: kiosk.view.asked ? kiosk.words.onMyList : shortName ? kiosk.words.askShort : kiosk.words.ask
    spokenDescription: kiosk.view.pickCount > 0 ? kiosk.view.myList : ""
    rightPadding: horizontalPadding + (badge.visible ? badge.width : 0)
    onActivated: kiosk.navigator.pick(kiosk.view.question)

    CountBadge {
        id: badge
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        count: button.kiosk.view.pickCount
    }
}

import Kiosk
import kiosk.ui
import kiosk.ui.controls

// One button as Python gives it.
KButton {
    id: button

    required property Kiosk kiosk
    required property string target
    required property string tone
    required property string description
    required property int count
    required iconName
    required text
    required enabled
    required selected
    required iconOnly
    required iconLast

    kind: ["primary", "secondary", "tool", "help", "quiet", "draft"].indexOf(tone)
    spokenDescription: description
    rightPadding: horizontalPadding + (badge.visible ? badge.width : 0)
    onActivated: kiosk.press(target)

    CountBadge {
        id: badge
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        count: button.count
    }
}

import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// One button as Python gives it. What comes on the list flies into the count of the list.
KButton {
    id: button

    required property Kiosk kiosk
    required property string target
    required property string tone
    required property string description
    required property int count
    // The count that was shown before.
    property int counted: 0
    readonly property real badgeRoom: badge.visible ? badge.width : 0
    required property int holdMs
    required iconName
    required text
    required enabled
    required selected
    required iconOnly
    required iconLast

    kind: ["primary", "secondary", "tool", "help", "quiet", "draft"].indexOf(tone)
    spokenDescription: description
    holdTime: Math.max(Theme.holdTime, holdMs)
    leftPadding: horizontalPadding + (mirrored ? badgeRoom : 0)
    rightPadding: horizontalPadding + (mirrored ? 0 : badgeRoom)
    onActivated: kiosk.press(target)
    onCountChanged: {
        if (count > counted)
            flight.fly();
        counted = count;
    }
    Component.onCompleted: counted = count

    CountBadge {
        id: badge
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        count: button.count
    }
    Flight {
        id: flight
        goal: Qt.point(badge.x + badge.width / 2, badge.y + badge.height / 2)
        onLanded: badge.pop()
    }
}

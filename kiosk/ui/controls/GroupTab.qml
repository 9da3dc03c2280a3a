import QtQuick
import kiosk.ui

// One group of questions, and how many of them are on the list.
Pressable {
    id: tab

    property int count: 0
    readonly property color ink: selected ? Theme.primaryText : held ? Theme.pressedText : Theme.ink

    spokenName: count > 0 ? `${text}, ${count}` : text
    checkable: true
    horizontalPadding: Theme.tablet ? Theme.space2 : Theme.space4

    // Not a page tab: Qt gives that role no press action.
    Accessible.role: Accessible.RadioButton

    background: Rectangle {
        color: tab.selected ? Theme.primary : tab.held ? Theme.pressed : Theme.card
        border.color: tab.selected ? Theme.primary : Theme.edge
        border.width: Theme.lineControl
        radius: tab.cornerRadius
    }
    contentItem: Item {
        implicitHeight: Math.max(circle.height, words.implicitHeight)
        implicitWidth: words.implicitWidth + Theme.space2 + circle.width

        KText {
            id: words
            anchors.left: parent.left
            anchors.right: circle.visible ? circle.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.rightMargin: Theme.space2
            role: Theme.tablet ? Theme.label : Theme.control
            lineHeight: Theme.tablet ? 0.85 : role.lineHeight
            color: tab.ink
            spoken: false
            text: tab.text
        }
        CountBadge {
            id: circle
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            ground: tab.selected ? Theme.primaryText : Theme.primary
            ink: tab.selected ? Theme.primaryOnText : Theme.primaryText
            count: tab.count
        }
    }
}

import QtQuick
import kiosk.ui

// A sign of back pain: a thumbnail of the figure, its name, and a check when it is the open one.
Pressable {
    id: card

    default property alias thumbnail: slot.data
    readonly property color ink: held ? Theme.pressedText : selected ? Theme.tintText : Theme.ink

    checkable: true
    cornerRadius: Theme.radiusCard
    horizontalPadding: Theme.mm(Theme.tablet ? 3 : 4)
    verticalPadding: Theme.mm(Theme.tablet ? 1 : 3.4)
    implicitHeight: Math.max(Theme.mm(Theme.tablet ? 20 : 26), implicitContentHeight + topPadding + bottomPadding)

    Accessible.role: Accessible.RadioButton

    background: CardFace {
        card: card
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: slot.width + words.implicitWidth + 2 * Theme.space4 + check.width

        Item {
            id: slot
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: height
            // As high as the lowest card has room for: the words, which make cards higher, wrap beside it.
            height: Theme.mm(Theme.tablet ? 15 : 19.2)
        }
        KText {
            id: words
            anchors.left: slot.right
            anchors.right: Theme.tablet ? parent.right : check.left
            anchors.rightMargin: Theme.tablet ? 0 : Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.tablet ? Theme.space2 : Theme.space4
            role: Theme.tablet ? Theme.label : Theme.control
            color: card.ink
            spoken: false
            text: card.text
        }
        Rectangle {
            id: check
            // On a tablet it stands on the corner of the thumbnail: the words need the width.
            anchors.right: Theme.tablet ? slot.right : parent.right
            anchors.bottom: Theme.tablet ? slot.bottom : undefined
            anchors.margins: Theme.tablet ? -Theme.space1 : Theme.space2
            anchors.verticalCenter: Theme.tablet ? undefined : parent.verticalCenter
            width: Theme.mm(Theme.tablet ? 8.5 : 10.5)
            height: width
            radius: width / 2
            color: Theme.primary
            opacity: card.selected ? 1 : 0

            Icon {
                anchors.centerIn: parent
                width: parent.width * 0.72
                name: "check"
                color: Theme.primaryText
            }
        }
    }
}

import QtQuick
import kiosk.ui

// Something that may matter to a person: an icon, its words and a box. The whole card is the target.
Pressable {
    id: card

    property string iconName: ""
    // What stands below the words of a card that is on the list.
    property string listed: ""
    readonly property color ink: held ? Theme.pressedText : selected ? Theme.tintText : Theme.ink

    // The width of the words on one line. The height makes the binding follow the font, which a call does not.
    function needed(height: real): real {
        return ruler.advanceWidth(text);
    }

    checkable: true
    cornerRadius: Theme.radiusCard
    horizontalPadding: Theme.mm(Theme.tablet ? 3 : 6)
    verticalPadding: Theme.tablet ? Theme.mm(0.5) : Theme.space1

    Accessible.role: Accessible.CheckBox

    background: CardFace {
        card: card
    }
    contentItem: Item {
        implicitHeight: Math.max(box.height, told.height)
        implicitWidth: disc.width + box.width + 2 * Theme.space3 + words.implicitWidth

        Rectangle {
            id: disc
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(parent.height, Theme.mm(Theme.tablet ? 17 : 30))
            height: width
            radius: width / 2
            color: card.selected ? Theme.card : Theme.tint

            Icon {
                anchors.centerIn: parent
                width: disc.width * 0.62
                name: card.iconName
                color: Theme.tintText
            }
        }
        Column {
            id: told
            anchors {
                left: disc.right
                right: box.left
                verticalCenter: parent.verticalCenter
                leftMargin: Theme.space3
                rightMargin: Theme.space2
            }

            FontMetrics {
                id: ruler
                font: Theme.h2.font
            }
            KText {
                id: words
                width: parent.width
                // On a tablet words that need a second line are set a size smaller.
                role: Theme.tablet && card.needed(ruler.height) > width ? Theme.label : Theme.h2
                lineHeight: Theme.tablet ? 1.05 : 1.15
                color: card.ink
                spoken: false
                text: card.text
            }
            KText {
                width: parent.width
                // The filled box says it, too, where the words leave no room.
                visible: card.selected && words.height + implicitHeight <= told.parent.height
                role: Theme.label
                lineHeight: 1.05
                color: card.ink
                spoken: false
                text: card.listed
            }
        }
        CheckBox {
            id: box
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            selected: card.selected
        }
    }
}

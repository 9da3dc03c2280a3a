pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A question that nobody can fail: every answer explains it again.
Block {
    id: block

    required property string text
    required property string plain
    required property list<string> answers
    required property list<string> replies
    property int chosen: -1

    KText {
        width: parent.width
        role: Theme.h2
        textFormat: Text.StyledText
        text: block.text
        Accessible.name: block.plain
    }
    Row {
        width: parent.width
        spacing: Theme.cardGap

        Repeater {
            model: block.answers

            KButton {
                required property int index
                required property string modelData

                selected: block.chosen === index
                iconName: selected ? "check" : ""
                text: modelData
                onActivated: block.chosen = index
            }
        }
    }
    KText {
        width: parent.width
        text: block.chosen < 0 ? "" : block.replies[block.chosen]
        visible: text !== ""
    }
}

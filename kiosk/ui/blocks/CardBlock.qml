pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A question that nobody can fail: every answer explains it again.
Block {
    id: block

    required property list<string> sentences
    required property list<string> answers
    required property list<string> targets
    required property list<string> replies
    required property int chosen

    SpokenText {
        width: parent.width
        role: Theme.h2
        sentences: block.sentences
        current: ReadingMark.sentence("row", block.index)
    }
    Flow {
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
                onActivated: block.kiosk.press(block.targets[index])
            }
        }
    }
    KText {
        width: parent.width
        text: block.chosen < 0 ? "" : block.replies[block.chosen]
        visible: text !== ""
    }
}

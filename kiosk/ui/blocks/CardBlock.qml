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
    // The answers are of one size: beside each other where the longest has room, else below each other.
    Flow {
        id: answering
        readonly property real share: (width - (buttons.count - 1) * spacing) / Math.max(1, buttons.count)
        readonly property real widest: {
            let most = 0;
            for (let i = 0; i < buttons.count; ++i)
                most = Math.max(most, (buttons.itemAt(i) as KButton)?.wide ?? 0);
            return most;
        }

        width: parent.width
        spacing: Theme.cardGap

        Repeater {
            id: buttons
            model: block.answers

            KButton {
                required property int index
                required property string modelData

                width: answering.widest <= answering.share ? Math.floor(answering.share) : answering.width
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

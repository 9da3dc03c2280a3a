import QtQuick
import kiosk.ui.controls

// A button as wide as the words: it opens something, shows the next choice, or picks three questions.
Block {
    id: block

    required property string kind
    required property string plain
    required property string icon
    required property string target
    required property bool selected

    KButton {
        width: parent.width
        selected: block.selected
        iconName: block.icon || (block.target.startsWith("term:") ? "info" : block.target.startsWith("answer:") ? "" : "next")
        iconLast: iconName === "next"
        text: block.plain
        onActivated: {
            if (block.kind === "more")
                block.kiosk.navigator.turnPage(1);
            else if (block.kind === "three")
                block.kiosk.navigator.pickThree();
            else
                block.kiosk.navigator.open(block.target);
        }
    }
}

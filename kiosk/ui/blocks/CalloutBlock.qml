import QtQuick
import kiosk.ui.controls

// A framed remark among the rows.
Block {
    id: block

    required property string kind
    required property string title
    required property list<string> sentences

    CalloutBox {
        width: parent.width
        warning: block.kind === "warning"
        title: block.title
        titleMarked: block.title !== "" && ReadingMark.sentence("row", block.index) === 0

        SpokenText {
            width: parent.width
            sentences: block.sentences
            current: ReadingMark.sentence("row", block.index) - (block.title !== "" ? 1 : 0)
        }
    }
}

import QtQuick
import kiosk.ui
import kiosk.ui.controls

// What must not wait for the clinic: a red card with the way to the help page.
Block {
    id: block

    required property string title
    required property list<string> sentences
    required property string target
    readonly property real inset: Theme.share * Theme.mm(Theme.tablet ? 2 : 5)

    Rectangle {
        width: parent.width
        implicitHeight: column.implicitHeight + 2 * block.inset
        color: Theme.helpTint
        border.color: Theme.helpEdge
        border.width: Theme.lineStrong
        radius: Theme.radiusCard

        Column {
            id: column
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: block.inset
            }
            spacing: block.inset / 2

            MarkedText {
                width: parent.width
                visible: block.title !== ""
                role: Theme.h2
                color: Theme.help
                words: block.title
                marked: visible && ReadingMark.sentence("row", block.index) === 0
            }
            SpokenText {
                width: parent.width
                role: Theme.sentence
                color: Theme.help
                sentences: block.sentences
                current: ReadingMark.sentence("row", block.index) - (block.title !== "" ? 1 : 0)
            }
            KButton {
                width: parent.width
                kind: KButton.Help
                selected: true
                iconName: "help"
                text: block.kiosk.words.help
                spokenDescription: block.sentences.join(" ")
                onActivated: block.kiosk.press(block.target)
            }
        }
    }
}

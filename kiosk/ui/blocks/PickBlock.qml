import kiosk.ui.controls

// A line of the list.
Block {
    id: block

    required property string plain
    required property string target
    required property list<string> targets
    required property int number

    ListRow {
        width: parent.width
        kiosk: block.kiosk
        remove: block.target
        up: block.targets[0]
        words: block.plain
        number: block.number
        index: block.index
        marked: ReadingMark.sentence("row", block.index) >= 0
    }
}

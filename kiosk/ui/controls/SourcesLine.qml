import kiosk.ui

// The numbers of the works that the facts of a screen come from.
MarkedText {
    visible: words !== ""
    role: Theme.label
    color: Theme.ink2
    marked: ReadingMark.sentence("sources", 0) >= 0
}

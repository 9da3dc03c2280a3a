import kiosk.ui

// The tablet's one bar.
ButtonRow {
    buttons: kiosk.bars.start
    stacked: !Theme.bigText
    filled: true
}

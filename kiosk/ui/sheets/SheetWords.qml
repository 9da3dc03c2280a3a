import kiosk.ui.controls

// Words of a sheet, marked while they are read.
SpokenText {
    required sentences
    required property int index

    current: ReadingMark.sentence("sheet", index)
}

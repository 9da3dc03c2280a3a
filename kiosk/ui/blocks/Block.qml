import Kiosk
import QtQuick
import kiosk.ui

// What every row of a screen is: shown while its part of the screen is.
Column {
    required property int index
    required property Kiosk kiosk

    width: parent?.width ?? 0
    visible: index >= kiosk.progress.firstRow && index <= kiosk.progress.lastRow
    spacing: Theme.space2
}

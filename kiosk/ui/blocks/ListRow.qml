import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// One line of the list: a question with its number, or a note with a check mark.
Item {
    id: row

    required property Kiosk kiosk
    required property string remove
    required property string up
    required property string words
    required property int number
    required property int index
    property bool marked: ReadingMark.sentence("pick", index) >= 0

    height: Math.max(Theme.target, text.implicitHeight)

    // Not digits.implicitWidth: a width that follows the item's own measures may follow itself.
    TextMetrics {
        id: measured
        font: digits.font
        text: digits.text
    }
    KText {
        id: digits
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.mm(11), mark.width + Theme.space2, Math.ceil(measured.advanceWidth) + Theme.space2)
        wrapMode: Text.NoWrap
        role: Theme.h1
        color: Theme.tintText
        text: row.number > 0 ? row.number : ""
    }
    Icon {
        id: mark
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.iconSize
        name: row.number > 0 ? "" : "check"
        color: Theme.tintText
    }
    MarkedText {
        id: text
        anchors.left: digits.right
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - digits.width - buttons.width - Theme.space3
        role: Theme.h2
        words: row.words
        marked: row.marked
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space2

        KButton {
            visible: row.number > 1
            iconName: "up"
            iconOnly: true
            text: row.kiosk.words.moveUp
            spokenDescription: row.words
            onActivated: row.kiosk.press(row.up)
        }
        KButton {
            kind: KButton.Tool
            iconName: "close"
            iconOnly: Theme.tablet
            text: row.kiosk.words.remove
            spokenDescription: row.words
            onActivated: row.kiosk.press(row.remove)
        }
    }
}

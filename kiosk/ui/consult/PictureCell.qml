import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// One of several choices that are pictures with a name below; the chosen one has a strong rim.
Pressable {
    id: cell

    required property Kiosk kiosk
    required property string target
    required property string picture
    required text
    required selected
    // Whether its picture may be drawn by now.
    property bool drawn: true
    readonly property alias nameWidth: word.implicitWidth

    checkable: true
    padding: Theme.mm(1)
    onActivated: kiosk.press(target)

    Accessible.role: Accessible.RadioButton

    background: Rectangle {
        color: cell.selected ? Theme.tint : cell.held ? Theme.pressed : Theme.card
        border.color: cell.selected ? Theme.accent : Theme.edge
        border.width: cell.selected ? Theme.mm(0.9) : Theme.lineControl
        radius: cell.cornerRadius
    }
    contentItem: Item {
        StillPicture {
            width: parent.width
            height: parent.height - word.height
            address: cell.drawn ? cell.picture : ""
        }
        KText {
            id: word
            anchors.bottom: parent.bottom
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            role: Theme.smallLabel
            wrapMode: Text.NoWrap
            spoken: false
            color: cell.selected ? Theme.tintText : cell.held ? Theme.pressedText : Theme.ink
            text: cell.text
        }
    }
}

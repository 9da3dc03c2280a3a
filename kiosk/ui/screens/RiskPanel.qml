import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A hundred figures on a card, and the words for those it happens to and those it does not.
Rectangle {
    id: panel

    required property string title
    required property string event
    required property string nonEvent
    required property string picture
    required property string unmarked
    required property real count
    required property string eventGlyph
    required property string nonEventGlyph
    // The sentence being read: 0 the title, 1 and 2 the words for both groups.
    property int current: -1
    // The height of the title, px, and what it has: the same side by side, so that the arrays begin level.
    readonly property real titleHeight: name.height
    property real titleRoom: titleHeight
    // On an upright tablet the words stand beside the array, else below it.
    readonly property bool beside: Theme.tablet && Theme.tall
    // The least height, px, that holds the words.
    readonly property real needed: array.y + inset + words.implicitHeight
    readonly property real room: height - array.y - inset
    // The widest that the array can be here, px, and how wide it is.
    readonly property real fits: beside ? Math.min(room, width * 0.42) : Math.min(Theme.mm(126), width - 2 * inset, room - words.implicitHeight - Theme.space3)
    property real side: fits
    readonly property real inset: Theme.mm(Theme.tablet ? 3 : 6)

    color: Theme.card
    radius: Theme.radiusCard
    border.color: Theme.highContrast ? Theme.edge : Theme.hair
    border.width: Theme.lineControl

    MarkedText {
        id: name
        x: panel.inset
        y: panel.inset
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        role: Theme.label
        words: panel.title
        marked: panel.current === 0
    }
    ArrayPicture {
        id: array
        anchors.horizontalCenter: panel.beside ? undefined : parent.horizontalCenter
        anchors.left: panel.beside ? parent.left : undefined
        anchors.leftMargin: panel.inset
        y: name.y + panel.titleRoom + Theme.space2
        width: panel.side
        height: width
        address: panel.picture
        unmarked: panel.unmarked
        count: panel.count
        Accessible.role: Accessible.Graphic
        Accessible.name: `${panel.event}. ${panel.nonEvent}`
    }
    Column {
        id: words
        y: panel.beside ? array.y + Math.max(0, (panel.room - height) / 2) : panel.height - panel.inset - height
        anchors {
            left: parent.left
            right: parent.right
            margins: panel.inset
            leftMargin: panel.beside ? panel.width * 0.42 + 2 * panel.inset : panel.inset
        }
        spacing: Theme.space2

        Legend {
            width: parent.width
            glyph: panel.eventGlyph
            role: Theme.h2
            words: panel.event
            marked: panel.current === 1
        }
        Legend {
            width: parent.width
            glyph: panel.nonEventGlyph
            role: Theme.cell
            words: panel.nonEvent
            marked: panel.current === 2
        }
    }
}

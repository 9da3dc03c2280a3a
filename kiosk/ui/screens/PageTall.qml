import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.blocks

// Upright: the picture, below it what moves it, then the words. What the words do not need is the picture's.
Item {
    id: page

    required property Kiosk kiosk
    readonly property real gap: Theme.tablet ? Theme.space2 : Theme.space3
    readonly property real gapAbove: pictured || controls.height > 0 ? Theme.space3 : 0
    readonly property bool pictured: kiosk.picture.address !== ""
    // The smallest picture: somewhat smaller where the words then stay in one part, and beside a list that is never split.
    readonly property real least: Theme.mm(Theme.tablet ? kiosk.view.whole > 0 ? 56 : 76 : 150)
    readonly property real leastWhole: least * 0.88
    readonly property real spare: height - (controls.height > 0 ? controls.height + gap : 0) - gapAbove - text.needed

    PagePicture {
        id: picture
        width: parent.width
        height: page.pictured ? Math.floor(page.spare < page.leastWhole ? page.least : Math.min(page.spare, page.width * 1.1)) : 0
        visible: page.pictured
        kiosk: page.kiosk
    }
    Column {
        id: controls
        y: picture.height + (page.pictured ? page.gap : 0)
        width: parent.width
        spacing: page.gap

        Looks {
            width: parent.width
            kiosk: page.kiosk
        }
        PictureHandle {
            width: parent.width
            kiosk: page.kiosk
        }
    }
    TextColumn {
        id: text
        anchors {
            left: parent.left
            right: parent.right
            top: controls.bottom
            bottom: parent.bottom
            topMargin: controls.height > 0 ? page.gapAbove : page.gapAbove - page.gap
        }
        kiosk: page.kiosk
        pinned: !Theme.tablet
    }
}

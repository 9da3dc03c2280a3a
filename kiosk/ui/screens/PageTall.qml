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
    // The least height of the picture in each arrangement, px: lower where the words then stay in one part, and lowest
    // beside a list that is never split.
    readonly property list<real> leasts: (Theme.tablet ? [104, 104, 76, 67, 56] : [200, 200, 150, 132, 120]).map(each => pictured ? Math.max(Theme.mm(each), picture.below + Theme.mm(30)) : 0)
    // The height for the picture and the words.
    readonly property real shared: height - (controls.height > 0 ? controls.height + gap : 0) - gapAbove

    PagePicture {
        id: picture
        width: parent.width
        height: page.pictured ? Math.floor(Math.max(page.leasts[text.taken], Math.min(page.shared - text.needed, page.width * 1.1))) : 0
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
        room: page.shared - page.leasts[trial]
        steps: [2, 1, 0, 0, 0]
        divided: kiosk.view.whole > 0 ? 4 : 2
    }
}

import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.blocks

// A wide kiosk: the picture with its handle below, and beside it the words, the looks and what one can ask.
Item {
    id: page

    required property Kiosk kiosk
    readonly property bool pictured: kiosk.picture.address !== ""
    // The picture's share of the width in each arrangement: it is narrower where the words then stay in one part.
    readonly property list<real> shares: [0.6, 0.6, 0.6, 0.55, 0.5, 0.45]

    Item {
        id: side
        anchors.left: parent.left
        width: Math.round(parent.width * page.shares[text.taken])
        height: parent.height
        visible: page.pictured

        PagePicture {
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                bottom: handle.visible ? handle.top : parent.bottom
                bottomMargin: handle.visible ? Theme.space4 : 0
            }
            kiosk: page.kiosk
        }
        PictureHandle {
            id: handle
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            kiosk: page.kiosk
        }
    }
    TextColumn {
        id: text
        anchors {
            right: parent.right
            top: parent.top
            bottom: parent.bottom
        }
        width: parent.width - (page.pictured ? Math.round(parent.width * page.shares[trial]) + Theme.space6 : 0)
        kiosk: page.kiosk
        steps: [2, 1, 0, 0, 0, 0]
        divided: kiosk.view.whole > 0 ? 5 : 2
    }
}

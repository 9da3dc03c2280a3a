import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.blocks

// A wide kiosk: the picture with its handle below, and beside it the words, the looks and what one can ask.
Item {
    id: page

    required property Kiosk kiosk

    Item {
        id: side
        anchors.left: parent.left
        width: page.kiosk.picture.address !== "" ? Math.round(parent.width * 0.6) : 0
        height: parent.height
        visible: width > 0

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
        anchors {
            left: side.visible ? side.right : parent.left
            right: parent.right
            top: parent.top
            bottom: parent.bottom
            leftMargin: side.visible ? Theme.space6 : 0
        }
        kiosk: page.kiosk
    }
}

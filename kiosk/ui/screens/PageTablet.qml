import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.blocks

// A wide tablet: the picture beside the words, and below both one row with what moves the picture.
Item {
    id: page

    required property Kiosk kiosk
    readonly property bool pictured: kiosk.picture.address !== ""
    readonly property real gap: Theme.mm(5)
    // Widths of the picture in each arrangement, px. The words need 130 mm and the picture has the rest; it is narrower
    // where the words then stay in one part.
    readonly property real widest: Math.min(width - gap - Theme.mm(130), width * 0.6)
    readonly property real narrowest: Theme.mm(82)
    readonly property list<real> widths: [0, 0, 0, 0.25, 0.5, 0.75, 1].map(each => Math.round(widest + each * (narrowest - widest)))

    PagePicture {
        id: picture
        anchors {
            left: parent.left
            top: parent.top
            bottom: controls.top
        }
        width: page.widths[text.taken]
        visible: page.pictured
        kiosk: page.kiosk
    }
    TextColumn {
        id: text
        anchors {
            right: parent.right
            top: parent.top
            bottom: controls.top
        }
        width: parent.width - (page.pictured ? page.widths[trial] + page.gap : 0)
        kiosk: page.kiosk
        pinned: false
        steps: [2, 1, 0, 0, 0, 0, 0]
        divided: kiosk.view.whole > 0 ? 6 : 2
    }
    Row {
        id: controls
        anchors.bottom: parent.bottom
        width: parent.width
        height: handle.visible || looks.visible ? Math.max(Theme.target, handle.visible ? handle.implicitHeight : 0) + topPadding : 0
        topPadding: Theme.space2
        spacing: Theme.space2

        PictureHandle {
            id: handle
            width: looks.visible ? Math.round((parent.width - parent.spacing) * 0.535) : parent.width
            height: implicitHeight
            kiosk: page.kiosk
        }
        Looks {
            id: looks
            width: parent.width - (handle.visible ? handle.width + parent.spacing : 0)
            height: Theme.target
            kiosk: page.kiosk
        }
    }
}

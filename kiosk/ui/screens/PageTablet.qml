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
    // The words need 130 mm and the picture has the rest; where that takes several parts, the words get more.
    readonly property real wide: Math.min(width - gap - Theme.mm(130), width * 0.6)
    readonly property real narrow: Theme.mm(82)
    property bool crowded: false

    function roomy() {
        crowded = false;
    }

    onWidthChanged: roomy()
    onHeightChanged: roomy()

    Connections {
        target: page.kiosk.view
        function onScreenChanged() {
            page.roomy();
        }
        function onLanguageChanged() {
            page.roomy();
        }
    }

    PagePicture {
        id: picture
        anchors {
            left: parent.left
            top: parent.top
            bottom: controls.top
        }
        width: page.crowded ? page.narrow : page.wide
        visible: page.pictured
        kiosk: page.kiosk
    }
    TextColumn {
        anchors {
            left: page.pictured ? picture.right : parent.left
            right: parent.right
            top: parent.top
            bottom: controls.top
            leftMargin: page.pictured ? page.gap : 0
        }
        kiosk: page.kiosk
        pinned: false
        onOverfull: page.crowded = true
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

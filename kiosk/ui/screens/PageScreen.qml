import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.blocks

// A picture and its words: beside each other where it is wide, below each other where it is tall.
// The seven steps of the procedure are pages whose picture has a handle and three looks.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property bool tall: Theme.portrait
    readonly property bool compact: Theme.compact
    readonly property bool pictured: kiosk.picture.address !== ""
    readonly property real share: [0.6, 0.5, 0.44][kiosk.display.textSize]
    readonly property real gap: Theme.mm(compact ? 5 : 12)
    readonly property real pictureWidth: !pictured ? 0 : tall ? width : compact ? Theme.mm(82) : Math.round(width * share)

    Item {
        id: pictureColumn
        anchors.left: parent.left
        width: screen.pictureWidth
        height: screen.tall ? Math.min(Theme.mm([181, 150, 120][screen.kiosk.display.textSize]), width * 0.78) : parent.height - controls.height
        visible: screen.pictured

        PictureCard {
            id: picture
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                bottom: sideHandle.visible ? sideHandle.top : caption.visible ? caption.top : parent.bottom
                bottomMargin: sideHandle.visible ? Theme.space4 : caption.visible ? Theme.space2 : 0
            }
            kiosk: screen.kiosk
            address: screen.kiosk.picture.address
            alt: screen.kiosk.picture.alt
            live: true
        }
        Pill {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space2
            y: Theme.space2
            visible: screen.compact && screen.kiosk.view.stepWords !== ""
            text: screen.kiosk.view.stepWords
        }
        SpokenText {
            id: caption
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            visible: !screen.compact && text !== "" && screen.kiosk.view.kind === "page"
            role: Theme.cell
            color: Theme.ink2
            sentences: [screen.kiosk.picture.caption]
            current: ReadingMark.sentence("caption", 0)
        }
        PictureHandle {
            id: sideHandle
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            visible: !screen.tall && !screen.compact && screen.kiosk.picture.moving !== ""
            kiosk: screen.kiosk
        }
    }

    TextColumn {
        anchors {
            left: screen.tall || !screen.pictured ? parent.left : pictureColumn.right
            right: parent.right
            top: screen.tall ? controls.bottom : parent.top
            bottom: screen.tall ? parent.bottom : controls.top
            leftMargin: screen.tall || !screen.pictured ? 0 : screen.gap
            topMargin: screen.tall ? Theme.space4 : 0
        }
        kiosk: screen.kiosk
        pinned: !screen.compact
    }

    // Tall screens: look switch, then handle, below the picture. Tablets: both in one row above the bar.
    Item {
        id: controls
        x: 0
        y: screen.tall ? pictureColumn.height + Theme.space4 : parent.height - height
        width: parent.width
        height: screen.tall ? tallControls.height : screen.compact ? compactControls.height : 0

        Column {
            id: tallControls
            width: parent.width
            spacing: Theme.space4
            visible: screen.tall

            Looks {
                width: parent.width
                kiosk: screen.kiosk
            }
            PictureHandle {
                width: parent.width
                kiosk: screen.kiosk
            }
        }
        Row {
            id: compactControls
            width: parent.width
            height: screen.kiosk.picture.moving !== "" || screen.kiosk.picture.looks.length > 0 ? Math.max(Theme.target, handle.implicitHeight) + Theme.space2 : 0
            topPadding: Theme.space2
            spacing: Theme.space3
            visible: screen.compact

            PictureHandle {
                id: handle
                width: looks.visible ? (parent.width - parent.spacing) * 0.56 : parent.width
                height: implicitHeight
                kiosk: screen.kiosk
            }
            Looks {
                id: looks
                width: (parent.width - parent.spacing) * (screen.kiosk.picture.moving !== "" ? 0.44 : 1)
                height: Theme.target
                kiosk: screen.kiosk
            }
        }
    }
}

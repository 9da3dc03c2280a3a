import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.blocks

// The card that explains the open sign.
Rectangle {
    id: card

    required property Kiosk kiosk
    readonly property real inset: Theme.mm(Theme.tablet ? 3 : 5.5)

    color: Theme.card
    radius: Theme.radiusCard
    border.color: Theme.highContrast ? Theme.edge : Theme.hair
    border.width: Theme.lineControl

    PagedRows {
        anchors.fill: parent
        anchors.margins: card.inset
        anchors.bottomMargin: works.visible ? works.height + works.anchors.bottomMargin : card.inset
        gap: Theme.space1
        kiosk: card.kiosk
    }
    SourcesLine {
        id: works
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: card.inset
            rightMargin: card.inset
            bottomMargin: Theme.space1
        }
        visible: !Theme.tablet && words !== ""
        words: card.kiosk.view.sources
    }
}

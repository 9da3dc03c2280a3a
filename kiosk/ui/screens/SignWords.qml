import Kiosk
import QtQuick
import kiosk.ui
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
        gap: Theme.space1
        kiosk: card.kiosk
    }
}

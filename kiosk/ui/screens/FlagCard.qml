pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// One group of warning signs under its band.
Rectangle {
    id: card

    required property Kiosk kiosk
    required property int group
    required property string heading
    required property string iconName
    // How many signs are in the group.
    required property int count
    required property TypeRole role
    required property TypeRole headRole
    readonly property bool urgent: group === 0
    readonly property color strong: urgent ? Theme.help : Theme.amberEdge
    readonly property real inset: Theme.mm(Theme.tablet ? 1.5 : 4)
    // Px that the signs take with nothing between them.
    readonly property real used: {
        let sum = 0;
        for (let i = 0; i < flags.count; ++i) {
            const flag = flags.itemAt(i) as FlagRow;
            sum += flag?.group === card.group ? flag.implicitHeight : 0;
        }
        return sum;
    }
    // The least height, px, that holds the card: a little between the signs.
    readonly property real needed: band.height + 2 * inset + used + (count - 1) * Theme.mm(0.6)

    color: Theme.card
    radius: Theme.radiusCard
    border.color: strong
    border.width: Theme.lineStrong

    Rectangle {
        id: band
        width: parent.width
        height: Math.max(Theme.mm(Theme.tablet ? 11 : 18), headingText.contentHeight + Theme.space1)
        color: card.urgent ? Theme.help : Theme.amberBand
        topLeftRadius: card.radius
        topRightRadius: card.radius
        border.color: card.strong
        border.width: Theme.highContrast ? Theme.lineStrong : 0

        Icon {
            id: bandIcon
            anchors.left: parent.left
            anchors.leftMargin: 2 * card.inset
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(1.2 * card.headRole.pixelSize)
            name: card.iconName
            color: headingText.color
        }
        MarkedText {
            id: headingText
            anchors {
                left: bandIcon.right
                right: parent.right
                leftMargin: Theme.space2
                rightMargin: Theme.space2
                verticalCenter: parent.verticalCenter
            }
            role: card.headRole
            color: card.urgent ? Theme.helpText : Theme.amber
            words: card.heading
            marked: ReadingMark.sentence("tab", card.group) >= 0
        }
    }
    Column {
        id: rows
        // What the signs leave of the height is shared out between them.
        readonly property real share: (card.height - band.height - 2 * card.inset - card.used) / Math.max(1, card.count)

        anchors.horizontalCenter: parent.horizontalCenter
        y: band.height + card.inset
        width: parent.width - 3 * card.inset

        Repeater {
            id: flags
            model: card.kiosk.help.flags

            FlagRow {
                width: parent?.width ?? 0
                height: implicitHeight + rows.share
                shownGroup: card.group
                urgent: card.urgent
                role: card.role
            }
        }
    }
}

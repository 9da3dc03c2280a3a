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
    // The sources, where there is no other place for them than the band.
    property string sources: ""
    readonly property bool urgent: group === 0
    readonly property color strong: urgent ? Theme.help : Theme.amberEdge

    color: Theme.card
    radius: Theme.radiusCard
    border.color: strong
    border.width: Theme.lineStrong

    Rectangle {
        id: band
        width: parent.width
        height: Math.max(Theme.mm(Theme.compact ? 13 : 18), headingText.implicitHeight + Theme.space2)
        color: card.urgent ? Theme.help : Theme.amberBand
        topLeftRadius: card.radius
        topRightRadius: card.radius
        border.color: card.strong
        border.width: Theme.highContrast ? Theme.lineStrong : 0

        Row {
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Theme.mm(Theme.compact ? 4 : 7)
            }
            spacing: Theme.space3

            Icon {
                id: bandIcon
                name: card.iconName
                color: headingText.color
                anchors.verticalCenter: parent.verticalCenter
            }
            MarkedText {
                id: headingText
                width: parent.width - bandIcon.width - parent.spacing - (card.sources !== "" ? works.width + parent.spacing : 0)
                role: Theme.h2
                color: card.urgent ? Theme.helpText : Theme.amber
                words: card.heading
                marked: ReadingMark.sentence("tab", card.group) >= 0
            }
            SourcesLine {
                id: works
                anchors.verticalCenter: parent.verticalCenter
                width: implicitWidth
                color: headingText.color
                words: card.sources
            }
        }
    }
    Column {
        id: rows
        // What the signs leave of the height is shared out between them.
        readonly property real room: card.height - band.height - 2 * Theme.mm(Theme.compact ? 2 : 4)
        readonly property real used: {
            let sum = 0;
            for (let i = 0; i < flags.count; ++i) {
                const flag = flags.itemAt(i) as FlagRow;
                sum += flag?.group === card.group ? flag.implicitHeight : 0;
            }
            return sum;
        }
        readonly property real share: (room - used) / Math.max(1, card.count)

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 3 : 5)
        y: band.height + Theme.mm(Theme.compact ? 2 : 4)

        Repeater {
            id: flags
            model: card.kiosk.help.flags

            FlagRow {
                width: card.width - 2 * Theme.mm(Theme.compact ? 3 : 5)
                height: implicitHeight + rows.share
                shownGroup: card.group
                urgent: card.urgent
            }
        }
    }
}

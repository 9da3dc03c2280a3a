import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.blocks
import kiosk.ui.bars

// The title, the rows, and pinned to the bottom what one can do with them.
Item {
    id: column

    required property Kiosk kiosk
    // Whether the look switch and "Ask about this" stand here and not in the bars.
    property bool pinned: true
    property alias least: paged.least
    // The arrangements that the page offers: see PagedRows.
    property alias steps: paged.steps
    property alias divided: paged.divided
    readonly property alias trial: paged.trial
    readonly property alias taken: paged.taken
    // The height, px, that the arrangement on trial has for all of this.
    property real room: height
    readonly property real around: heading.height + paged.anchors.topMargin + paged.anchors.bottomMargin + actions.height
    // The height that holds all of it at once, px.
    readonly property real needed: around + paged.whole

    TitleLine {
        id: heading
        width: parent.width
        sourced: Theme.tablet
        kiosk: column.kiosk
    }
    PagedRows {
        id: paged
        anchors {
            left: parent.left
            right: parent.right
            top: heading.bottom
            bottom: actions.top
            topMargin: Theme.mm(Theme.tablet ? 3 : Theme.tall ? 5 : 7)
            bottomMargin: actions.height > 0 ? Theme.tablet ? Theme.space2 : Theme.space4 : 0
        }
        kiosk: column.kiosk
        room: column.room - column.around
        onMeasuring: {
            paged.layOut(heading);
            paged.layOut(actions);
        }
    }
    Column {
        id: actions
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.tablet ? Theme.space2 : Theme.space4

        LinkButtons {
            id: links
            width: parent.width
            visible: count > 0 && !asking.paired
            kiosk: column.kiosk
        }
        Looks {
            width: parent.width
            visible: column.pinned && !Theme.tall && names.length > 0
            kiosk: column.kiosk
        }
        Row {
            id: asking
            width: parent.width
            spacing: Theme.barGap
            // What the sources leave of the width; beside a link they are an icon.
            readonly property real room: width - (sourced ? works.width + spacing : 0)
            readonly property real rest: width - ask.needed - spacing
            readonly property bool paired: visible && beside.count === 1 && beside.widest <= rest - (sourced ? Theme.target + spacing : 0)
            // On a tablet the sources stand beside the title.
            readonly property bool sourced: works.there && !Theme.tablet
            visible: ask.there || sourced

            AskButtons {
                id: ask
                width: Theme.tall ? needed : asking.paired ? Math.max(needed, (asking.room - parent.spacing) / 2) : asking.room
                kiosk: column.kiosk
            }
            LinkButtons {
                id: beside
                width: asking.room - ask.width - parent.spacing
                visible: asking.paired
                kiosk: column.kiosk
            }
            SourcesButton {
                id: works
                visible: asking.sourced
                kiosk: column.kiosk
                room: asking.paired ? 0 : asking.rest
            }
        }
    }
}

pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// Icon arrays side by side, and the words that go with them. On a tablet: one array at a time.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property bool tall: Theme.tall
    readonly property real gap: Theme.mm(Theme.tablet ? 4 : 6)
    readonly property int shown: kiosk.risks.atOnce
    // Side by side they are of one size, so that they can be compared.
    readonly property real side: {
        let least = Infinity;
        for (let i = 0; i < panels.count; ++i)
            least = Math.min(least, (panels.itemAt(i) as RiskPanel)?.fits ?? Infinity);
        return least;
    }
    readonly property real titles: {
        let most = 0;
        for (let i = 0; i < panels.count; ++i)
            most = Math.max(most, (panels.itemAt(i) as RiskPanel)?.titleHeight ?? 0);
        return most;
    }
    // The arrays' share of the width in each arrangement: narrower where the words then stay in one part.
    readonly property list<real> shares: shown === 2 ? [0.62, 0.62, 0.62, 0.56, 0.5] : [0.46, 0.46, 0.46, 0.42, 0.38]
    // Upright the arrays have what the words leave.
    readonly property real spare: Math.min(Theme.mm(Theme.tablet ? 130 : 190), height - Theme.space4 - text.needed)

    readonly property real least: {
        let most = height * 0.4;
        for (let i = 0; tall && i < panels.count; ++i)
            most = Math.max(most, (panels.itemAt(i) as RiskPanel)?.needed ?? 0);
        return most;
    }

    Row {
        id: arrays
        anchors.left: parent.left
        width: screen.tall ? parent.width : Math.round(parent.width * screen.shares[text.taken])
        height: screen.tall ? Math.floor(Math.max(screen.least, screen.spare)) : parent.height
        spacing: screen.gap

        Repeater {
            id: panels
            model: screen.kiosk.risks.arrays

            RiskPanel {
                required property int index

                width: (arrays.width - (screen.shown - 1) * screen.gap) / screen.shown
                height: arrays.height
                visible: screen.shown === 2 || index === Math.min(screen.kiosk.progress.part, panels.count - 1)
                side: screen.shown === 2 ? screen.side : fits
                titleRoom: screen.shown === 2 ? screen.titles : titleHeight
                current: ReadingMark.sentence("risk", index)
            }
        }
    }
    TextColumn {
        id: text
        anchors.right: parent.right
        y: screen.tall ? arrays.height + Theme.space4 : 0
        width: parent.width - (screen.tall ? 0 : Math.round(parent.width * screen.shares[trial]) + Theme.mm(Theme.tablet ? 5 : 12))
        height: parent.height - y
        kiosk: screen.kiosk
        pinned: !Theme.tablet
        room: parent.height - (screen.tall ? screen.least + Theme.space4 : 0)
        steps: [2, 1, 0, 0, 0]
        divided: 2
        least: screen.shown === 2 ? 1 : Math.max(1, panels.count)
    }
}

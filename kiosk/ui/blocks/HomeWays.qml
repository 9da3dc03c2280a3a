pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// The ways through: beside each other, each as wide as its words ask for; upright one below the other. Where the words
// need more than the width, the shortest keep their line.
Grid {
    id: ways

    required property Kiosk kiosk
    readonly property real room: width - (there.count - 1) * spacing
    readonly property list<real> wides: {
        let found = [];
        for (let i = 0; i < there.count; ++i)
            found.push((there.itemAt(i) as WayButton)?.wide ?? 1);
        return found;
    }
    readonly property real needed: wides.reduce((sum, each) => sum + each, 0)

    function share(wide: real): real {
        if (needed <= room)
            return wide * room / needed;
        const short = Math.min(Math.min(...wides), room / there.count);
        return wide === Math.min(...wides) ? short : (room - short) / Math.max(1, there.count - 1);
    }

    columns: Theme.tall ? 1 : Math.max(1, there.count)
    spacing: Theme.cardGap
    visible: there.count > 0

    Repeater {
        id: there
        model: ways.kiosk.home.ways

        WayButton {
            required property string target
            required property string title
            required iconName

            width: Theme.tall ? ways.width : Math.floor(ways.share(wide))
            height: Theme.mm(Theme.tablet ? 20 : 24)
            text: title
            onActivated: ways.kiosk.press(target)
        }
    }
}

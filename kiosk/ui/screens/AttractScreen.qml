pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.consult
import kiosk.ui.controls

// Nobody is here: what this is, in letters for the whole room, and the choice of a language as the way in.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property bool tall: height > width
    readonly property real margin: Theme.mm(Theme.tablet ? 8 : 14)
    // Of more than two languages, two cards stand side by side, and the headlines after the first share their lines.
    readonly property bool many: choices.count > 2
    // Whether the cards need the middle, too: then only the ground is drawn.
    readonly property bool crowded: many && (tall || Theme.tablet)
    // What stands between the same words in two languages.
    readonly property string mark: tall ? "\n" : "  ·  "
    readonly property list<string> headlines: kiosk.view.headlines
    readonly property bool parting: kiosk.goodbye.title !== ""

    onPartingChanged: {
        if (parting)
            Accessible.announce([kiosk.goodbye.title, kiosk.goodbye.text].join(". "), Accessible.Polite);
    }

    AttractScenery {
        anchors.fill: parent
        active: screen.visible
        peopled: !screen.crowded
    }

    Column {
        anchors.top: parent.top
        anchors.topMargin: screen.height * (screen.tall ? 0.05 : 0.045)
        anchors.horizontalCenter: parent.horizontalCenter
        // Upright the headline has two lines of about one length.
        width: screen.tall ? parent.width * 0.78 : parent.width - 2 * screen.margin
        spacing: Theme.space3

        Repeater {
            model: screen.parting ? [screen.kiosk.goodbye.title, screen.kiosk.goodbye.text] : screen.many ? [screen.headlines[0], screen.headlines.slice(1).join(screen.mark)] : screen.headlines

            KText {
                required property int index
                required property string modelData

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                role: !index ? Theme.headline : !screen.many ? Theme.subheadline : screen.tall ? Theme.h2 : Theme.tablet ? Theme.cell : Theme.h1
                color: index ? Theme.ink2 : Theme.ink
                text: modelData
            }
        }
    }
    StaffDoor {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.pageMargin
        kiosk: screen.kiosk
    }
    Grid {
        id: cards
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: foot.top
        anchors.bottomMargin: screen.margin / 2
        columns: screen.many ? 2 : screen.tall ? 1 : choices.count
        rowSpacing: Theme.space4
        // The cards leave the middle to the people on the path, or stand below them.
        columnSpacing: screen.tall || screen.crowded ? screen.margin : screen.width * 0.22
        verticalItemAlignment: Grid.AlignBottom

        Repeater {
            id: choices
            model: screen.kiosk.view.languages

            AttractCard {
                width: screen.tall && !screen.many ? screen.width - 2 * screen.margin : (screen.width - cards.columnSpacing) / 2 - screen.margin
                kiosk: screen.kiosk
                tall: screen.tall && !screen.many
                small: screen.many
            }
        }
    }
    KText {
        id: foot

        readonly property list<string> promises: screen.kiosk.view.promises

        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.margin / 2
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - 2 * screen.margin
        horizontalAlignment: Text.AlignHCenter
        role: Theme.cell
        color: Theme.ink
        // Of many languages the words of each stay in one line.
        text: (screen.many ? promises.map(each => each.replace(/ /g, "\u00a0")) : promises).join(screen.mark)

        Accessible.name: promises.join(screen.mark)
    }
}

pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// What cannot wait: tell the staff, call, or be seen today. All of it is in view in every layout and text size:
// the letters are the largest that leave room for every sign.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property real gap: Theme.mm(Theme.tablet ? 3 : 6)
    readonly property real room: height - banner.height - gap
    // Px of the letters of the signs.
    property int size: Theme.body.pixelSize
    // The first card's share of the width.
    property real first: 0.58

    readonly property TypeRole role: TypeRole {
        pixelSize: screen.size
        weight: Font.Medium
        line: Theme.tablet ? 1.18 : 1.3
    }
    readonly property TypeRole headRole: TypeRole {
        pixelSize: Math.min(Theme.h2.pixelSize, Math.round(1.1 * screen.size))
        weight: Font.DemiBold
        line: 1.3
    }
    readonly property TypeRole bannerRole: TypeRole {
        pixelSize: Theme.tablet ? Math.min(Theme.h1.pixelSize, Math.round(1.12 * screen.size)) : Theme.h1.pixelSize
        weight: Font.Bold
        line: 1.14
    }

    function card(index: int): FlagCard {
        return index < cards.count ? cards.itemAt(index) as FlagCard : null;
    }

    // Whether the letters may be so large, px: side by side for some share of the width that the first card gets.
    function holds(px: int): bool {
        size = px;
        return [0.58, 0.56, 0.54, 0.52, 0.5].some(share => {
            first = share;
            const needs = [card(0)?.needed ?? 0, card(1)?.needed ?? 0];
            return room >= (Theme.tall ? needs[0] + needs[1] + gap : Math.max(...needs));
        });
    }

    // Before the next frame.
    function settle() {
        Qt.callLater(fit);
    }

    function fit() {
        if (!visible)
            return;
        let [low, high] = [Math.ceil(0.6 * Theme.label.pixelSize / Theme.letters), Theme.body.pixelSize];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            [low, high] = holds(middle) ? [middle, high] : [low, middle - 1];
        }
        holds(low);
    }

    onWidthChanged: settle()
    onHeightChanged: settle()
    Component.onCompleted: fit()

    Connections {
        target: screen.kiosk.view
        function onScreenChanged() {
            screen.settle();
        }
        function onLanguageChanged() {
            screen.settle();
        }
    }
    Connections {
        target: Theme.body
        function onPixelSizeChanged() {
            screen.settle();
        }
    }

    Banner {
        id: banner
        width: parent.width
        implicitHeight: Theme.tablet ? Math.max(Theme.mm(13.5), fitted) : Math.max(Theme.target, fitted)
        iconName: "staff"
        role: screen.bannerRole
        text: screen.kiosk.view.title
        marked: ReadingMark.sentence("title", 0) >= 0
    }
    Repeater {
        id: cards
        model: screen.kiosk.help.groups

        FlagCard {
            required property int index
            required property string title
            required property string icon
            required count

            // Upright the cards share the height by their words.
            readonly property real others: screen.card(1 - index)?.needed ?? 0
            readonly property real share: (screen.room - screen.gap - needed - others) / 2

            group: index
            kiosk: screen.kiosk
            heading: title
            iconName: icon
            role: screen.role
            headRole: screen.headRole
            anchors.left: Theme.tall || urgent ? parent?.left : undefined
            anchors.right: Theme.tall || !urgent ? parent?.right : undefined
            y: banner.height + screen.gap + (Theme.tall && !urgent ? others + share + screen.gap : 0)
            width: Theme.tall ? screen.width : (screen.width - screen.gap) * (urgent ? screen.first : 1 - screen.first)
            height: Theme.tall ? needed + share : screen.room
        }
    }
}

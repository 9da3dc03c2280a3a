import QtQuick
import kiosk.ui

// An icon beside or above a word, centred. Words wrap where the room ends, never inside one of them.
Item {
    id: pair

    required property string iconName
    required property string text
    property color color: Theme.ink
    property bool stacked: false
    property bool iconLast: false
    property TypeRole role: Theme.label
    property real iconSide: Theme.iconSize

    readonly property real gap: iconName === "" || text === "" ? 0 : stacked ? 0 : Theme.space2
    readonly property real iconRoom: iconName === "" ? 0 : iconSide
    readonly property real wordRoom: stacked ? width : width - iconRoom - gap

    // Of the word on one line.
    readonly property real wordWidth: Math.ceil(word.implicitWidth)
    // Px of the narrowest that this can be: its longest word.
    readonly property real narrowest: beside(Math.max(...text.split(" ").map(each => ruler.advanceWidth(each))))
    // Px that this needs with its words on one line at the size of a label.
    readonly property real wide: beside(ruler.advanceWidth(text))

    function beside(words: real): real {
        return Math.ceil(stacked ? Math.max(iconRoom, words) : iconRoom + gap + words) + 1;
    }

    implicitWidth: stacked ? Math.max(iconRoom, wordWidth) : iconRoom + gap + wordWidth
    implicitHeight: text === "" ? iconRoom : stacked ? iconRoom + word.implicitHeight : Math.max(iconRoom, word.implicitHeight)

    FontMetrics {
        id: ruler
        font: Theme.label.font
    }
    Grid {
        anchors.centerIn: parent
        flow: pair.stacked ? Grid.TopToBottom : Grid.LeftToRight
        rows: pair.stacked ? 2 : 1
        layoutDirection: pair.iconLast ? Qt.RightToLeft : Qt.LeftToRight
        spacing: pair.gap
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            width: pair.iconSide
            name: pair.iconName
            color: pair.color
        }
        KText {
            id: word
            width: Math.min(pair.wordRoom, pair.wordWidth)
            color: pair.color
            horizontalAlignment: pair.stacked || pair.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
            role: pair.role
            spoken: false
            wrapMode: Text.WordWrap
            text: pair.text
            visible: text !== ""
        }
    }
}

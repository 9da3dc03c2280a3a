import QtQuick
import kiosk.ui

// An icon beside or above a word, centred. The word wraps where the room ends.
Item {
    id: pair

    required property string iconName
    required property string text
    property color color: Theme.ink
    property bool stacked: false
    property bool iconLast: false
    property TypeRole role: Theme.label

    readonly property real gap: iconName === "" || text === "" ? 0 : stacked ? 0 : Theme.space2
    readonly property real iconRoom: iconName === "" ? 0 : Theme.iconSize
    readonly property real wordRoom: stacked ? width : width - iconRoom - gap

    implicitWidth: stacked ? Math.max(iconRoom, measure.advanceWidth) : iconRoom + gap + Math.ceil(measure.advanceWidth)
    implicitHeight: stacked ? iconRoom + word.implicitHeight : Math.max(iconRoom, word.implicitHeight)

    TextMetrics {
        id: measure
        font: pair.role.font
        text: pair.text
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
            name: pair.iconName
            color: pair.color
        }
        KText {
            id: word
            width: Math.min(pair.wordRoom, Math.ceil(measure.advanceWidth))
            color: pair.color
            role: pair.role
            spoken: false
            text: pair.text
            visible: text !== ""
        }
    }
}

import QtQuick

// Controls of which one that has the keyboard may be replaced by another: the one in its place then has it.
Repeater {
    property int lost: -1

    onItemRemoved: (index, item) => {
        if (item.activeFocus)
            lost = index;
    }
    onItemAdded: (index, item) => {
        if (index !== lost)
            return;
        lost = -1;
        item.forceActiveFocus(Qt.TabFocusReason);
    }
}

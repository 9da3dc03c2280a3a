pragma Singleton
import QtQuick
import kiosk.ui

// Moves the focus from control to control, never out of a fence.
QtObject {
    // More controls than any screen has.
    readonly property int most: 200

    function step(from: Item, forward: bool, fence: Item) {
        let item = from;
        for (let i = 0; i < most; ++i) {
            item = item.nextItemInFocusChain(forward);
            if (item === from || isIn(item, fence))
                break;
        }
        item.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // Takes the arrow keys that no control wanted.
    function takeArrow(event: KeyEvent, from: Item, fence: Item) {
        const along = Theme.rightToLeft ? Qt.Key_Left : Qt.Key_Right;
        const against = Theme.rightToLeft ? Qt.Key_Right : Qt.Key_Left;
        const forward = event.key === Qt.Key_Down || event.key === along;
        event.accepted = forward || event.key === Qt.Key_Up || event.key === against;
        if (event.accepted)
            step(from, forward, fence);
    }

    function isIn(item: Item, fence: Item): bool {
        for (let each = item; each; each = each.parent) {
            if (each === fence)
                return true;
        }
        return false;
    }
}

import QtQuick
import kiosk.ui

// A hundred figures. When they come they are marked one after the other, so that a number becomes people; then still.
Item {
    id: array

    // The hundred as they are, and without a mark.
    required property string address
    required property string unmarked
    // How many are marked.
    required property real count
    property real shown: count

    // Px from the picture's edge to the figures, and from one to the next: ten in a row, 1.04 times their width.
    readonly property real inset: width * (1 - 1 / 1.04) / 2
    readonly property real pitch: width / 10.4
    readonly property real rows: Math.floor(shown / 10)

    function fill() {
        if (visible && !Theme.reducedMotion)
            filling.restart();
    }

    onAddressChanged: fill()
    onVisibleChanged: fill()
    Component.onCompleted: fill()

    NumberAnimation {
        id: filling
        target: array
        property: "shown"
        from: 0
        to: array.count
        duration: Math.min(Theme.fillTime, Theme.fillTime * array.count / 100)
    }
    StillPicture {
        anchors.fill: parent
        address: filling.running ? array.unmarked : array.address
    }
    // The rows that are marked, and the one that is being marked.
    Item {
        width: array.width
        height: array.inset + array.rows * array.pitch
        clip: true
        visible: filling.running

        StillPicture {
            width: array.width
            height: array.height
            address: array.address
        }
    }
    Item {
        x: Theme.rightToLeft ? array.width - width : 0
        y: array.inset + array.rows * array.pitch
        width: array.inset + Math.floor(array.shown - 10 * array.rows) * array.pitch
        height: array.pitch
        clip: true
        visible: filling.running

        StillPicture {
            x: -parent.x
            y: -parent.y
            width: array.width
            height: array.height
            address: array.address
        }
    }
}

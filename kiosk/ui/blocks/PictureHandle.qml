import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// The handle of the screen's picture. On arrival it plays once by itself; a touch stops it.
Handle {
    id: handle

    required property Kiosk kiosk

    visible: kiosk.picture.moving !== ""
    value: kiosk.handle.value
    caption: kiosk.picture.handleCaption
    lessName: kiosk.words.less
    moreName: kiosk.words.more
    onMoved: value => {
        play.stop();
        kiosk.navigator.moveHandle(value);
    }

    function playOnce() {
        play.stop();
        if (visible && !Theme.reducedMotion)
            play.start();
    }

    // Later, when all that is shown of the new screen has come.
    Component.onCompleted: Qt.callLater(playOnce)

    Connections {
        target: handle.kiosk.view
        function onScreenChanged() {
            Qt.callLater(handle.playOnce);
        }
    }

    NumberAnimation {
        id: play
        target: handle
        property: "played"
        from: 0
        to: 1
        duration: Theme.playTime
        easing.type: Easing.InOutSine
    }
    property real played: 0
    onPlayedChanged: {
        if (play.running)
            kiosk.navigator.moveHandle(played);
    }
}

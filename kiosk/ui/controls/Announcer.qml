import QtQuick
import Kiosk

// Lets a screen reader say a new screen, once it stays as it is.
Item {
    id: announcer

    required property Kiosk kiosk
    // What is there now, and what was said last.
    required property string news
    property string said

    Connections {
        target: announcer.kiosk.navigator
        function onSettled() {
            if (announcer.said === announcer.news)
                return;
            announcer.said = announcer.news;
            if (announcer.visible && announcer.news !== "")
                announcer.Accessible.announce(announcer.news, Accessible.Polite);
        }
    }
}

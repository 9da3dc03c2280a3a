pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// The code of a bone on big keys: each step shows only keys that can be right, and the bone as far as it is typed.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property CodeEntryState entry: kiosk.entry
    readonly property bool tall: width < height
    readonly property real margin: Theme.mm(7)
    readonly property real gap: Theme.mm(3.6)
    readonly property real half: tall ? width - 2 * margin : Math.floor((width - 3 * margin) / 2)

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            kiosk.press(entry.toDelete);
        else
            FocusWalk.takeArrow(event, Window.activeFocusItem, screen);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Column {
        id: told
        x: screen.margin
        y: screen.margin
        width: screen.half
        spacing: Theme.space2

        KText {
            width: parent.width
            role: Theme.h1
            text: screen.kiosk.view.title
        }
        CodeParts {
            width: parent.width
            kiosk: screen.kiosk
        }
    }
    PictureFrame {
        x: screen.margin
        y: told.y + told.height + Theme.space2
        width: screen.half
        height: (screen.tall ? screen.height * 0.36 : foot.y - Theme.space2) - y
        address: screen.entry.picture
        upper: screen.entry.level
        lower: screen.entry.shapeName
    }
    KText {
        id: ask
        x: screen.tall ? screen.margin : parent.width - width - screen.margin
        y: screen.tall ? screen.height * 0.36 + Theme.space2 : screen.margin
        width: screen.half
        role: Theme.h2
        text: screen.entry.ask
    }
    CodeKeys {
        x: ask.x
        y: ask.y + ask.height + Theme.space2
        width: screen.half
        height: (screen.tall ? foot.y - Theme.space2 : screen.height - screen.margin) - y
        gap: screen.gap
        kiosk: screen.kiosk
    }
    PadFoot {
        id: foot
        x: screen.margin
        y: parent.height - height - screen.margin
        kiosk: screen.kiosk
        back: screen.entry.back
        toBack: screen.entry.toBack
    }
}

import QtQuick
import kiosk.ui.controls

// Prints the list, and says how that goes.
Block {
    id: block

    readonly property string news: kiosk.printing.message

    onNewsChanged: {
        if (visible && news !== "")
            Accessible.announce(news, Accessible.Polite);
    }

    KButton {
        width: parent.width
        visible: block.kiosk.printing.available
        enabled: !block.kiosk.printing.busy
        iconName: "print"
        text: block.kiosk.words.printList
        onActivated: block.kiosk.press("print")
    }
    KText {
        width: parent.width
        visible: text !== ""
        text: block.news
    }
}

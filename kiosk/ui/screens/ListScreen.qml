import QtQuick
import kiosk.ui
import kiosk.ui.controls

// My list, large enough to show to the provider, and the ways to take it along.
Item {
    id: screen

    required property Shared kiosk
    readonly property bool empty: kiosk.view.pickCount === 0
    // On a tablet and in big letters the sheet and the code are two parts.
    readonly property bool apart: Theme.bigText || Theme.compact
    readonly property bool stacked: Theme.portrait
    readonly property bool listed: kiosk.view.large === 0 && !(apart && kiosk.view.takingAlong)

    ListSheet {
        anchors.left: parent.left
        visible: screen.listed
        width: screen.empty || screen.apart || screen.stacked ? parent.width : parent.width * 0.62
        height: screen.empty || screen.apart || !screen.stacked ? parent.height - (toSide.visible ? toSide.height + Theme.space3 : 0) : parent.height - side.height - Theme.space5
        paged: !Theme.compact
        kiosk: screen.kiosk
    }
    KButton {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        visible: Theme.compact && screen.listed && screen.kiosk.view.rangeWords !== ""
        iconName: "next"
        iconLast: true
        text: screen.kiosk.view.rangeWords
        onActivated: screen.kiosk.navigator.turnPage(1)
    }
    KButton {
        id: toSide
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        visible: screen.apart && !screen.empty && screen.kiosk.view.large === 0
        iconName: screen.kiosk.view.takingAlong ? "list" : "scan"
        text: screen.kiosk.view.takingAlong ? screen.kiosk.words.listTitle : screen.kiosk.words.scanTitle
        onActivated: screen.kiosk.navigator.openTab(screen.kiosk.view.takingAlong ? 0 : -1)
    }
    TakeAlong {
        id: side
        visible: !screen.empty && screen.kiosk.view.large === 0 && (!screen.apart || screen.kiosk.view.takingAlong)
        anchors.right: parent.right
        anchors.bottom: screen.stacked && !screen.apart ? parent.bottom : undefined
        width: screen.apart || screen.stacked ? parent.width : parent.width * 0.38 - Theme.mm(10)
        tallest: screen.height - (screen.apart ? toSide.height + Theme.space3 : 0)
        wide: screen.apart ? !Theme.portrait : screen.stacked
        kiosk: screen.kiosk
    }
    LargeQuestion {
        anchors.fill: parent
        visible: screen.kiosk.view.large > 0
        kiosk: screen.kiosk
    }
}

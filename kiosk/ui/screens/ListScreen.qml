import Kiosk
import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// My list, large enough to show to the provider, and the ways to take it along.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property bool empty: kiosk.list.count === 0
    // On a tablet the sheet and the code are two parts.
    readonly property bool apart: kiosk.list.apart
    readonly property bool stacked: Theme.tall
    readonly property bool listed: kiosk.list.large === 0 && !(apart && kiosk.list.takingAlong)

    ListSheet {
        anchors.left: parent.left
        visible: screen.listed
        width: screen.empty || screen.apart || screen.stacked ? parent.width : parent.width * 0.62
        height: screen.empty || screen.apart || !screen.stacked ? parent.height - (ways.visible ? ways.height + Theme.space3 : 0) : parent.height - side.height - Theme.space5
        paged: !Theme.tablet
        kiosk: screen.kiosk
    }
    // A tablet's ways to the next questions and to the code.
    RowLayout {
        id: ways
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: screen.apart && !screen.empty && screen.kiosk.list.large === 0
        spacing: Theme.barGap

        KButton {
            Layout.fillWidth: Theme.tall
            Layout.minimumWidth: narrowest
            visible: screen.listed && screen.kiosk.list.rangeWords !== ""
            iconName: "next"
            iconLast: true
            text: screen.kiosk.list.rangeWords
            onActivated: screen.kiosk.press("more")
        }
        Item {
            Layout.fillWidth: true
            visible: screen.listed && !Theme.tall
        }
        KButton {
            Layout.fillWidth: Theme.tall
            Layout.minimumWidth: narrowest
            iconName: screen.kiosk.list.takingAlong ? "list" : "scan"
            text: screen.kiosk.list.takingAlong ? screen.kiosk.words.listTitle : screen.kiosk.words.scanTitle
            onActivated: screen.kiosk.press(screen.kiosk.list.takingAlong ? screen.kiosk.list.toList : screen.kiosk.list.toCode)
        }
        Item {
            Layout.fillWidth: true
            visible: !screen.listed && !Theme.tall
        }
    }
    TakeAlong {
        id: side
        visible: !screen.empty && screen.kiosk.list.large === 0 && (!screen.apart || screen.kiosk.list.takingAlong)
        anchors.right: parent.right
        y: screen.stacked && !screen.apart ? parent.height - height : 0
        width: screen.apart || screen.stacked ? parent.width : parent.width * 0.38 - Theme.mm(10)
        tallest: screen.height - (screen.apart ? ways.height + Theme.space3 : 0)
        wide: screen.apart ? !Theme.tall : screen.stacked
        kiosk: screen.kiosk
    }
    LargeQuestion {
        anchors.fill: parent
        visible: screen.kiosk.list.large > 0
        kiosk: screen.kiosk
    }
}

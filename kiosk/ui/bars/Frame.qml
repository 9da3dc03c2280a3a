pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.sheets

// The bars of the panel's shape, and between them the screen.
Item {
    id: frame

    required property Kiosk kiosk
    readonly property string news: [kiosk.view.stepWords, kiosk.view.title, kiosk.progress.partWords].filter(Boolean).join(". ")

    onNewsChanged: {
        if (visible && news !== "")
            Accessible.announce(news, Accessible.Polite);
    }

    DraftStrip {
        id: strip
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
        }
        words: frame.kiosk.view.draft
    }

    Header {
        id: header
        anchors {
            top: strip.bottom
            left: parent.left
            right: parent.right
            margins: Theme.pageMargin
            topMargin: Theme.mm(strip.visible ? 3.5 : 6)
        }
        height: visible ? (Theme.portrait ? Theme.mm(14) : Theme.target) : 0
        visible: !Theme.compact
        kiosk: frame.kiosk
    }

    ScreenLoader {
        anchors {
            top: Theme.compact ? strip.bottom : header.bottom
            bottom: bars.top
            left: parent.left
            right: parent.right
            leftMargin: Theme.pageMargin
            rightMargin: Theme.pageMargin
            topMargin: Theme.mm(Theme.column ? 1 : Theme.compact ? 4 : 6)
            bottomMargin: Theme.mm(Theme.compact ? 3 : 6)
        }
        kiosk: frame.kiosk
        enabled: !sheet.visible
    }

    Item {
        id: bars
        anchors {
            bottom: parent.bottom
            left: parent.left
            right: parent.right
            margins: Theme.pageMargin
            bottomMargin: Theme.mm(Theme.compact ? 4 : 6)
        }
        height: Math.max(Theme.target, Theme.portrait ? portraitBars.implicitHeight : Theme.compact ? tabletBar.implicitHeight : 0)

        LandscapeBar {
            anchors.fill: parent
            visible: !Theme.portrait && !Theme.compact
            kiosk: frame.kiosk
        }
        PortraitBars {
            id: portraitBars
            anchors.fill: parent
            visible: Theme.portrait
            kiosk: frame.kiosk
        }
        TabletBar {
            id: tabletBar
            anchors.fill: parent
            visible: Theme.compact
            kiosk: frame.kiosk
        }
    }

    OpenSheet {
        id: sheet
        anchors.fill: parent
        kiosk: frame.kiosk
    }
}

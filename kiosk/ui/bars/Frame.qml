pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.sheets

// The bars of the layout, and between them the screen.
Item {
    id: frame

    required property Kiosk kiosk

    Announcer {
        kiosk: frame.kiosk
        news: [kiosk.view.stepWords, kiosk.view.title, kiosk.progress.partWords].filter(Boolean).join(". ")
    }

    DraftStrip {
        id: strip
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
        }
        words: frame.kiosk.view.draft
        role: Theme.tablet && frame.kiosk.view.kind === "help" ? Theme.least : Theme.label
    }

    Header {
        id: header
        anchors {
            top: strip.bottom
            left: parent.left
            right: parent.right
            margins: Theme.pageMargin
            topMargin: Theme.mm(strip.visible ? 3.5 : Theme.tall ? 4 : 6)
        }
        height: visible ? (Theme.tall ? Theme.mm(18) : Theme.target) : 0
        visible: !Theme.tablet
        kiosk: frame.kiosk
    }

    Segments {
        id: progress
        anchors {
            top: strip.bottom
            topMargin: Theme.mm(0.8)
            horizontalCenter: parent.horizontalCenter
        }
        visible: Theme.tablet && frame.kiosk.view.way !== ""
        step: frame.kiosk.view.step
        steps: visible ? frame.kiosk.view.steps : 0
    }

    ScreenLoader {
        anchors {
            top: Theme.tablet ? strip.bottom : header.bottom
            bottom: bars.top
            left: parent.left
            right: parent.right
            leftMargin: Theme.pageMargin
            rightMargin: Theme.pageMargin
            topMargin: Theme.mm(Theme.column && !progress.visible ? 1 : Theme.tablet ? 4 : 6)
            bottomMargin: Theme.mm(Theme.tablet ? 3 : 6)
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
            bottomMargin: Theme.mm(Theme.tablet ? 4 : 6)
        }
        height: Theme.tablet ? tabletBars.implicitHeight : Theme.tall ? tallBars.implicitHeight : Theme.target

        KioskBar {
            anchors.fill: parent
            visible: !Theme.tablet && !Theme.tall
            kiosk: frame.kiosk
        }
        KioskTallBars {
            id: tallBars
            anchors.fill: parent
            visible: !Theme.tablet && Theme.tall
            kiosk: frame.kiosk
        }
        TabletBars {
            id: tabletBars
            anchors.fill: parent
            visible: Theme.tablet
            kiosk: frame.kiosk
        }
    }

    OpenSheet {
        id: sheet
        anchors.fill: parent
        kiosk: frame.kiosk
    }
}

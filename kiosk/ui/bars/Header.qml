import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// Where we are at the start; the tools at the end where the screen is wide, the progress where it is tall.
Item {
    id: header

    required property Kiosk kiosk
    readonly property string where: kiosk.view.sectionName
    readonly property string part: kiosk.progress.partWords
    readonly property string whole: (Theme.tall && part !== "" ? [part] : [where, part]).filter(Boolean).join(", ")
    // What stands there where the whole is too long; a long name of a clinic has no shorter one.
    readonly property string brief: part || kiosk.view.stepWords || where

    // Px for the words where we are, beside the others of this row.
    readonly property real room: [logo, tools, steps].reduce((left, each) => left - (each.visible ? each.width + Theme.barGap : 0), width)

    TextMetrics {
        id: ruler
        font: Theme.h2.font
        text: header.whole
    }
    TextMetrics {
        id: briefRuler
        font: Theme.h2.font
        text: header.brief
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.barGap

        ClinicLogo {
            id: logo
            Layout.preferredHeight: most
            Layout.preferredWidth: wide
            most: Theme.mm(14)
            room: header.width * (Theme.tall ? 0.4 : 0.16)
            source: header.kiosk.view.logo
        }
        KText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            role: briefRuler.width <= header.room ? Theme.h2 : Theme.label
            color: Theme.ink2
            maximumLineCount: 2
            elide: Text.ElideRight
            text: ruler.width <= header.room ? header.whole : header.brief
        }

        ButtonRow {
            id: tools
            Layout.fillHeight: true
            visible: !Theme.tall
            kiosk: header.kiosk
            buttons: header.kiosk.bars.tools
        }

        StepsButton {
            id: steps
            visible: Theme.tall && there
            kiosk: header.kiosk
        }
    }
}

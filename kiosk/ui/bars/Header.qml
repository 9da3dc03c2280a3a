import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// Where we are at the start; the tools at the end where the screen is wide, the progress where it is tall.
Item {
    id: header

    required property Kiosk kiosk
    readonly property string where: Theme.bigText && kiosk.view.stepWords !== "" ? (Theme.portrait ? "" : kiosk.view.stepWords) : kiosk.view.sectionName

    readonly property string part: kiosk.progress.partWords
    // What stands there where the whole is too long.
    readonly property string brief: part || kiosk.view.stepWords || where

    // Px for the words where we are, beside the others of this row.
    readonly property real room: [logo, tools, steps].reduce((left, each) => left - (each.visible ? each.width + Theme.barGap : 0), width)

    TextMetrics {
        id: whole
        font: Theme.h2.font
        text: (Theme.portrait && header.part !== "" ? [header.part] : [header.where, header.part]).filter(Boolean).join(", ")
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.barGap

        Image {
            id: logo
            Layout.preferredHeight: Theme.mm(14)
            Layout.preferredWidth: implicitHeight > 0 ? implicitWidth / implicitHeight * Theme.mm(14) : 0
            visible: source.toString() !== ""
            source: header.kiosk.view.logo
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }
        KText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            role: Theme.h2
            color: Theme.ink2
            maximumLineCount: 1
            text: whole.width <= header.room ? whole.text : header.brief
        }

        ButtonRow {
            id: tools
            Layout.fillHeight: true
            visible: !Theme.portrait
            kiosk: header.kiosk
            buttons: header.kiosk.bars.tools
        }

        StepsButton {
            id: steps
            visible: Theme.portrait && there
            kiosk: header.kiosk
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.bars
import kiosk.ui.controls

// What the patient wants to ask, large, or the same as a code for a phone; below it, how it goes home.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property AskedState asked: kiosk.asked
    readonly property bool tall: width < height

    focus: true
    Keys.onPressed: event => FocusWalk.takeArrow(event, Window.activeFocusItem, screen)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.mm(3.6)
        spacing: Theme.mm(2.6)

        RowLayout {
            Layout.minimumHeight: Theme.target

            KText {
                Layout.fillWidth: true
                role: Theme.h1
                text: screen.kiosk.view.title
            }
            KButton {
                visible: screen.asked.further !== ""
                iconName: "next"
                iconLast: true
                text: screen.asked.furtherWords
                onActivated: screen.kiosk.press(screen.asked.further)
            }
        }
        Rectangle {
            id: sheet
            Layout.fillWidth: true
            Layout.fillHeight: true
            color: screen.asked.codeCount > 0 ? "white" : Theme.card
            border.color: Theme.edge
            border.width: Theme.lineControl
            radius: Theme.radiusCard

            AskedLines {
                anchors.fill: parent
                anchors.margins: Theme.space2
                kiosk: screen.kiosk
            }
            Repeater {
                model: screen.asked.codes

                CodeImage {
                    anchors.centerIn: sheet
                    edge: Math.min(Theme.mm(90), sheet.height - 2 * Theme.space1)
                    name: screen.kiosk.view.title
                }
            }
        }
        AmberNote {
            Layout.fillWidth: true
            text: screen.kiosk.printing.message
        }
        GridLayout {
            id: ways
            Layout.fillWidth: true
            columns: screen.tall ? Math.ceil(buttons.count / 2) : buttons.count
            columnSpacing: Theme.mm(2.6)
            rowSpacing: Theme.mm(2.6)
            uniformCellWidths: true

            Repeater {
                id: buttons
                model: screen.kiosk.bars.start

                BarButton {
                    required property int index

                    Layout.fillWidth: true
                    // The last one fills its row.
                    Layout.columnSpan: index === buttons.count - 1 && screen.tall && ways.columns * 2 > buttons.count ? 2 : 1
                    stacked: true
                    kiosk: screen.kiosk
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.bars
import kiosk.ui.controls

// What to give to the patient, in which language, and how to take it back beside the button that gives.
FocusScope {
    id: screen

    required property Kiosk kiosk
    readonly property GiveState giving: kiosk.giving
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

        GridLayout {
            Layout.fillWidth: true
            columns: screen.tall ? 2 : 3
            columnSpacing: Theme.space2
            rowSpacing: Theme.mm(2.6)

            KText {
                Layout.row: 0
                Layout.column: 0
                Layout.fillWidth: true
                role: Theme.h1
                text: screen.kiosk.view.title
            }
            KButton {
                Layout.row: 0
                Layout.column: screen.tall ? 1 : 2
                iconName: "back"
                text: screen.giving.back
                onActivated: screen.kiosk.press(screen.giving.toBack)
            }
            OptionRow {
                Layout.row: screen.tall ? 1 : 0
                Layout.column: screen.tall ? 0 : 1
                Layout.columnSpan: screen.tall ? 2 : 1
                Layout.fillWidth: screen.tall
                visible: count > 0
                kiosk: screen.kiosk
                options: screen.giving.languages
            }
        }
        OptionRow {
            Layout.fillWidth: true
            kiosk: screen.kiosk
            options: screen.giving.scopes
        }
        TopicGrid {
            Layout.fillWidth: true
            Layout.fillHeight: true
            kiosk: screen.kiosk
            columns: screen.tall ? 2 : 4
        }
        GridLayout {
            Layout.fillWidth: true
            columns: screen.tall ? 1 : 2
            columnSpacing: Theme.space4
            rowSpacing: Theme.space2

            KText {
                Layout.fillWidth: true
                role: Theme.label
                text: screen.giving.takeBack
            }
            Repeater {
                model: screen.giving.give

                BarButton {
                    Layout.fillWidth: screen.tall
                    Layout.minimumWidth: Theme.mm(72)
                    kiosk: screen.kiosk
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// How this kiosk is, and what staff can do: beside each other, upright below each other.
Rectangle {
    id: screen

    required property Kiosk kiosk
    readonly property real gap: Theme.mm(Theme.tablet ? 3 : 6)

    readonly property string told: kiosk.staff.told

    color: Theme.paper
    onToldChanged: {
        if (told !== "")
            Accessible.announce(told, Accessible.Polite);
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        columns: Theme.tall ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: screen.gap

        GridLayout {
            Layout.columnSpan: Theme.tall ? 1 : 2
            columns: 3
            columnSpacing: Theme.space4
            rowSpacing: Theme.space1

            KText {
                Layout.row: 0
                Layout.column: 0
                role: Theme.h1
                text: screen.kiosk.view.title
            }
            KText {
                Layout.fillWidth: true
                Layout.row: Theme.tall ? 1 : 0
                Layout.column: Theme.tall ? 0 : 1
                Layout.columnSpan: Theme.tall ? 3 : 1
                role: Theme.staffFound
                color: screen.told === "" ? Theme.ink2 : Theme.tintText
                text: screen.told || screen.kiosk.staff.note
            }
            KButton {
                Layout.row: 0
                Layout.column: 2
                Layout.alignment: Qt.AlignRight
                kind: KButton.Primary
                iconName: "close"
                text: screen.kiosk.staff.close
                onActivated: screen.kiosk.press(screen.kiosk.staff.toClose)
            }
        }
        StaffLines {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.mm(Theme.tall ? 100 : Theme.tablet ? 126 : 230)
            kiosk: screen.kiosk
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.tall
            Layout.preferredWidth: Theme.mm(Theme.tall ? 100 : Theme.tablet ? 121 : 214)
            spacing: screen.gap

            Repeater {
                model: screen.kiosk.staff.levels

                StaffLevelRow {
                    Layout.fillWidth: true
                    kiosk: screen.kiosk
                }
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: 3
                uniformCellWidths: true
                uniformCellHeights: true
                columnSpacing: screen.gap
                rowSpacing: screen.gap

                Repeater {
                    model: screen.kiosk.staff.tasks

                    KButton {
                        required property string target
                        required property string tone
                        required property int holdMs
                        required text
                        required iconName
                        required selected

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.minimumHeight: Theme.mm(Theme.tablet ? 20 : 36)
                        kind: tone === "help" ? KButton.Help : KButton.Secondary
                        holdTime: Math.max(holdMs, Theme.holdTime)
                        stacked: true
                        role: Theme.staffLabel
                        onActivated: screen.kiosk.press(target)
                    }
                }
            }
        }
    }
}

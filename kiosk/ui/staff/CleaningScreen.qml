pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// Dark, because smears show on dark. Nothing answers to a touch but the button at the foot, and that by a hold.
Rectangle {
    id: screen

    required property Kiosk kiosk

    color: Theme.night

    MouseArea {
        anchors.fill: parent
    }
    GridLayout {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Theme.target / 2
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.mm(Theme.tablet ? 230 : 360))
        columns: Theme.tall ? 1 : 2
        columnSpacing: Theme.space7
        rowSpacing: Theme.space5

        IdleRing {
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: Theme.mm(Theme.tablet ? 62 : 84)
            Layout.preferredHeight: Layout.preferredWidth
            remaining: screen.kiosk.room.remaining
            total: screen.kiosk.room.total
            unit: screen.kiosk.room.unit
            ink: Theme.nightText
            groove: Theme.nightGroove
            band: Theme.nightGold
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Icon {
                Layout.preferredWidth: Theme.mm(Theme.tablet ? 14 : 20)
                Layout.preferredHeight: Layout.preferredWidth
                name: "cloth"
                color: Theme.nightText
            }
            KText {
                Layout.fillWidth: true
                role: Theme.homeTitle
                color: Theme.nightText
                text: screen.kiosk.view.title
            }
            KText {
                Layout.fillWidth: true
                color: Theme.nightText
                text: screen.kiosk.room.words
            }
            Repeater {
                model: screen.kiosk.room.others

                KText {
                    required property string modelData

                    Layout.fillWidth: true
                    role: Theme.control
                    color: Theme.nightText
                    text: modelData
                }
            }
        }
    }
    KButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.pageMargin
        anchors.horizontalCenter: parent.horizontalCenter
        cornerRadius: height / 2
        horizontalPadding: Theme.space6
        holdTime: screen.kiosk.room.holdMs
        focus: true
        text: screen.kiosk.room.back
        onActivated: screen.kiosk.press(screen.kiosk.room.toBack)
    }
}

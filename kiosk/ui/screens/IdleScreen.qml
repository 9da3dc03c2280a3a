import Kiosk
import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// Asks whether somebody is still here. It hides the topic; a touch anywhere means yes.
Rectangle {
    id: screen

    required property Kiosk kiosk
    readonly property bool tall: Theme.tall && !Theme.column

    color: Theme.paper
    onVisibleChanged: {
        if (visible)
            Accessible.announce([kiosk.words.idleTitle, kiosk.words.idleLost].join(" "), Accessible.Assertive);
    }

    MouseArea {
        anchors.fill: parent
        onClicked: screen.kiosk.idleGuard.stay()
    }

    PaperSheet {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.mm(12), Theme.mm(Theme.tall ? 230 : 360))
        height: Math.min(parent.height - 2 * Theme.mm(8), grid.implicitHeight + 2 * Theme.mm(Theme.tablet ? 8 : 16))
        cornerRadius: Theme.radiusDialog
    }
    ColumnLayout {
        id: grid
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.mm(20), Theme.mm(Theme.tall ? 206 : 330))
        spacing: Theme.mm(Theme.tablet ? 6 : 12)

        // With big letters the question stands beside the ring and the words below both.
        GridLayout {
            Layout.fillWidth: true
            columns: screen.tall ? 1 : 2
            columnSpacing: Theme.mm(Theme.column ? 6 : 14)
            rowSpacing: Theme.space4

            IdleRing {
                Layout.alignment: Qt.AlignCenter
                Layout.rowSpan: Theme.column || screen.tall ? 1 : 2
                Layout.preferredWidth: Theme.column ? Theme.mm(36) : implicitWidth
                Layout.preferredHeight: Layout.preferredWidth
                remaining: screen.kiosk.idle.remaining
                total: screen.kiosk.idle.total
                unit: screen.kiosk.words.seconds
                bare: Theme.column
            }
            KText {
                Layout.fillWidth: true
                Layout.alignment: Theme.column ? Qt.AlignVCenter : Qt.AlignBottom
                role: Theme.idleTitle
                text: screen.kiosk.words.idleTitle
            }
            KText {
                Layout.fillWidth: true
                Layout.columnSpan: Theme.column ? 2 : 1
                Layout.alignment: Qt.AlignTop
                text: screen.kiosk.words.idleLost
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.column || Theme.tablet && Theme.tall ? 1 : 2
            columnSpacing: Theme.cardGap
            rowSpacing: Theme.space3

            KButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 8
                iconName: "restart"
                text: screen.kiosk.words.idleOver
                onActivated: screen.kiosk.press("start-over")
            }
            KButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 12
                kind: KButton.Primary
                text: screen.kiosk.words.idleStay
                onActivated: screen.kiosk.idleGuard.stay()
            }
        }
    }
}

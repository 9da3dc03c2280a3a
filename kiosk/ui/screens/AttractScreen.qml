pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.consult
import kiosk.ui.controls

// Nobody is here: calm, without a topic. Each card is the choice of its language.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property bool narrow: width < height || Theme.tablet

    AttractScenery {
        anchors.fill: parent
        active: screen.visible
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.tablet ? 6 : 16)
        spacing: Theme.barGap

        Repeater {
            model: screen.kiosk.view.languages

            KButton {
                required property string code
                required property string hear

                visible: screen.kiosk.speech.languages.includes(code)
                selected: screen.kiosk.speech.reading && screen.kiosk.speech.language === code
                iconName: selected ? "pause" : "listen"
                text: hear
                onActivated: screen.kiosk.speaker.invite(code)
            }
        }
    }
    StaffDoor {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.pageMargin
        kiosk: screen.kiosk
    }
    Grid {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.mm(Theme.tablet ? 6 : 12)
        columns: screen.width > screen.height ? 2 : 1
        spacing: Theme.mm(Theme.tablet ? 5 : 9)

        Repeater {
            model: screen.kiosk.view.languages

            Pressable {
                id: card

                required property string code
                required property string endonym
                required property string touch

                width: Math.min(Theme.mm(194), (screen.width - (screen.width > screen.height ? 3 : 2) * Theme.mm(12)) / (screen.width > screen.height ? 2 : 1))
                height: Theme.mm(Theme.tablet ? 62 : 84)
                cornerRadius: Theme.radiusDialog
                text: touch
                spokenDescription: endonym
                onActivated: screen.kiosk.navigator.begin(code)

                background: PaperSheet {
                    cornerRadius: card.cornerRadius
                }
                contentItem: Item {
                    Column {
                        anchors.centerIn: parent
                        width: parent.width
                        spacing: Theme.mm(Theme.tablet ? 4 : 8)

                        KText {
                            width: parent.width
                            horizontalAlignment: Text.AlignHCenter
                            role: Theme.attractTitle
                            spoken: false
                            color: Theme.ink
                            text: card.touch
                        }
                        Rectangle {
                            anchors.horizontalCenter: parent.horizontalCenter
                            width: tongue.implicitWidth + 2 * Theme.space6
                            height: Theme.target
                            radius: height / 2
                            color: card.held ? Theme.primaryPressed : Theme.primary

                            KText {
                                id: tongue
                                anchors.centerIn: parent
                                role: Theme.control
                                spoken: false
                                color: Theme.primaryText
                                text: card.endonym
                            }
                        }
                    }
                }
            }
        }
    }
}

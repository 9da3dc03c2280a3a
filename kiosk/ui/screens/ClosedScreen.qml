pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.consult
import kiosk.ui.controls

// Nobody is there: dark and still. After a touch it says so, when it opens, and what to do in need.
Rectangle {
    id: screen

    required property Kiosk kiosk
    readonly property bool awake: kiosk.closed.awake
    readonly property bool tall: height > width
    readonly property real margin: Theme.mm(Theme.tablet ? 12 : 30)

    color: Theme.nightDeep
    onAwakeChanged: {
        Touch.settle();
        if (awake)
            Accessible.announce(kiosk.view.title, Accessible.Polite);
    }

    Item {
        anchors.fill: parent
        visible: screen.awake

        Rectangle {
            anchors.fill: parent
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.nightDeep
                }
                GradientStop {
                    position: 1
                    color: Theme.nightLow
                }
            }
        }
        Icon {
            x: parent.width * 0.72
            y: parent.height * (screen.tall ? 0.06 : Theme.tablet ? 0.05 : 0.13)
            width: Theme.mm(Theme.tablet ? 20 : 36)
            name: "moon"
            color: Theme.nightGold
        }
        Column {
            x: screen.margin
            y: parent.height * (screen.tall ? 0.18 : 0.08)
            width: parent.width - 2 * screen.margin - (screen.tall ? 0 : Theme.target)
            spacing: Theme.mm(Theme.tablet ? 6 : 12)

            Repeater {
                model: screen.kiosk.closed.tongues

                Column {
                    id: tongue

                    required property int index
                    required property string title
                    required property string opens

                    width: parent?.width ?? 0
                    spacing: Theme.space2

                    KText {
                        width: parent.width
                        role: tongue.index ? Theme.h1 : screen.tall ? Theme.subheadline : Theme.headline
                        color: Theme.nightText
                        text: tongue.title
                    }
                    KText {
                        width: parent.width
                        visible: text !== ""
                        role: tongue.index ? Theme.body : Theme.h1
                        color: Theme.nightText
                        text: tongue.opens
                    }
                }
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: screen.margin
            x: screen.margin
            width: parent.width - 2 * screen.margin
            height: need.implicitHeight + 2 * Theme.space5
            color: Theme.helpTint
            border.color: Theme.helpEdge
            border.width: Theme.lineCard
            radius: Theme.radiusCard

            ColumnLayout {
                id: need
                anchors.fill: parent
                anchors.margins: Theme.space5
                spacing: Theme.space4

                Repeater {
                    model: screen.kiosk.closed.tongues

                    GridLayout {
                        id: help

                        required property int index
                        required property string code
                        required property string call
                        required property string help

                        columns: screen.tall ? 1 : 2
                        columnSpacing: Theme.space4
                        rowSpacing: Theme.space2

                        KText {
                            Layout.fillWidth: true
                            role: help.index ? Theme.control : Theme.h2
                            color: Theme.help
                            text: help.call
                        }
                        KButton {
                            Layout.minimumWidth: Theme.mm(Theme.tablet ? 72 : 96)
                            kind: KButton.Help
                            iconName: "help"
                            text: help.help
                            onActivated: {
                                screen.kiosk.navigator.begin(help.code);
                                screen.kiosk.press(screen.kiosk.closed.toHelp);
                            }
                        }
                    }
                }
            }
        }
        StaffDoor {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.pageMargin
            iconOnly: true
            kiosk: screen.kiosk
        }
    }
}

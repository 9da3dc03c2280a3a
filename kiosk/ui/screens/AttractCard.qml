import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// A language as its own choice: a card to touch, and below it, upright beside it, the button that reads it aloud.
Grid {
    id: choice

    required property Kiosk kiosk
    required property string code
    required property string endonym
    required property string touch
    required property string hear

    // Whether it is laid out for an upright window.
    property bool tall: false
    // Whether it is one of many, with less room.
    property bool small: false
    readonly property bool heard: kiosk.speech.languages.includes(code)

    columns: tall ? 2 : 1
    spacing: Theme.space4
    horizontalItemAlignment: Grid.AlignHCenter
    verticalItemAlignment: Grid.AlignVCenter

    Pressable {
        id: card

        width: choice.tall && choice.heard ? choice.width - listen.width - choice.spacing : choice.width
        height: words.implicitHeight + 2 * (choice.small ? Theme.space2 : Theme.tablet ? Theme.space3 : Theme.space5)
        cornerRadius: Theme.radiusDialog
        text: choice.touch
        spokenDescription: choice.endonym
        onActivated: choice.kiosk.navigator.begin(choice.code)

        background: PaperSheet {
            cornerRadius: card.cornerRadius
        }
        contentItem: Item {
            Column {
                id: words
                anchors.centerIn: parent
                width: parent.width
                spacing: Theme.mm(Theme.tablet ? 3 : 5)

                KText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    role: choice.small ? Theme.h2 : Theme.attractTitle
                    spoken: false
                    color: Theme.ink
                    text: choice.touch
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
                        text: choice.endonym
                    }
                }
            }
        }
    }
    KButton {
        id: listen
        width: choice.tall ? choice.width * 0.32 : Math.min(implicitWidth, choice.width)
        visible: choice.heard
        selected: choice.kiosk.speech.reading && choice.kiosk.speech.language === choice.code
        iconName: selected ? "pause" : "listen"
        text: choice.hear
        onActivated: choice.kiosk.speaker.invite(choice.code)
    }
}

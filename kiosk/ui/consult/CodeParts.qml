pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// The parts of the code beside each other, and below them what is wrong.
Column {
    id: code

    required property Kiosk kiosk

    spacing: Theme.space2

    Row {
        spacing: Theme.space1

        Repeater {
            model: code.kiosk.entry.parts

            Row {
                id: part

                required property string dash
                required property string text
                required property bool now

                spacing: Theme.space1

                KText {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: part.dash !== ""
                    role: Theme.h1
                    spoken: false
                    text: part.dash
                    wrapMode: Text.NoWrap
                }
                Rectangle {
                    width: Math.max(Theme.mm(15), typed.implicitWidth + 2 * Theme.space2)
                    height: Theme.mm(18)
                    color: part.text !== "" ? Theme.tint : part.now ? Theme.card : Theme.sand
                    border.color: part.now ? Theme.ink : part.text !== "" ? Theme.accent : Theme.hair
                    border.width: part.now ? Theme.lineStrong : Theme.lineControl
                    radius: Theme.radiusButton

                    KText {
                        id: typed
                        anchors.centerIn: parent
                        role: Theme.h1
                        color: Theme.tintText
                        text: part.text
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
    AmberNote {
        width: parent.width
        text: code.kiosk.entry.message
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// For staff: press each key of the keypad when it is asked for.
Window {
    id: window

    required property LessonState lesson
    required property KeyLearner learner

    width: 1280
    height: 800
    color: Theme.paper
    title: "Learn the keypad"

    Item {
        anchors.fill: parent
        anchors.margins: Theme.pageMargin
        focus: true
        Keys.onPressed: event => {
            event.accepted = true;
            if (!event.isAutoRepeat)
                window.learner.learn(event.key);
        }

        KText {
            id: heading
            width: parent.width
            role: Theme.h2
            text: window.lesson.complete ? window.lesson.outcome : "Press the key that is marked"
        }
        Column {
            anchors.top: heading.bottom
            anchors.topMargin: Theme.space4
            width: parent.width
            spacing: Theme.space2

            Repeater {
                model: window.lesson.keys

                Rectangle {
                    id: row

                    required property string part
                    required property string key
                    required property bool asked

                    width: parent?.width ?? 0
                    height: Theme.mm(18)
                    radius: Theme.radiusButton
                    color: asked ? Theme.tint : Theme.card
                    border.color: asked ? Theme.accent : Theme.edge
                    border.width: asked ? Theme.lineCard : Theme.lineControl

                    KText {
                        x: Theme.space4
                        anchors.verticalCenter: parent.verticalCenter
                        role: Theme.label
                        text: row.key ? row.part + ": " + row.key : row.part
                    }
                }
            }
        }
        Row {
            anchors.bottom: parent.bottom
            spacing: Theme.barGap

            KButton {
                focusPolicy: Qt.NoFocus
                iconName: "repeat"
                text: "Start again"
                onActivated: window.learner.again()
            }
            KButton {
                focusPolicy: Qt.NoFocus
                iconName: "close"
                text: "Close"
                onActivated: window.learner.leave()
            }
        }
    }
}

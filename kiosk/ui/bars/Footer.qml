import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// Landscape: Home and Start over, where we are, Back and Next.
Item {
    id: footer

    required property Shared kiosk

    // Where words are long and letters large, Home and Start over give their words up.
    readonly property bool tight: Theme.bigText && kiosk.wordy

    signal stepsAsked

    RowLayout {
        anchors.fill: parent
        spacing: Theme.barGap

        HomeButton {
            iconOnly: footer.tight
            kiosk: footer.kiosk
        }
        StartOverButton {
            iconOnly: footer.tight
            kiosk: footer.kiosk
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            SourcesLine {
                id: works
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                visible: !Theme.bigText && ["help", "choices"].includes(footer.kiosk.view.kind)
                words: footer.kiosk.view.sources
            }
        }
        AskButton {
            visible: Theme.bigText && footer.kiosk.view.question !== ""
            kiosk: footer.kiosk
        }
        Item {
            Layout.fillWidth: !works.visible
        }
        BackButton {
            kiosk: footer.kiosk
        }
        KButton {
            visible: footer.kiosk.view.kind === "home" && !Theme.bigText
            iconName: "topics"
            text: footer.kiosk.words.allTopics
            onActivated: footer.kiosk.navigator.open("topics")
        }
        NextButton {
            kiosk: footer.kiosk
        }
    }

    ProgressSteps {
        anchors.centerIn: parent
        visible: !Theme.bigText && footer.kiosk.view.steps > 0
        words: footer.kiosk.view.stepWords
        step: footer.kiosk.view.step
        steps: footer.kiosk.view.steps
        onActivated: footer.stepsAsked()
    }
}

import QtQuick
import kiosk.ui
import kiosk.ui.controls

// The cards, labels and panels: the second sheet that the controls are judged by.
Rectangle {
    id: gallery

    color: Theme.paper
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    component Ground: Rectangle {
        anchors.fill: parent
        color: Theme.figureGround
    }

    Grid {
        id: grid
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.pageMargin
        columns: 3
        spacing: Theme.cardGap

        Banner {
            width: Theme.mm(148)
            iconName: "staff"
            role: Theme.h2
            text: "Tell the staff now."
        }
        ProgressSteps {
            text: "Step 4 of 7"
            step: 4
            steps: 7
        }
        CheckCard {
            width: Theme.mm(148)
            text: "How do you know this break hurts?"
        }
        CheckCard {
            width: Theme.mm(148)
            selected: true
            text: "Do I have a broken bone in my spine? Which one?"
        }
        SignCard {
            width: Theme.mm(148)
            selected: true
            text: "Pain in one spot"

            Ground {}
        }
        GroupTab {
            width: Theme.mm(104)
            selected: true
            count: 2
            text: "Deciding"
        }
        GroupTab {
            width: Theme.mm(104)
            count: 1
            text: "Going home"
        }
        SignCard {
            width: Theme.mm(148)
            text: "Pain down the leg"

            Ground {}
        }
        HomeCard {
            width: Theme.mm(87)
            height: Theme.mm(100)
            text: "Back pain and its signs"

            Ground {}
        }
        Item {
            width: Theme.mm(148)
            height: Theme.mm(100)
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Ground {}
            PictureLabel {
                anchor: Qt.point(parent.width * 0.45, parent.height * 0.4)
                room: parent.width
                tintColor: "#0E7C86"
                text: "Balloon"
            }
            PictureLabel {
                anchor: Qt.point(parent.width * 0.9, parent.height * 0.2)
                room: parent.width
                side: "end"
                text: "Nerve"
            }
            PictureLabel {
                anchor: Qt.point(parent.width * 0.2, parent.height * 0.55)
                room: parent.width
                order: 1
                text: "Bone"
            }
        }
        Column {
            spacing: Theme.cardGap

            IdleRing {
                remaining: 42
                total: 60
                unit: "seconds"
            }

            HomeCard {
                width: Theme.mm(148)
                height: Theme.mm(40)
                rowForm: true
                text: "Kyphoplasty, step by step"

                Ground {}
            }
            CalloutBox {
                width: Theme.mm(148)
                warning: true
                title: "Tell the staff"

                SpokenText {
                    width: parent.width
                    sentences: ["It lifts the <b>bone</b> and makes a space.", "Some bones gain little."]
                    current: 0
                }
            }
        }
    }

    PaperSheet {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space3
        width: Theme.mm(140)
        height: Theme.mm(16)
    }
}

pragma ComponentBehavior: Bound
import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.blocks
import kiosk.ui.bars

// Touch a sign: the body shows it and the card explains it.
Item {
    id: screen

    required property Kiosk kiosk
    readonly property bool tall: Theme.tall
    readonly property real gap: Theme.mm(Theme.tablet ? 4 : 9)
    readonly property real apart: Theme.tablet ? Theme.space2 : Theme.space4

    Item {
        id: figure
        anchors.left: parent.left
        width: screen.tall ? parent.width : parent.width * 0.31
        height: !screen.tall ? parent.height : Theme.tablet ? Theme.mm(62) : Theme.mm(150)

        PictureCard {
            anchors.fill: parent
            kiosk: screen.kiosk
            address: screen.kiosk.picture.address
            alt: screen.kiosk.picture.alt
        }
    }
    Item {
        anchors.right: parent.right
        y: screen.tall ? figure.height + screen.gap : 0
        width: parent.width - (screen.tall ? 0 : figure.width + screen.gap)
        height: parent.height - y

        MarkedText {
            id: heading
            width: parent.width
            role: Theme.h1
            words: screen.kiosk.view.title
            marked: ReadingMark.sentence("title", 0) >= 0
        }
        Grid {
            id: signs
            anchors.top: heading.bottom
            anchors.topMargin: screen.apart
            columns: 2
            spacing: Theme.mm(Theme.tablet ? 3 : 4.5)

            Repeater {
                model: screen.kiosk.signs.signs

                SignCard {
                    id: sign

                    required property int index
                    required property string target
                    required property string title
                    required property string picture
                    required selected

                    width: (signs.parent.width - (signs.columns - 1) * signs.spacing) / signs.columns
                    height: Math.max(implicitHeight, Theme.mm(Theme.tablet ? 23 : 30))
                    text: title
                    onActivated: screen.kiosk.press(target)

                    PictureCard {
                        anchors.fill: parent
                        kiosk: screen.kiosk
                        address: sign.picture
                        alt: ""
                        labelled: false
                        around: sign.selected ? Theme.tint : Theme.card
                        cornerRadius: Theme.radiusBox
                    }
                }
            }
        }
        Rectangle {
            anchors {
                top: signs.bottom
                bottom: actions.top
                topMargin: screen.apart
                bottomMargin: actions.height > 0 ? screen.apart : 0
            }
            width: parent.width
            color: Theme.card
            radius: Theme.radiusCard
            border.color: Theme.highContrast ? Theme.edge : Theme.hair
            border.width: Theme.lineControl

            PagedRows {
                anchors.fill: parent
                anchors.margins: Theme.mm(Theme.tablet ? 3 : 7)
                anchors.bottomMargin: (works.visible ? works.height : 0) + Theme.space3
                gap: Theme.space1
                kiosk: screen.kiosk
            }
            SourcesLine {
                id: works
                anchors {
                    left: parent.left
                    right: parent.right
                    bottom: parent.bottom
                    leftMargin: Theme.mm(Theme.tablet ? 3 : 7)
                    bottomMargin: Theme.space2
                }
                words: screen.kiosk.view.sources
            }
        }
        Row {
            id: actions
            anchors.bottom: parent.bottom
            width: parent.width
            height: ask.visible || see.visible ? Math.max(Theme.target, see.implicitHeight) : 0
            spacing: Theme.barGap

            AskButtons {
                id: ask
                width: see.visible ? (parent.width - parent.spacing) / 2 : parent.width
                kiosk: screen.kiosk
            }
            KButton {
                id: see
                width: ask.visible ? (parent.width - parent.spacing) / 2 : parent.width
                visible: screen.kiosk.signs.link !== ""
                iconName: "next"
                iconLast: true
                text: screen.kiosk.signs.linkTitle
                onActivated: screen.kiosk.press(screen.kiosk.signs.link)
            }
        }
    }
}

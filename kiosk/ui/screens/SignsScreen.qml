pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui
import kiosk.ui.controls
import kiosk.ui.blocks
import kiosk.ui.bars
import kiosk.ui.sheets

// Touch a sign: the body shows it and the card explains it.
Item {
    id: screen

    required property Shared kiosk
    readonly property bool tall: Theme.portrait
    // Where there is no room for it here, the explanation comes up over the screen.
    readonly property bool apart: Theme.bigText || Theme.compact
    readonly property real gap: Theme.mm(Theme.compact ? 4 : 9)

    Item {
        id: figure
        anchors.left: parent.left
        width: screen.tall ? parent.width : parent.width * 0.31
        height: screen.tall ? Theme.mm(150) : parent.height

        PictureCard {
            anchors.fill: parent
            kiosk: screen.kiosk
            source: screen.kiosk.view.picture
            alt: screen.kiosk.view.pictureAlt
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
            anchors.topMargin: Theme.space4
            columns: screen.apart && !Theme.compact ? 1 : 2
            readonly property int lines: 4 / columns
            spacing: Theme.mm(Theme.compact ? 3 : 4.5)

            Repeater {
                model: screen.kiosk.view.tabs

                SignCard {
                    id: sign

                    required property int index
                    required property string title
                    required property string source
                    required selected

                    width: (signs.parent.width - (signs.columns - 1) * signs.spacing) / signs.columns
                    height: screen.apart ? (signs.parent.height - signs.y - (signs.lines - 1) * signs.spacing) / signs.lines : Math.max(implicitHeight, Theme.mm(30))
                    text: title
                    onActivated: {
                        screen.kiosk.navigator.openTab(index);
                        sheet.visible = screen.apart;
                    }

                    PictureCard {
                        anchors.fill: parent
                        kiosk: screen.kiosk
                        source: `${sign.source}&zoom=sign`
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
                topMargin: Theme.space4
                bottomMargin: actions.height > 0 ? Theme.space4 : 0
            }
            width: parent.width
            visible: !screen.apart
            color: Theme.card
            radius: Theme.radiusCard
            border.color: Theme.highContrast ? Theme.edge : Theme.hair
            border.width: Theme.lineControl

            PagedRows {
                anchors.fill: parent
                anchors.margins: Theme.mm(Theme.compact ? 4 : 7)
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
                    leftMargin: Theme.mm(7)
                    bottomMargin: Theme.space2
                }
                words: screen.kiosk.view.sources
            }
        }
        Row {
            id: actions
            anchors.bottom: parent.bottom
            width: parent.width
            height: visible && (ask.visible || see.visible) ? Math.max(Theme.target, see.implicitHeight) : 0
            visible: !screen.apart
            spacing: Theme.barGap

            AskButton {
                id: ask
                width: see.visible ? (parent.width - parent.spacing) / 2 : parent.width
                visible: screen.kiosk.view.question !== ""
                kiosk: screen.kiosk
            }
            KButton {
                id: see
                width: ask.visible ? (parent.width - parent.spacing) / 2 : parent.width
                visible: screen.kiosk.view.link !== ""
                iconName: "next"
                iconLast: true
                text: screen.kiosk.view.linkTitle
                onActivated: screen.kiosk.navigator.open(screen.kiosk.view.link)
            }
        }
    }

    SignSheet {
        id: sheet
        anchors.fill: parent
        kiosk: screen.kiosk
    }
}

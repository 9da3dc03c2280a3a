pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// The list as a code for the patient's phone, and the other ways to take it along.
GridLayout {
    id: side

    required property Kiosk kiosk
    // Beside each other where there is more width than height.
    property bool wide: false
    readonly property string news: kiosk.printing.message
    // The height there is, px.
    property real tallest: Infinity
    readonly property bool terse: Theme.column
    readonly property real square: Math.min(Theme.mm(78), (wide ? width * 0.66 : width) / Math.max(1, kiosk.list.codeCount) - Theme.space2, tallest - Theme.mm(terse ? 6 : 12))

    onNewsChanged: {
        if (visible && news !== "")
            Accessible.announce(news, Accessible.Polite);
    }

    columns: wide ? 2 : 1
    columnSpacing: Theme.space5
    rowSpacing: Theme.space3

    Rectangle {
        Layout.fillWidth: !side.wide
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: side.square * side.kiosk.list.codeCount + Theme.space2 * (side.kiosk.list.codeCount + 1)
        Layout.minimumWidth: Layout.preferredWidth
        Layout.preferredHeight: cards.height + 2 * Theme.space2
        color: "white"
        border.color: Theme.hair
        border.width: Theme.lineControl
        radius: Theme.radiusCard

        Row {
            id: cards
            anchors.centerIn: parent
            spacing: Theme.space2

            Repeater {
                model: side.kiosk.list.codes

                Column {
                    id: card

                    required property int index
                    // Another one asks for another image.
                    required property int number
                    required property string place

                    CodeImage {
                        index: card.index
                        number: card.number
                        edge: side.square
                        name: side.kiosk.words.scanTitle
                    }
                    KText {
                        width: parent.width
                        visible: card.place !== "" && !side.terse
                        horizontalAlignment: Text.AlignHCenter
                        role: Theme.label
                        color: Theme.pictureInk
                        text: card.place
                    }
                }
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space3

        KText {
            Layout.fillWidth: true
            role: Theme.h2
            text: side.kiosk.words.scanTitle
        }
        KText {
            Layout.fillWidth: true
            visible: !side.terse
            role: Theme.cell
            text: side.kiosk.words.scanHint
        }
        KButton {
            Layout.fillWidth: true
            visible: !side.terse
            kind: KButton.Primary
            iconName: "text-size"
            text: side.kiosk.words.showLarge
            onActivated: side.kiosk.press(side.kiosk.list.toLarge)
        }
        KButton {
            Layout.fillWidth: true
            visible: !side.terse && side.kiosk.printing.available
            enabled: !side.kiosk.printing.busy
            iconName: "print"
            text: side.kiosk.words.printList
            onActivated: side.kiosk.press("print")
        }
        KText {
            Layout.fillWidth: true
            visible: !side.terse && side.news !== ""
            role: Theme.label
            text: side.news
        }
        KText {
            Layout.fillWidth: true
            visible: !side.terse && side.kiosk.printing.message === ""
            role: Theme.cell
            color: Theme.ink2
            text: side.kiosk.words.keepsNothing
        }
    }
}

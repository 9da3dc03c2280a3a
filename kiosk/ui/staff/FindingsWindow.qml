pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import kiosk.ui

// Beside the kiosk while somebody edits it: what is wrong with the content, and where.
Window {
    id: window

    required property FindingList findings

    width: 720
    height: 560
    color: Theme.paper
    title: findings.title
    flags: Qt.Window | Qt.WindowStaysOnTopHint

    component Line: Text {
        width: parent?.width ?? 0
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        font.family: Theme.label.font.family
        font.pixelSize: 17
        lineHeight: 1.25
        color: Theme.ink
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    ListView {
        anchors.fill: parent
        anchors.margins: 20
        spacing: 10
        model: window.findings.findings

        header: Line {
            bottomPadding: 14
            font.pixelSize: 24
            font.weight: Font.Bold
            text: window.findings.title
        }
        delegate: Rectangle {
            id: card

            required property string place
            required property string message
            required property bool error

            width: ListView.view.width
            height: column.implicitHeight + 24
            radius: 8
            color: error ? Theme.helpTint : Theme.amberTile
            border.color: error ? Theme.helpEdge : Theme.amberEdge

            Column {
                id: column
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: 16
                anchors.verticalCenter: parent.verticalCenter

                Line {
                    font.weight: Font.Bold
                    color: card.error ? Theme.help : Theme.amber
                    text: card.place
                }
                Line {
                    text: card.message
                }
            }
        }
    }
}

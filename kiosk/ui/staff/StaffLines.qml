pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// The lines of state: a tick where all is well, an amber triangle where somebody should look.
Rectangle {
    id: card

    required property Kiosk kiosk

    implicitHeight: rows.implicitHeight + 2 * border.width
    color: Theme.card
    border.color: Theme.highContrast ? Theme.edge : Theme.hair
    border.width: Theme.lineControl
    radius: Theme.radiusCard

    ColumnLayout {
        id: rows
        anchors.fill: parent
        anchors.margins: card.border.width
        spacing: 0

        Repeater {
            id: lines
            model: card.kiosk.staff.lines

            Rectangle {
                id: line

                required property int index
                required property string text
                required property string found
                required property bool well

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.maximumHeight: Theme.mm(40)
                implicitHeight: words.implicitHeight + 2 * Theme.space1
                color: well ? "transparent" : Theme.amberTile
                topLeftRadius: index === 0 ? card.radius : 0
                topRightRadius: topLeftRadius
                bottomLeftRadius: index === lines.count - 1 ? card.radius : 0
                bottomRightRadius: bottomLeftRadius

                Accessible.role: Accessible.StaticText
                Accessible.name: [text, found].filter(Boolean).join(": ")
                Accessible.description: well ? "" : card.kiosk.staff.look

                Rectangle {
                    anchors.bottom: parent.bottom
                    x: Theme.space3
                    width: parent.width - 2 * Theme.space3
                    height: Theme.lineControl
                    visible: line.index < lines.count - 1
                    color: Theme.hair
                }
                RowLayout {
                    id: words
                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.space3
                    width: parent.width - 2 * Theme.space3
                    spacing: Theme.space2

                    Rectangle {
                        Layout.preferredWidth: Theme.iconSize * 1.3
                        Layout.preferredHeight: Layout.preferredWidth
                        radius: width / 2
                        color: line.well ? Theme.tint : Theme.amberBand

                        Icon {
                            anchors.centerIn: parent
                            width: Theme.iconSize * 0.8
                            name: line.well ? "check" : "warning"
                            color: line.well ? Theme.tintText : Theme.amber
                        }
                    }
                    KText {
                        Layout.fillWidth: line.found === ""
                        Layout.maximumWidth: line.found === "" ? -1 : line.width * 0.5
                        role: Theme.staffLabel
                        spoken: false
                        text: line.text
                    }
                    KText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        horizontalAlignment: Text.AlignRight
                        role: Theme.staffFound
                        color: line.well ? Theme.ink2 : Theme.amber
                        spoken: false
                        text: line.found
                    }
                }
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }
    }
}

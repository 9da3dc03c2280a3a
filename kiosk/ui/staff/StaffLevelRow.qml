import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// A level with its two buttons, or what to do where it cannot be set.
Rectangle {
    id: row

    required property Kiosk kiosk
    required property string name
    required property string iconName
    required property string value
    required property bool settable
    required property string less
    required property string more
    required property string lessName
    required property string moreName

    implicitHeight: settable ? Theme.target + 2 * Theme.space1 : words.implicitHeight + 2 * Theme.space2
    color: Theme.card
    border.color: Theme.highContrast ? Theme.edge : Theme.hair
    border.width: Theme.lineControl
    radius: Theme.radiusCard

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space1
        spacing: Theme.space2

        Icon {
            name: row.iconName
        }
        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: 0

            KText {
                Layout.fillWidth: true
                role: Theme.staffLabel
                spoken: false
                text: row.name
            }
            KText {
                Layout.fillWidth: true
                role: Theme.staffFound
                color: Theme.ink2
                text: row.value
                Accessible.name: `${row.name}: ${row.value}`
            }
        }
        KButton {
            visible: row.settable
            enabled: row.less !== ""
            iconOnly: true
            iconName: "minus"
            text: row.lessName
            onActivated: row.kiosk.press(row.less)
        }
        KButton {
            visible: row.settable
            enabled: row.more !== ""
            iconOnly: true
            iconName: "plus"
            text: row.moreName
            onActivated: row.kiosk.press(row.more)
        }
    }
}

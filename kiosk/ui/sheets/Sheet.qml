import QtQuick
import QtQuick.Layouts
import kiosk.ui
import kiosk.ui.controls

// A panel over the screen with a title, its rows and a way back. Nothing behind it can be touched.
FocusScope {
    id: sheet

    default property alias rows: column.data
    required property string title
    required property string closeName

    readonly property real inset: Theme.column ? Theme.space3 : Theme.space5

    signal closed

    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Keys.onEscapePressed: closed()
    Keys.onPressed: event => FocusWalk.takeArrow(event, Window.activeFocusItem, sheet)
    onVisibleChanged: {
        if (visible)
            closeButton.forceActiveFocus(Qt.PopupFocusReason);
    }

    Shortcut {
        enabled: sheet.visible
        sequence: "Tab"
        onActivated: FocusWalk.step(sheet.Window.activeFocusItem, true, sheet)
    }
    Shortcut {
        enabled: sheet.visible
        sequence: "Shift+Tab"
        onActivated: FocusWalk.step(sheet.Window.activeFocusItem, false, sheet)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.highContrast ? "#B0000000" : "#8016323C"

        MouseArea {
            anchors.fill: parent
            onClicked: sheet.closed()
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.mm(240))
        height: column.implicitHeight + 2 * sheet.inset
        color: Theme.card
        border.color: Theme.edge
        border.width: Theme.lineControl
        radius: Theme.radiusCard

        MouseArea {
            anchors.fill: parent
        }
        ColumnLayout {
            id: column
            anchors.fill: parent
            anchors.margins: sheet.inset
            spacing: Theme.column ? Theme.space3 : Theme.space4

            RowLayout {
                spacing: Theme.space4

                KText {
                    Layout.fillWidth: true
                    role: Theme.h2
                    text: sheet.title
                }
                KButton {
                    id: closeButton
                    kind: KButton.Tool
                    iconName: "close"
                    text: sheet.closeName
                    focus: true
                    onActivated: sheet.closed()
                }
            }
        }
    }
}

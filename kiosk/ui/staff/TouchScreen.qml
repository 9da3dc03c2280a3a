pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// Fields over the whole screen; each turns dark once a finger was on it, so that a dead spot stays light.
Rectangle {
    id: screen

    required property Kiosk kiosk
    readonly property int columns: Math.max(1, kiosk.room.columns)
    readonly property int rows: kiosk.room.fields / columns
    property list<int> felt: []

    color: Theme.paper

    // Marks the field at a point of the screen.
    function feel(x: real, y: real) {
        const column = Math.max(0, Math.min(columns - 1, Math.floor(x / width * columns)));
        const row = Math.max(0, Math.min(rows - 1, Math.floor(y / height * rows)));
        const field = row * columns + column;
        if (!felt.includes(field))
            felt = [...felt, field];
    }

    Repeater {
        model: screen.kiosk.room.fields

        Rectangle {
            required property int index

            x: Math.round(index % screen.columns * screen.width / screen.columns)
            y: Math.round(Math.floor(index / screen.columns) * screen.height / screen.rows)
            width: Math.ceil(screen.width / screen.columns)
            height: Math.ceil(screen.height / screen.rows)
            color: screen.felt.includes(index) ? Theme.accent : Theme.card
            border.color: Theme.hair
            border.width: Theme.lineControl
        }
    }
    MultiPointTouchArea {
        anchors.fill: parent
        onPressed: points => points.forEach(each => screen.feel(each.x, each.y))
        onUpdated: points => points.forEach(each => screen.feel(each.x, each.y))
    }
    PaperSheet {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.mm(Theme.tablet ? 140 : 220))
        height: panel.implicitHeight + 2 * Theme.space4
        cornerRadius: Theme.radiusCard
        opacity: 0.94

        ColumnLayout {
            id: panel
            anchors.fill: parent
            anchors.margins: Theme.space4
            spacing: Theme.space3

            KText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                role: Theme.control
                text: screen.felt.length < screen.kiosk.room.fields ? screen.kiosk.room.words : screen.kiosk.room.ended
            }
            KText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                role: Theme.h2
                text: `${screen.felt.length} / ${screen.kiosk.room.fields}`
            }
            KButton {
                Layout.alignment: Qt.AlignHCenter
                focus: true
                iconName: "back"
                text: screen.kiosk.room.back
                onActivated: screen.kiosk.press(screen.kiosk.room.toBack)
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import kiosk.ui

// One choice of a few, side by side. Icons stand above the names where the row is too narrow.
Rectangle {
    id: control

    required property list<string> names
    // As many as names, or none.
    property list<string> iconNames: []
    required property int currentIndex
    property string spokenName: ""
    // Below each other instead.
    property bool vertical: false

    readonly property real inset: Theme.mm(0.9)
    readonly property real partWidth: (width - 2 * inset - (names.length - 1) * parts.columnSpacing) / names.length
    readonly property bool stacked: iconNames.length > 0 && widest > partWidth
    // Of a part that shows its icon and its name on one line.
    readonly property real widest: names.length === 0 ? 0 : ruler.implicitWidth + Theme.iconSize + 3 * Theme.space2

    signal chosen(index: int)

    implicitWidth: (vertical ? widest : names.length * (widest + parts.columnSpacing)) + 2 * inset
    implicitHeight: parts.implicitHeight + 2 * inset
    color: Theme.card
    border.color: Theme.edge
    border.width: Theme.lineControl
    radius: Theme.radiusButton

    Accessible.role: Accessible.Grouping
    Accessible.name: spokenName

    KText {
        id: ruler
        visible: false
        spoken: false
        role: Theme.label
        text: control.names.join("\n")
        wrapMode: Text.NoWrap
    }

    GridLayout {
        id: parts
        anchors.fill: parent
        anchors.margins: control.inset
        columns: control.vertical ? 1 : control.names.length
        uniformCellWidths: true
        uniformCellHeights: true
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        Repeater {
            model: control.names

            Pressable {
                id: part

                required property int index
                required property string modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: Math.max(Theme.mm(20.2), implicitContentHeight + 2 * padding)
                cornerRadius: control.radius - control.inset
                padding: Theme.space1
                checkable: true
                selected: index === control.currentIndex
                text: modelData

                Accessible.role: Accessible.RadioButton

                onActivated: control.chosen(index)

                background: Rectangle {
                    radius: part.cornerRadius
                    color: part.selected ? Theme.primary : part.held ? Theme.pressed : Theme.card
                }
                contentItem: IconAndWord {
                    iconName: control.iconNames[part.index] ?? ""
                    text: part.text
                    color: part.selected ? Theme.primaryText : part.held ? Theme.pressedText : Theme.ink
                    stacked: control.stacked
                }
            }
        }
    }
}

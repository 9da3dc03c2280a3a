import Kiosk
import QtQuick
import kiosk.ui
import kiosk.ui.controls

// The title of a screen, and at the end of its line where the facts come from.
Item {
    id: line

    required property Kiosk kiosk
    // Whether the sources stand here and not elsewhere.
    property bool sourced: true
    readonly property real gap: Theme.space2
    readonly property bool both: sourced && sources.there

    implicitHeight: both ? Math.max(heading.height, sources.height) : heading.height

    MarkedText {
        id: heading
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - (line.both ? sources.width + line.gap : 0)
        role: Theme.h1
        words: line.kiosk.view.title
        marked: ReadingMark.sentence("title", 0) >= 0
    }
    SourcesButton {
        id: sources
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: line.both
        kiosk: line.kiosk
        room: line.width - heading.implicitWidth - line.gap
    }
}

import QtQuick
import kiosk.ui

// Text in one of the theme's roles. It wraps, inside a word only where the word is wider than its room, and grows
// downwards; it is never cut or shrunk.
Text {
    property TypeRole role: Theme.body
    // Off inside a control that already says these words.
    property bool spoken: true

    color: Theme.ink
    font: role.font
    lineHeight: role.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft

    Accessible.role: role === Theme.h1 || role === Theme.h2 ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !spoken
}

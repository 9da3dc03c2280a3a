import QtQuick

// Plain words that are read aloud as one, and marked while they are.
SpokenText {
    required property string words
    property bool marked: false

    sentences: [words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")]
    current: marked ? 0 : -1
    Accessible.name: words
}

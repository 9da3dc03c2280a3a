import QtQuick

// The name on a card, and what it needs of room, px.
KText {
    id: name

    // The longest word, and all words on one line. The height makes the bindings follow the font, which a call does not.
    readonly property real longest: widths(ruler.height, text.split(" "))
    readonly property real whole: widths(ruler.height, [text])

    // From one line to the next.
    readonly property real step: ruler.lineSpacing * lineHeight

    // The last letter of an Arabic word can reach past its advance.
    function widths(height: real, parts: list<string>): real {
        return Math.ceil(Math.max(...parts.map(each => Math.max(ruler.advanceWidth(each) + 1, ruler.boundingRect(each).width))));
    }

    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.WordWrap
    spoken: false

    FontMetrics {
        id: ruler
        font: name.font
    }
}

import QtQuick
import kiosk.ui

// A paragraph that is read aloud sentence by sentence, with the sentence of the moment marked.
KText {
    // Escaped, with the tags of StyledText.
    required property list<string> sentences
    // The sentence being read, or -1.
    property int current: -1

    readonly property string mark: "background-color:" + Theme.readingMark + ";color:" + Theme.readingText

    function marked(sentence: string, index: int): string {
        return index === current ? `<span style="${mark}">${sentence}</span>` : sentence;
    }

    textFormat: Text.RichText
    text: `<p style="margin:0;line-height:${100 * lineHeight}%">${sentences.map(marked).join(" ")}</p>`

    Accessible.name: sentences.join(" ").replace(/<[^>]*>/g, "")
}

import QtQuick
import kiosk.ui

// A paragraph that is read aloud sentence by sentence, with the sentence of the moment marked.
KText {
    // Escaped, with the tags of StyledText.
    required property list<string> sentences
    // The sentence being read, or less than 0.
    property int current: -1

    readonly property bool reading: current >= 0 && current < sentences.length
    readonly property list<string> shown: sentences.map((each, index) => index === sentences.length - 1 ? tied(glued(each)) : glued(each))
    readonly property string mark: "background-color:" + Theme.readingMark + ";color:" + Theme.readingText

    // StyledText breaks a line at a no-break space; at its entity it does not.
    function glued(sentence: string): string {
        return sentence.replace(/\u00a0/g, "&nbsp;");
    }

    // The last two words stay in one line: none stands alone in the last one. Long words part where the room is narrow.
    function tied(sentence: string): string {
        return sentence.replace(/ ([^\s<>]+) ([^\s<>]+)$/, (end, one, last) => end.length > 18 ? end : ` ${one}&nbsp;${last}`);
    }

    function withMark(sentence: string, index: int): string {
        return index === current ? `<span style="${mark}">${sentence}</span>` : sentence;
    }

    // Only RichText has a background; it sets the lines as StyledText does, but counts its height otherwise.
    height: contentHeight
    textFormat: reading ? Text.RichText : Text.StyledText
    text: reading ? `<p style="margin:0;line-height:${100 * lineHeight}%">${shown.map(withMark).join(" ")}</p>` : shown.join(" ")

    Accessible.name: sentences.join(" ").replace(/<br>/g, " ").replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")
}

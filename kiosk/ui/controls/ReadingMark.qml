pragma Singleton
import QtQuick

// What is being read aloud: the part of the screen, which of its entries, and which sentence of that.
QtObject {
    property string part: ""
    property int entry: -1
    property int sentenceOfEntry: -1
    // The name of the control that is being told, or nothing.
    property string control: ""

    // The sentence being read in this entry of the screen, or -1.
    function sentence(which: string, index: int): int {
        return part === which && entry === index ? sentenceOfEntry : -1;
    }
}

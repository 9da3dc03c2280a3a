pragma Singleton
import QtQuick
import Kiosk

// What is being read aloud. Main gives it what Python says.
QtObject {
    property SpeechState speech: null

    // The sentence being read in this entry of a region of the screen, or -1.
    function sentence(region: string, index: int): int {
        return speech !== null && speech.region === region && speech.index === index ? speech.at : -1;
    }
}

import QtQuick
import Kiosk

// What Python gives to the window, handed on as one to every screen.
QtObject {
    required property Navigator navigator
    required property ScreenView view
    required property Progress progress
    required property Display display
    required property Wording words
    required property IdleState idle
    required property IdleGuard idleGuard
    required property PrintState printing
    required property Printer printer
    required property SpeechState speech
    required property Speaker speaker

    // Whether the language's words for the bars are too long to stand there in large letters.
    readonly property bool wordy: (words.home + words.startOver + words.ask + words.back + words.next).length > 40
    // Whether the sound can be set: while something is read, and in speech mode.
    readonly property bool sounding: speech.reading || display.speechMode
}

import QtQuick
import Kiosk

// What Python gives to the window, handed on as one to every screen.
QtObject {
    required property Navigator navigator
    required property ScreenView view
    required property Reading reading
    required property Display display
    required property Wording words
    required property IdleState idle
    required property IdleGuard idleGuard
}

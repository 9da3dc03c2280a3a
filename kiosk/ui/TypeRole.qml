import QtQuick
import kiosk.ui

// How one kind of text is set.
QtObject {
    required property int pixelSize
    required property int weight
    // Distance of two baselines in em.
    required property real line
    property real tracking: 0
    property string family: Theme.family

    property font font
    font.family: family
    font.pixelSize: pixelSize
    font.weight: weight
    font.letterSpacing: tracking * pixelSize
    // For Text.ProportionalHeight, which counts in the font's own line; a fallback font's is its own.
    readonly property real lineHeight: line / Theme.fontLine
}

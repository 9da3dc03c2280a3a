import QtQuick

// How one kind of text is set.
QtObject {
    required property int pixelSize
    required property int weight
    // Distance of two baselines in em.
    required property real line
    property real tracking: 0

    property font font
    font.family: "Atkinson Hyperlegible Next"
    font.pixelSize: pixelSize
    font.weight: weight
    font.letterSpacing: tracking * pixelSize
    // For Text.ProportionalHeight: the font's own line is 1.3 em, a fallback font's is its own.
    readonly property real lineHeight: line / 1.3
}

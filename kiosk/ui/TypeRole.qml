import QtQuick

// How one kind of text is set.
QtObject {
    id: role

    required property int pixelSize
    required property int weight
    // Distance of two baselines in em.
    required property real line
    property real tracking: 0

    readonly property font font: Qt.font({
                                             "family": "Atkinson Hyperlegible Next",
                                             "pixelSize": role.pixelSize,
                                             "weight": role.weight,
                                             "letterSpacing": role.tracking * role.pixelSize
                                         })
    // For Text.ProportionalHeight: the font's own line is 1.3 em, a fallback font's is its own.
    readonly property real lineHeight: line / 1.3
}

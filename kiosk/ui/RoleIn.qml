// A kind of text in letters of another family.

TypeRole {
    required property TypeRole like

    pixelSize: like.pixelSize
    weight: like.weight
    line: like.line
    tracking: like.tracking
}

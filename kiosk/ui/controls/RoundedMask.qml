import QtQuick
import QtQuick.Shapes
import kiosk.ui

// Covers the four corners of what lies below with the colour around it, and draws the outline.
Shape {
    id: mask

    property real cornerRadius: Theme.radiusCard
    property color around: Theme.paper
    property color outline: Theme.highContrast ? Theme.edge : Theme.hair
    property real line: Theme.lineControl

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: mask.around
        fillRule: ShapePath.OddEvenFill
        strokeWidth: -1

        // One px more, or an anti-aliased edge of the picture shows.
        PathRectangle {
            x: -1
            y: -1
            width: mask.width + 2
            height: mask.height + 2
        }
        PathRectangle {
            width: mask.width
            height: mask.height
            radius: mask.cornerRadius
        }
    }
    ShapePath {
        fillColor: "transparent"
        strokeColor: mask.outline
        strokeWidth: mask.line

        PathRectangle {
            x: mask.line / 2
            y: mask.line / 2
            width: mask.width - mask.line
            height: mask.height - mask.line
            radius: mask.cornerRadius - mask.line / 2
        }
    }
}

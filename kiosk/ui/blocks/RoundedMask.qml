import QtQuick
import QtQuick.Shapes
import kiosk.ui

// Covers the four corners of a picture with the colour around it, and draws the frame.
Shape {
    id: mask

    property real cornerRadius: Theme.radiusCard
    property color around: Theme.paper
    property real frame: Theme.highContrast ? Theme.lineCard : Theme.lineControl

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: mask.around
        fillRule: ShapePath.OddEvenFill
        strokeWidth: -1
        PathRectangle {
            width: mask.width
            height: mask.height
        }
        PathRectangle {
            width: mask.width
            height: mask.height
            radius: mask.cornerRadius
        }
    }
    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.highContrast ? "#FFFFFF" : Theme.hair
        strokeWidth: mask.frame
        PathRectangle {
            x: mask.frame / 2
            y: mask.frame / 2
            width: mask.width - mask.frame
            height: mask.height - mask.frame
            radius: mask.cornerRadius - mask.frame / 2
        }
    }
}

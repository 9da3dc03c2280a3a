pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

// Names a part of a picture: a pill, a leader and a ringed point. Fills the picture and is never mirrored.
Item {
    id: label

    // Px in the picture.
    required property point anchor
    required property string text
    // Where its pill stands: at the left edge (start), the right edge (end), or the lower edge right below the
    // part (bottom). A word stands at the point itself, without pill; one that is aside gives way on a tablet.
    property string side: "start"
    readonly property bool start: side === "start"
    readonly property bool under: side === "bottom"
    readonly property bool plain: side === "word" || side === "aside"
    // The colour of the part, shown in the point.
    property color tintColor: Theme.pictureInk
    // How wide the words may be, px.
    required property real room
    // Place among the labels: those that had to go to the bottom stand one above the other.
    property int order: 0

    readonly property real reach: Theme.mm(6)
    readonly property real margin: side === "word" ? Theme.space1 : reach
    // Words that have no room below what they name stand at its outer side.
    readonly property bool outer: side === "word" && anchor.y - pill.middle + pill.height > height && pill.width <= Math.min(anchor.x, width - anchor.x) - room / 2
    // Whether a pill beside the part would cover it; then it goes to the bottom, or to the top from a low part.
    readonly property bool crowded: !under && (start ? anchor.x : width - anchor.x) < pill.width + 3 * reach
    // On a tablet the number of the step stands in an upper corner.
    readonly property real upper: Theme.tablet ? pill.height + 2 * Theme.space2 : Theme.space2
    readonly property real beside: Math.max(upper, anchor.y - pill.height / 2)
    readonly property real lowest: height - pill.height - Theme.space2
    readonly property real lift: order * (pill.height + Theme.space2)
    readonly property real below: Math.min(height * 0.86 - pill.height / 2, lowest) - lift
    readonly property real above: Math.max(height * 0.14 - pill.height / 2, upper) + lift
    // Below parts on both sides of the middle the pills keep to their sides.
    readonly property real ownSide: {
        const middle = width / 2;
        const over = anchor.x - middle;
        const centred = anchor.x - pill.width / 2;
        if (Math.abs(over) < 0.02 * width)
            return centred;
        return over < 0 ? Math.min(centred, middle - pill.width - Theme.space1) : Math.max(centred, middle + Theme.space1);
    }
    readonly property point tip: {
        if (crowded || under)
            return Qt.point(pill.x + pill.width / 2, pill.y < anchor.y ? pill.y + pill.height : pill.y);
        return Qt.point(start ? pill.x + pill.width : pill.x, pill.y + pill.height / 2);
    }
    readonly property real angle: Math.atan2(anchor.y - tip.y, anchor.x - tip.x) * 180 / Math.PI
    readonly property real distance: Math.hypot(anchor.y - tip.y, anchor.x - tip.x)

    // A picture on a page of a tablet is too small for more than the label of what the page is about.
    property bool alone: Theme.tablet

    anchors.fill: parent
    visible: !alone || side === "word" || (side !== "aside" && order === 0)

    Repeater {
        model: [
            {
                "thickness": Theme.mm(2),
                "tint": "#C8FFFFFF"
            },
            {
                "thickness": Theme.mm(1),
                "tint": Theme.pictureInk
            }
        ]

        Rectangle {
            required property real thickness
            required property color tint

            visible: !label.plain
            x: label.tip.x
            y: label.tip.y - height / 2
            width: label.distance
            height: thickness
            color: tint
            antialiasing: true
            rotation: label.angle
            transformOrigin: Item.Left
        }
    }
    Rectangle {
        objectName: "ring"
        visible: !label.plain
        x: label.anchor.x - width / 2
        y: label.anchor.y - height / 2
        // Small pictures have small points.
        width: Theme.mm(label.width < Theme.mm(124) ? 4 : 6)
        height: width
        radius: width / 2
        color: Theme.pictureInk

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.mm(0.7)
            radius: width / 2
            color: label.tintColor
            border.color: Theme.picturePaper
            border.width: Theme.mm(1)
        }
    }
    Pill {
        id: pill
        objectName: "pill"
        plain: label.plain
        room: Math.min(label.room, label.width) - 2 * label.margin
        // "Back" is also the name of a button.
        spoken: label.side !== "aside"
        x: {
            if (label.outer)
                return label.order === 0 ? label.anchor.x - label.room / 2 - width : label.anchor.x + label.room / 2;
            if (label.plain)
                return Math.max(label.margin, Math.min(label.anchor.x - width / 2, label.width - width - label.margin));
            if (label.under)
                return Math.max(label.reach, Math.min(label.ownSide, label.width - width - label.reach));
            return label.start ? label.reach : label.width - width - label.reach;
        }
        y: {
            if (label.outer)
                return (label.height - height) / 2;
            if (label.plain)
                return Math.max(0, Math.min(label.anchor.y - middle, label.height - height));
            if (label.under)
                return label.lowest - (label.width < 3 * width ? label.lift : 0);
            if (!label.crowded)
                return Math.min(label.beside, label.lowest);
            return label.anchor.y + label.reach < label.below ? label.below : label.above;
        }
        text: label.text
    }
}

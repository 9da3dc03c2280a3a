pragma ComponentBehavior: Bound
import QtQuick
import kiosk.ui

// The words on a picture: its labels, and on a tablet the number of the step. Fills the picture, is never mirrored.
Item {
    id: labels

    // Of records Label.
    property var model: null
    property string step: ""
    // The word of a label by its key.
    required property var word

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: labels.model

        PictureLabel {
            required property string key
            required side
            required property real anchorX
            required property real anchorY
            required property string tint
            required room
            required property int index

            anchor: Qt.point(anchorX, anchorY)
            tintColor: tint
            order: index
            text: labels.word(key)
        }
    }
    Pill {
        objectName: "step"
        // Upright the picture is low, and the labels go to the left.
        x: Theme.tall ? labels.width - width - Theme.space1 : Theme.space2
        y: Theme.tall ? Theme.space1 : Theme.space2
        visible: Theme.tablet && labels.step !== ""
        text: labels.step
    }
}

import QtQuick
import Kiosk
import kiosk.ui
import kiosk.ui.controls

// A sentence in both languages, the patient's large. A tap says the large one where there is a voice for it.
Pressable {
    id: pair

    required property Kiosk kiosk
    required property int index
    required property string large
    required property string small
    required property string language
    required property bool largeMirrored
    required property bool smallMirrored
    required property string largeFont
    required property string smallFont
    required property string target
    readonly property bool heard: large !== "" && kiosk.speech.languages.includes(language)
    readonly property bool pushed: heard && held
    // Which of both is being read, or -1.
    readonly property int reading: ReadingMark.sentence("pair", index)

    horizontalPadding: Theme.space2
    verticalPadding: Theme.space1
    spokenName: [large, small].filter(Boolean).join(" ")
    focusPolicy: heard ? Qt.StrongFocus : Qt.NoFocus
    cornerRadius: Theme.radiusBox
    onActivated: {
        if (heard)
            kiosk.press(target);
    }

    // Each language has its own direction, whichever that of the screen is.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Button
    Accessible.ignored: !heard

    background: Rectangle {
        color: pair.pushed ? Theme.pressed : pair.reading >= 0 ? Theme.tint : "transparent"
        border.color: Theme.accent
        border.width: pair.reading >= 0 ? Theme.lineStrong : 0
        radius: pair.cornerRadius
    }
    contentItem: Item {
        implicitHeight: below.y + Math.max(pair.small === "" ? 0 : below.height, pair.heard ? sign.height : 0)

        MarkedText {
            id: above
            width: parent.width
            visible: words !== ""
            horizontalAlignment: pair.largeMirrored ? Text.AlignRight : Text.AlignLeft
            role: RoleIn {
                like: Theme.large
                family: pair.largeFont
            }
            color: pair.pushed ? Theme.pressedText : Theme.ink
            spoken: !pair.heard
            words: pair.large
            marked: pair.reading === 0
        }
        MarkedText {
            id: below
            x: pair.heard && pair.smallMirrored ? sign.width + Theme.space2 : 0
            y: pair.large === "" ? 0 : above.height + Theme.mm(0.8)
            width: parent.width - (pair.heard ? sign.width + Theme.space2 : 0)
            visible: words !== ""
            horizontalAlignment: pair.smallMirrored ? Text.AlignRight : Text.AlignLeft
            role: RoleIn {
                like: Theme.small
                family: pair.smallFont
            }
            color: pair.pushed ? Theme.pressedText : Theme.ink2
            spoken: !pair.heard
            words: pair.small
            marked: pair.reading === 1
        }
        Icon {
            id: sign
            x: pair.smallMirrored ? 0 : parent.width - width
            y: below.y
            width: Theme.toolIcon
            visible: pair.heard
            color: pair.pushed ? Theme.pressedText : Theme.tintText
            name: pair.reading === 0 && !pair.kiosk.speech.paused ? "pause" : "listen"
        }
    }
}

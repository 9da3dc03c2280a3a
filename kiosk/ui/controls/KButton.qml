import QtQuick
import kiosk.ui

// A button with an icon, a word or both.
Pressable {
    id: button

    enum Kind {
        Primary,
        Secondary,
        Tool,
        Help,
        Quiet,
        Draft
    }

    property int kind: KButton.Secondary
    property string iconName: ""
    // Icon above the word, for rows of tools on narrow screens.
    property bool stacked: false
    // The icon after the word, for Next.
    property bool iconLast: false
    // Only the icon is shown; the text is still spoken.
    property bool iconOnly: false
    // The same, because there is no room for the words.
    property bool brief: false
    property TypeRole role: Theme.label
    property alias iconSide: content.iconSide
    // Px of the narrowest that this can be without breaking a word, and with all its words on one line.
    readonly property real narrowest: Math.max(Theme.target, content.narrowest + 2 * horizontalPadding)
    readonly property real wide: Math.max(Theme.target, content.wide + 2 * horizontalPadding)

    readonly property ButtonColors colors: ButtonColors {
        kind: button.kind
        pressed: button.held
        selected: button.selected
        enabled: button.enabled
    }

    horizontalPadding: Theme.mm(stacked || iconOnly || brief ? 2 : (Theme.tablet ? [8, 5, 4, 4, 2, 2] : [12, 9, 5, 5, 3, 3])[kind])
    verticalPadding: Theme.space1

    background: Rectangle {
        color: button.colors.fill
        border.color: button.colors.outline
        border.width: button.kind === KButton.Help || button.selected ? Theme.lineStrong : Theme.lineControl
        radius: button.cornerRadius

        Behavior on color {
            enabled: !button.held
            ColorAnimation {
                duration: Theme.releaseTime
            }
        }
    }

    contentItem: IconAndWord {
        id: content
        iconName: button.iconName
        text: button.iconOnly || button.brief ? "" : button.text
        color: button.colors.ink
        stacked: button.stacked
        iconLast: button.iconLast
        role: button.role
    }
}

import QtQuick
import kiosk.ui

// The colours of a button in each of its states.
QtObject {
    id: colors

    required property int kind
    required property bool pressed
    required property bool selected
    required property bool enabled

    readonly property bool primary: kind === KButton.Primary
    readonly property bool help: kind === KButton.Help
    readonly property bool draft: kind === KButton.Draft
    readonly property bool quiet: kind === KButton.Quiet || draft

    readonly property color fill: {
        if (!enabled)
            return Theme.sand;
        if (pressed)
            return primary ? Theme.primaryPressed : help ? Theme.helpPressed : Theme.pressed;
        if (selected)
            return help ? Theme.help : Theme.tint;
        return primary ? Theme.primary : help ? Theme.helpTint : quiet ? Theme.paper : Theme.card;
    }
    readonly property color outline: {
        if (!enabled)
            return Theme.hair;
        if (help)
            return Theme.helpEdge;
        return primary || quiet ? fill : selected ? Theme.accent : Theme.edge;
    }
    readonly property color ink: {
        if (!enabled)
            return Theme.ink2;
        if (pressed)
            return primary ? Theme.primaryPressedText : help ? Theme.helpPressedText : Theme.pressedText;
        if (selected)
            return help ? Theme.helpText : Theme.tintText;
        return primary ? Theme.primaryText : help ? Theme.help : draft ? Theme.amber : quiet ? Theme.ink2 : Theme.ink;
    }
}

"""The colours of the people's pages. Warm people stand on cool ground; coral is only for the problem."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.illustrations.base.palette import LIGHT


@dataclass(frozen=True, slots=True)
class Tones:
    """One material: in the light, in the shade, its outline (``#rrggbb``)."""

    light: str
    shade: str
    line: str


INK = LIGHT.ink
TEAL, TEAL_DARK, TEAL_LIGHT = LIGHT.handle, LIGHT.handle_dark, LIGHT.handle_light
"""What helps."""
CORAL, CORAL_DARK = LIGHT.glow, LIGHT.mark
"""The problem."""
NUMB = LIGHT.numb
"""The dots of numbness, and nothing else."""

WALL, FLOOR, FLOOR_EDGE = "#E6F1EF", "#D0E2DF", "#BED5D1"
CARD = Tones("#FFFFFF", "#EFF6F5", "#CBDAD8")
PALE_TEAL = Tones("#C4E2E3", "#9CCBCE", "#4F989E")
WOOD = Tones("#EFDEC4", "#DCC49D", "#A98A5B")
STEEL = Tones("#EEF3F5", "#C3CFD5", "#6E8590")
LINEN = Tones("#FFFFFF", "#DFE9EC", "#9FB4BC")
DARK = Tones("#4A5F68", "#2C4450", "#16323C")
GLASS = Tones("#EAF6F9", "#A9D6E2", "#7FA6B2")
PAPER = Tones("#FFFFFF", "#F3EEE4", "#B9A88A")

LIGHT_SKIN = Tones("#F9E2CB", "#E9C3A1", "#94694A")
TAN_SKIN = Tones("#D8A57A", "#BC8259", "#5F3D26")
BROWN_SKIN = Tones("#A06B49", "#804F33", "#40241A")
DARK_SKIN = Tones("#8B5A3C", "#6B4129", "#331B10")

SILVER = Tones("#F4F2EC", "#D9D5CD", "#979289")
GREY = Tones("#C3C6C5", "#A2A7A7", "#747A7B")
BLACK = Tones("#40352F", "#2B2320", "#1A1412")
BROWN = Tones("#7F583D", "#63422C", "#452D1D")

LAVENDER = Tones("#B7ADDB", "#9589C4", "#6B5F9C")
WHITE_COAT = Tones("#FFFFFF", "#E0E8EB", "#98A9B2")
GOWN = Tones("#D3EBEC", "#AFD6D8", "#5B989D")
SCRUBS = Tones("#5DB3B2", "#3F9496", "#276D74")
BLUE = Tones("#6393B1", "#467998", "#2B5873")
GREEN = Tones("#ABCBA3", "#86AE85", "#5C8560")
OCHRE = Tones("#E3C27F", "#CBA45F", "#967233")
ROSE = Tones("#D9ACB3", "#BD8B95", "#8B5C68")
SAND = Tones("#E6D6BC", "#CFB893", "#9B8259")
SLATE = Tones("#667F8A", "#4F6671", "#34464F")
NAVY = Tones("#486172", "#364E5E", "#223441")
TAUPE = Tones("#A3958A", "#867A6E", "#5C5249")

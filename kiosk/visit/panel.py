"""The panel and how things are shown on it: sizes in millimetres, shape, text size, theme."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.visit.session import TextSize


class PanelShape(StrEnum):
    """The three shapes that screens are laid out for. Compact is a short side under 170 mm: a tablet."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"
    COMPACT = "compact"


COMPACT_MM = 170.0
KIOSK_PX_PER_MM = 4.03
"""A 21.5 inch panel of 1920 x 1080."""
TABLET_PX_PER_MM = 4.95
"""A 12 inch panel of 1280 x 800."""


@dataclass(frozen=True, slots=True)
class Panel:
    """The window in px, px per mm, and how far up from its lower edge hands reach, in mm (0: all the way)."""

    width: int = 1920
    height: int = 1080
    px_per_mm: float = KIOSK_PX_PER_MM
    reach_mm: float = 0.0

    @property
    def room(self) -> int:
        """The height in px, from the lower edge, that the screens may use (rule T4)."""
        reach = round(self.reach_mm * self.px_per_mm)
        return min(self.height, reach) if reach else self.height

    @property
    def shape(self) -> PanelShape:
        """The shape of this panel."""
        if self.room < self.height or min(self.width, self.height) / self.px_per_mm < COMPACT_MM:
            return PanelShape.COMPACT
        return PanelShape.PORTRAIT if self.height > self.width else PanelShape.LANDSCAPE


def assumed_density(width: int, height: int) -> float:
    """Pixels per mm of a panel that nobody measured: a 12 inch tablet under 1000 px, else 21.5 inch."""
    return TABLET_PX_PER_MM if min(width, height) < 1000 else KIOSK_PX_PER_MM * min(width, height) / 1080


@dataclass(frozen=True, slots=True)
class Display:
    """How things are shown, for QML's Theme."""

    px_per_mm: float = KIOSK_PX_PER_MM
    shape: str = PanelShape.LANDSCAPE.value
    text_size: int = TextSize.NORMAL.value
    high_contrast: bool = False
    reduced_motion: bool = False
    right_to_left: bool = False
    speech_mode: bool = False
    curtain: bool = False
    hold_ms: int = 0
    room: int = 0
    """Height of the screens in px, from the lower edge."""
    column: bool = False
    """Whether a screen is rows one below the other, for nothing fits beside anything."""

    @property
    def big_text(self) -> bool:
        """Whether the overflow ladder of big text applies."""
        return self.text_size > TextSize.NORMAL

    @property
    def compact(self) -> bool:
        """Whether the panel is a tablet."""
        return self.shape == PanelShape.COMPACT

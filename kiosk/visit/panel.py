"""The panel and how things are shown on it: which layout, how large its unit is, text size, theme.

A layout is drawn for a design size in design mm. Everything is drawn in one unit, px per design mm; a design
mm is ``k`` real mm on the panel. The panel's real mm decide one thing only: which layout it gets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.model.fonts import FAMILY
from kiosk.visit.session import TextSize


class Layout(StrEnum):
    """What screens are laid out for: a kiosk or a tablet, wide or tall."""

    KIOSK = "kiosk"
    KIOSK_TALL = "kiosk-tall"
    TABLET = "tablet"
    TABLET_TALL = "tablet-tall"


DESIGN: Mapping[Layout, tuple[float, float]] = {
    Layout.KIOSK: (476.0, 268.0),
    Layout.KIOSK_TALL: (268.0, 476.0),
    Layout.TABLET: (261.0, 163.0),
    Layout.TABLET_TALL: (163.0, 261.0),
}
"""Width and height that a layout is drawn for, design mm: a 21.5 inch and a 12 inch panel."""

KIOSK_FROM = 0.95
"""The least k of a kiosk layout: 21 inch panels have it; smaller ones get a tablet layout."""
LEAST = 0.75
"""The least k at which a tablet layout can be read and touched: a 9.7 inch panel has it."""
MOST = 1.5
"""Pages stop growing at this k of the kiosk layout: further up hands and eyes do not follow."""
KIOSK_PX_PER_MM = 4.03
"""A 21.5 inch panel of 1920 x 1080."""
TABLET_PX_PER_MM = 4.95
"""A 12 inch panel of 1280 x 800."""

LETTERS: Mapping[TextSize, float] = {TextSize.NORMAL: 1.0, TextSize.LARGE: 1.5, TextSize.EXTRA_LARGE: 1.9}
"""How much letters grow on a tablet."""
KIOSK_LETTERS: Mapping[TextSize, float] = {
    TextSize.NORMAL: 1.0,
    TextSize.LARGE: 1.0,
    TextSize.EXTRA_LARGE: 1.12,
}
"""The same on a kiosk, where large letters are the tablet layout: its letters of 4.9 are 8 real mm there."""


def assumed_density(width: int, height: int) -> float:
    """Pixels per mm of a panel that nobody measured: a 12 inch tablet under 1000 px, else 21.5 inch."""
    return TABLET_PX_PER_MM if min(width, height) < 1000 else KIOSK_PX_PER_MM * min(width, height) / 1080


@dataclass(frozen=True, slots=True)
class Panel:
    """The window in px, px per real mm, and how far up from its lower edge hands reach, mm (0: all of it)."""

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
    def too_small(self) -> bool:
        """Whether letters and buttons are smaller here than any layout allows."""
        return not self._is_kiosk and self._unit(self._tablet) / self.px_per_mm < LEAST

    def display(self, text_size: TextSize = TextSize.NORMAL, *, afar: bool = False) -> Display:
        """How things are shown here; ``afar``: a screen that is read from afar and grows with the panel."""
        large = text_size > TextSize.NORMAL
        layout = self._kiosk if self._is_kiosk and not large else self._tablet
        width, height = (self.width, self.room) if afar else self._page
        unit = min(width / DESIGN[layout][0], height / DESIGN[layout][1])
        return Display(
            layout=layout.value,
            unit=unit,
            k=unit / self.px_per_mm,
            letters=(KIOSK_LETTERS if self._is_kiosk else LETTERS)[text_size],
            text_size=text_size.value,
            column=large and not self._is_kiosk,
            width=width,
            height=height,
        )

    @property
    def _tall(self) -> bool:
        return self.room > self.width

    @property
    def _kiosk(self) -> Layout:
        return Layout.KIOSK_TALL if self._tall else Layout.KIOSK

    @property
    def _tablet(self) -> Layout:
        return Layout.TABLET_TALL if self._tall else Layout.TABLET

    def _unit(self, layout: Layout) -> float:
        return min(self.width / DESIGN[layout][0], self.room / DESIGN[layout][1])

    @property
    def _is_kiosk(self) -> bool:
        return self._unit(self._kiosk) / self.px_per_mm >= KIOSK_FROM

    @property
    def _page(self) -> tuple[int, int]:
        """Width and height in px of the pages; the rest of a very large window is paper."""
        width, height = (round(each * MOST * self.px_per_mm) for each in DESIGN[self._kiosk])
        return min(self.width, width), min(self.room, height)


@dataclass(frozen=True, slots=True)
class Display:
    """How things are shown, for QML's Theme.

    ``unit`` is px per design mm, ``k`` real mm per design mm, ``letters`` how much letters grow beyond the
    layout's own. ``width`` and ``height`` are those of the screens in px, in the middle of the lower edge.
    ``column``: a screen is rows one below the other, for nothing fits beside anything. ``font`` is the family
    of the letters, ``capital`` and ``line`` are the height of its capitals and of its lines, em.
    """

    layout: str = Layout.KIOSK.value
    unit: float = KIOSK_PX_PER_MM
    k: float = 1.0
    letters: float = 1.0
    text_size: int = TextSize.NORMAL.value
    column: bool = False
    width: int = 1920
    height: int = 1080
    high_contrast: bool = False
    reduced_motion: bool = False
    right_to_left: bool = False
    font: str = FAMILY
    capital: float = 0.668
    line: float = 1.3
    speech_mode: bool = False
    curtain: bool = False
    hold_ms: int = 0

    @property
    def tablet(self) -> bool:
        """Whether the layout is one of the tablet's, which large letters on a kiosk have, too."""
        return self.layout in (Layout.TABLET, Layout.TABLET_TALL)

    @property
    def tall(self) -> bool:
        """Whether the layout is higher than wide."""
        return self.layout in (Layout.KIOSK_TALL, Layout.TABLET_TALL)

    @property
    def px_per_mm(self) -> float:
        """Pixels per real mm."""
        return self.unit / self.k

"""A hundred figures, ten by ten: how many of a hundred people or bones something happens to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.illustrations.base.drawing import Box, Drawing, Fill, Layer, Op, Path, Point, Stroke
from kiosk.illustrations.base.shapes import circle

SIDE = 10
"""Figures in a row and rows."""
PITCH = 12.6
"""Distance of two figures, mm: the array is 126 mm wide on the kiosk."""


MARGIN = 1.04
"""The picture's shorter side to the array's."""


class Glyph(StrEnum):
    """What one figure stands for."""

    PERSON = "person"
    BONE = "bone"
    """A treated bone; what happens to it is that cement leaks, so its event carries a drop."""


@dataclass(frozen=True, slots=True)
class Colors:
    """Fill and outline of both kinds of figure, and the drop on a leak."""

    event: str
    event_edge: str
    drop: str
    other: str
    other_edge: str
    ground: str


STANDARD = Colors("#B42D15", "#6E1606", "#FFFFFF", "#F4E4C8", "#94693B", "#FFFFFF")
CONTRAST = Colors("#FFE14D", "#FFE14D", "#000000", "#000000", "#FFFFFF", "#000000")


@dataclass(frozen=True, slots=True)
class IconArray:
    """``events`` of 100 (steps of a half); raises ValueError for anything else.

    ``from_right`` fills the rows from the right, for those who read that way.
    """

    events: float
    glyph: Glyph = Glyph.PERSON
    contrast: bool = False
    from_right: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.events <= SIDE * SIDE or self.events * 2 % 1:
            raise ValueError(f"events must be 0 to 100 in steps of 0.5, not {self.events}")


@dataclass(frozen=True, slots=True)
class OneGlyph:
    """A single figure for the legend."""

    glyph: Glyph = Glyph.PERSON
    event: bool = False
    contrast: bool = False


def icon_array(array: IconArray, aspect: float) -> Drawing:
    """The array, filled from the top start, centred in a picture of ``aspect``."""
    colors = CONTRAST if array.contrast else STANDARD

    def ops() -> tuple[Op, ...]:
        drawn = tuple(
            op
            for i in range(SIDE * SIDE)
            for op in figure(array.glyph, _place(i), min(1.0, max(0.0, array.events - i)), colors)
        )
        return tuple(replace(op, path=_mirrored(op.path)) for op in drawn) if array.from_right else drawn

    extent = SIDE * PITCH * MARGIN
    return Drawing(_view(extent, aspect), (Layer(("icon array", array), ops),), background=colors.ground)


def glyph(one: OneGlyph, aspect: float) -> Drawing:
    """One figure, as large as the picture allows."""
    colors = CONTRAST if one.contrast else STANDARD
    return Drawing(
        _view(PITCH * 0.9, aspect),
        (Layer(("glyph", one), lambda: figure(one.glyph, (0, 0), float(one.event), colors)),),
        background=colors.ground,
    )


def figure(kind: Glyph, at: Point, share: float, colors: Colors) -> tuple[Op, ...]:
    """One figure around ``at``: an event (``share`` 1), half of one (0.5), or none (0)."""
    outline = _outline(kind, at)
    if share == 1:
        marks = (Fill(_drop(at), colors.drop),) if kind is Glyph.BONE else ()
        return (Fill(outline, colors.event), Stroke(outline, colors.event_edge, 0.55), *marks)
    ops: tuple[Op, ...] = (Fill(outline, colors.other),)
    if share:
        ops += (Fill(_outline(kind, at, half=True), colors.event),)
    return (*ops, Stroke(outline, colors.event_edge if share else colors.other_edge, 0.55))


def _view(extent: float, aspect: float) -> Box:
    width, height = extent * max(1.0, aspect), extent * max(1.0, 1 / aspect)
    return Box(-width / 2, -height / 2, width, height)


def _place(index: int) -> Point:
    row, column = divmod(index, SIDE)
    return (column - (SIDE - 1) / 2) * PITCH, ((SIDE - 1) / 2 - row) * PITCH


def _mirrored(path: Path) -> Path:
    """``path`` with left and right exchanged."""
    return tuple(
        (name, *(-float(each) if at % 2 == 0 else each for at, each in enumerate(numbers)))
        for name, *numbers in path
    )


def _outline(kind: Glyph, at: Point, *, half: bool = False) -> Path:
    """The outline of a figure, or of its start half."""
    x, y = at
    if kind is Glyph.BONE:
        return _vertebra(at, half=half)
    if half:
        return (
            ("M", x, y + 5.3),
            ("C", x - 2.9, y + 5.3, x - 2.9, y + 1.1, x, y + 1.1),
            ("L", x, y - 5.2),
            ("L", x - 3.9, y - 5.2),
            ("C", x - 4.6, y + 2.2, x - 2.4, y + 0.6, x, y + 0.6),
            ("Z",),
        )
    return (
        *circle((x, y + 3.2), 2.1),
        ("M", x - 3.9, y - 5.2),
        ("C", x - 4.6, y + 2.2, x + 4.6, y + 2.2, x + 3.9, y - 5.2),
        ("Z",),
    )


def _vertebra(at: Point, *, half: bool) -> Path:
    """A vertebra from the side, front to the left: a body with a waist, a pedicle and a spinous process."""
    x, y = at
    front: Path = (
        ("L", x - 5.4, y - 4.4),
        ("C", x - 4.4, y - 1.4, x - 4.4, y + 1.4, x - 5.4, y + 4.4),
        ("Z",),
    )
    if half:
        return (("M", x - 5.4, y + 4.4), ("L", x - 2.2, y + 4.4), ("L", x - 2.2, y - 4.4), *front)
    return (
        ("M", x - 5.4, y + 4.4),
        ("L", x + 1.0, y + 4.4),
        ("C", x + 0.6, y + 3.6, x + 0.4, y + 3.0, x + 0.4, y + 2.4),
        ("L", x + 2.0, y + 2.4),
        ("C", x + 3.4, y + 2.4, x + 4.2, y + 1.2, x + 5.0, y + 0.4),
        ("C", x + 5.8, y - 0.4, x + 5.9, y - 2.6, x + 5.2, y - 3.8),
        ("C", x + 4.4, y - 4.0, x + 3.8, y - 2.6, x + 3.2, y - 1.4),
        ("C", x + 2.6, y - 0.3, x + 1.8, y + 0.6, x + 0.3, y + 0.6),
        ("C", x + 0.3, y - 1.4, x + 0.4, y - 3.2, x + 1.0, y - 4.4),
        *front,
    )


def _drop(at: Point) -> Path:
    """The white drop in the body of a vertebra: cement has leaked."""
    x, y = at[0] - 2.1, at[1] - 0.2
    return (
        ("M", x, y + 2.3),
        ("C", x + 1.2, y + 0.6, x + 1.6, y, x + 1.6, y - 0.7),
        ("C", x + 1.6, y - 2.8, x - 1.6, y - 2.8, x - 1.6, y - 0.7),
        ("C", x - 1.6, y, x - 1.2, y + 0.6, x, y + 2.3),
        ("Z",),
    )

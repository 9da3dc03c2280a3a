"""The table and the C-arm: the X-ray machine whose plate and tube stand above and below the patient.

Units are centimetres, y up, the table top at y = 0.
"""

from __future__ import annotations

import math

from kiosk.illustrations.base.drawing import Fill, Linear, Op, Path, Point, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import Palette, mix
from kiosk.illustrations.base.shapes import circle, ellipse, rounded, smooth

CENTER: Point = (-19.0, 14.0)
RADIUS = 60.0
"""The C-arm turns about the middle of the patient."""


def floor(palette: Palette) -> tuple[Op, ...]:
    """What table and machine throw on the floor."""
    return (
        Fill(ellipse((0, -63), 104, 8), palette.shadow, 0.07),
        Fill(ellipse((0, -63), 80, 5), palette.shadow, 0.06),
    )


def _arc(radius: float, start: float, end: float) -> tuple[Point, ...]:
    """Points of an arc around the patient, degrees from the end side, counter-clockwise."""
    steps = 24
    angles = (math.radians(start + (end - start) * i / steps) for i in range(steps + 1))
    return tuple((CENTER[0] + radius * math.cos(a), CENTER[1] + radius * math.sin(a)) for a in angles)


def machine(palette: Palette) -> tuple[Op, ...]:
    """The C-arm: a C open to the start, the image plate above, the tube below, on a trolley."""
    outer, inner = _arc(RADIUS, -84, 84), _arc(RADIUS - 9, 84, -84)
    c: Path = smooth((*outer, *inner), corners=(0, len(outer) - 1, len(outer), len(outer) + len(inner) - 1))
    dim = mix(palette.steel, palette.steel_dark, 0.5)
    steel = Linear(
        (-40, 70), (60, -40), (Stop(0, palette.steel_light), Stop(0.5, palette.steel), Stop(1, dim))
    )
    groove = smooth(_arc(RADIUS - 4.5, -78, 78), closed=False)
    top = CENTER[1] + RADIUS
    plate = rounded((CENTER[0] - 19, top - 16), 34, 15, 5)
    tube = rounded((CENTER[0] - 14, CENTER[1] - RADIUS - 4), 25, 17, 5)
    trolley = rounded((38, -62), 46, 62, 9)
    neck = rounded((36, 3), 30, 18, 6)
    wheels = tuple(
        op
        for x in (46, 76)
        for op in (
            Fill(circle((x, -62), 4.4), palette.steel_outline),
            Fill(circle((x, -62), 1.8), palette.steel),
        )
    )
    brand = Linear((0, top), (0, top - 16), (Stop(0, palette.handle_light), Stop(1, palette.handle)))
    return (
        Soft(c, palette.shadow, 3, 0.14, 6),
        *wheels,
        Fill(trolley, steel),
        Stroke(trolley, palette.steel_dark, 0.7),
        Fill(rounded((45, -30), 32, 18, 4), palette.handle, 0.9),
        Fill(neck, palette.steel),
        Stroke(neck, palette.steel_dark, 0.7),
        Fill(c, steel),
        Stroke(c, palette.steel_dark, 0.7),
        Stroke(groove, palette.steel_dark, 0.8, 0.35),
        Fill(plate, brand),
        Stroke(plate, palette.handle_dark, 0.7),
        Fill(tube, steel),
        Stroke(tube, palette.steel_dark, 0.7),
    )


def table(palette: Palette) -> tuple[Op, ...]:
    """A padded table on one foot, its top at y = 0."""
    top = rounded((-90, -6.5), 171, 6.5, 3.2)
    pad = rounded((-88, -1.5), 167, 3.5, 1.7)
    foot = rounded((-82, -60), 26, 54, 5)
    base = rounded((-94, -64), 50, 6, 3)
    steel = Linear(
        (0, -6), (0, -62), (Stop(0, palette.steel), Stop(1, mix(palette.steel, palette.steel_dark, 0.4)))
    )
    return (
        Fill(foot, steel),
        Stroke(foot, palette.steel_dark, 0.6),
        Fill(base, palette.steel_dark),
        Fill(top, palette.steel),
        Stroke(top, palette.steel_dark, 0.6),
        Fill(pad, _padding(palette)),
        Stroke(pad, _seam(palette), 0.5),
    )


def cushion(palette: Palette) -> tuple[Op, ...]:
    """The ring that the face rests in."""
    ring = rounded((-85, 0.4), 30, 3.2, 1.6)
    return (Fill(ring, palette.pill), Stroke(ring, palette.steel, 0.6))


def arm_board(palette: Palette) -> tuple[Op, ...]:
    """The board for the arm, nearer than the table."""
    board = rounded((-92, -9), 52, 3.8, 1.8)
    return (Fill(board, _padding(palette)), Stroke(board, _seam(palette), 0.5))


def _padding(palette: Palette) -> str:
    return mix(palette.handle_light, palette.pill, 0.55)


def _seam(palette: Palette) -> str:
    return mix(palette.handle, palette.pill, 0.3)

"""Lying face down on a padded table, the arm of the X-ray machine around it.

Units are centimetres, y up, the table top at y = 0; the head lies at the start.
"""

from __future__ import annotations

import math

from kiosk.illustrations.base.drawing import (
    Anchor,
    Box,
    Camera,
    Drawing,
    Fill,
    Layer,
    Linear,
    Op,
    Point,
    Pose,
    Soft,
    Stop,
    Stroke,
)
from kiosk.illustrations.base.palette import LIGHT, Palette, mix
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.base.shapes import circle
from kiosk.illustrations.people.figures import Tones, curve, glow, line
from kiosk.illustrations.people.procedure_room import (
    CENTER,
    RADIUS,
    arm_board,
    cushion,
    floor,
    machine,
    table,
)
from kiosk.illustrations.people.side import armless
from kiosk.illustrations.people.spine import L1, at_side, spine_side

_SIZE = Placing(1.7)
"""A person of 170 cm."""
_LYING = Pose(math.pi / 2, 90, 12.9)
"""From standing to lying on the chest."""

_CAMERA = Camera((-1, 5), 222)
_SEEN = Box(-98, -13, 194, 93)
"""The patient and the plate above."""

_ARM: tuple[Point, ...] = (
    (-41.5, 13), (-43, 17.5), (-47, 19.3), (-51.5, 17.8), (-54.5, 13.5), (-56, 8), (-57.5, 3.6), (-61, 1.6),
    (-68, 1.0), (-74, 0.1), (-78.4, -0.4), (-81.6, 0.3), (-85, -0.4), (-88.4, -2.0), (-89.4, -3.4),
    (-88.2, -4.4), (-84, -4.6), (-78, -4.8), (-68, -5.4), (-58, -5.6), (-50, -5.2), (-45, -2.6), (-42.6, 2),
    (-41.4, 7.5),
)  # fmt: skip
_FINGERS: tuple[tuple[Point, ...], ...] = (
    ((-88.6, -2.6), (-86.6, -1.9), (-84.2, -1.6)),
    ((-88.8, -3.7), (-86.6, -3.1), (-84.2, -2.9)),
)
_SHEET: tuple[Point, ...] = (
    (-3, 25.2), (2, 25.9), (10, 25.6), (17, 23.4), (30, 20.6), (42, 19.4), (52, 20.7), (60, 20.2), (70, 17.6),
    (75, 17.2), (76.5, 12), (76, 5), (76.8, -2.4), (62, -3.4), (44, -2.8), (26, -3.6), (9, -2.8), (-4, -3.4),
    (-3.2, 8), (-4, 18),
)  # fmt: skip
_FOLDS: tuple[tuple[Point, ...], ...] = (
    ((7, 21.5), (8.6, 13), (8.2, 4)),
    ((26, 18), (27.8, 10), (27.2, 1)),
    ((45, 16), (46.6, 9), (46.2, 2)),
    ((63, 16), (64.6, 10), (64.4, 3)),
)


def prone(aspect: float, palette: Palette = LIGHT) -> Drawing:
    """The whole scene in a picture of ``aspect``; its anchors are ``xray_arm`` and ``spine``.

    A wide picture shows less of the floor, but always the whole patient and the plate above.
    """
    tones = Tones(palette)
    x, y = CENTER
    arm = (x - 14, y + RADIUS - 8.5) if aspect > 1 else (x - 1.5, y - RADIUS)
    return Drawing(
        _view(aspect),
        (
            Layer(("prone far", palette), lambda: (*floor(palette), *machine(palette), *table(palette))),
            Layer(("prone person", palette), lambda: _SIZE.ops(_person(palette)), _LYING),
            Layer(("prone near", palette), lambda: (*_near(tones), *_hurt(palette))),
        ),
        (
            Anchor("xray_arm", arm, "start", palette.handle),
            Anchor("spine", (_HURT[0] + 1.5, _HURT[1] + 1.5), "end", palette.glow),
        ),
        palette.paper,
    )


def _view(aspect: float) -> Box:
    """What a camera sees that keeps ``_SEEN`` in view."""
    view = _CAMERA.view(aspect)
    width = max(view.width, _SEEN.width, _SEEN.height * aspect)
    height = width / aspect
    y = min(max(view.y + (view.height - height) / 2, _SEEN.y + _SEEN.height - height), _SEEN.y)
    return Box(_CAMERA.center[0] - width / 2, y, width, height)


def _lies(at: Point) -> Point:
    """Where a point of the standing figure comes to lie."""
    x, y = _SIZE.point(at)
    return _LYING.dx - y, _LYING.dy + x


_HURT: Point = _lies(at_side(L1))


def _person(palette: Palette) -> tuple[Op, ...]:
    return (*armless(palette), *spine_side(palette))


def _near(tones: Tones) -> tuple[Op, ...]:
    """What lies between the patient and the eye: cushion, arm on its board, sheet."""
    palette = tones.palette
    arm = curve(_ARM)
    skin = Linear((0, 19), (0, -6), (Stop(0, tones.light), Stop(0.5, tones.middle), Stop(1, tones.hollow)))
    sheet = curve(_SHEET)
    deep = mix(palette.handle_light, palette.pill, 0.45)
    cover = Linear((0, 26), (0, -3), (Stop(0, tones.linen), Stop(1, deep)))
    fold = mix(palette.handle, palette.pill, 0.35)
    return (
        *cushion(palette),
        *arm_board(palette),
        Soft(arm, tones.shade, 1.2, 0.25, 5),
        Fill(arm, skin),
        Stroke(arm, tones.line, 0.45),
        *(line(finger, tones.line, 0.3, 0.7) for finger in _FINGERS),
        Fill(sheet, cover),
        Stroke(sheet, fold, 0.6),
        *(line(each, fold, 0.5, 0.6) for each in _FOLDS),
    )


def _hurt(palette: Palette) -> tuple[Op, ...]:
    """The bone that is broken."""
    x, y = _HURT
    return (
        glow(_HURT, 11, palette.glow, 0.75),
        Fill(circle(_HURT, 2.2), palette.mark),
        Fill(circle((x - 0.6, y + 0.6), 0.7), palette.pill, 0.7),
    )

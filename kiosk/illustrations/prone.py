"""Lying face down on a padded table, the arm of the X-ray machine around it.

Units are centimetres, y up, the table top at y = 0; the head lies at the start.
"""

from __future__ import annotations

import math

from kiosk.illustrations.drawing import (
    Anchor,
    Camera,
    Drawing,
    Fill,
    Layer,
    Linear,
    Op,
    Path,
    Point,
    Soft,
    Stop,
    Stroke,
)
from kiosk.illustrations.figures import glow
from kiosk.illustrations.palette import LIGHT, Palette, mix
from kiosk.illustrations.shapes import circle, ellipse, rounded, smooth

_BODY: tuple[Point, ...] = (
    (-66, 7), (-62, 15), (-54, 22), (-41, 25.5), (-28, 24), (-14, 20.5), (-4, 19.5), (7, 24.5), (17, 24.5),
    (29, 19), (44, 15.5), (57, 16.5), (68, 13), (75, 12.5), (80, 12.5), (83.5, 7), (82, 2.5), (76, 3),
    (62, 4), (44, 1.5), (20, 0.6), (-10, 0.4), (-40, 0.4), (-58, 1.2),
)  # fmt: skip
_HEAD: tuple[Point, ...] = (
    (-86, 12.5), (-84.5, 19), (-78.5, 22.5), (-71, 21.5), (-66, 16.5), (-65, 10.5), (-69.5, 6.5),
    (-78, 5), (-84, 7.5),
)  # fmt: skip
_ARM: tuple[Point, ...] = ((-50, 14.5), (-58, 5.5), (-72, 2.6), (-84, 2.8))
_BLANKET: tuple[Point, ...] = (
    (8, 25.6), (18, 25.8), (30, 20.4), (45, 16.8), (58, 17.8), (64, 15.8), (65, 1), (40, 0.2), (9, 0.2),
)  # fmt: skip
_SPINE: tuple[Point, ...] = (
    (-58, 15.5),
    (-46, 20.5),
    (-34, 21),
    (-22, 18.5),
    (-10, 15.5),
    (0, 16.5),
    (7, 19.5),
)
_HURT: Point = (-15, 16.6)
_CENTER: Point = (-15, 14)
_RADIUS = 60.0


def prone(aspect: float, palette: Palette = LIGHT) -> Drawing:
    """The whole scene in a picture of ``aspect``; its anchors are ``xray_arm`` and ``spine``."""
    view = Camera((-3, 5), 222).view(aspect)
    return Drawing(
        view,
        (
            Layer(("prone far", palette), lambda: (*_floor(palette), *_machine(palette), *_table(palette))),
            Layer(("prone person", palette), lambda: _person(palette)),
        ),
        (
            Anchor("xray_arm", (_CENTER[0] - 22, _CENTER[1] + _RADIUS - 5), "start", palette.handle),
            Anchor("spine", (_HURT[0] + 1.5, _HURT[1] + 1.5), "end", palette.glow),
        ),
        palette.paper,
    )


def _floor(palette: Palette) -> tuple[Op, ...]:
    return (
        Fill(ellipse((0, -63), 104, 8), palette.shadow, 0.07),
        Fill(ellipse((0, -63), 80, 5), palette.shadow, 0.06),
    )


def _arc(radius: float, start: float, end: float) -> tuple[Point, ...]:
    """Points of an arc around the patient, degrees from the end side, counter-clockwise."""
    steps = 24
    angles = (math.radians(start + (end - start) * i / steps) for i in range(steps + 1))
    return tuple((_CENTER[0] + radius * math.cos(a), _CENTER[1] + radius * math.sin(a)) for a in angles)


def _machine(palette: Palette) -> tuple[Op, ...]:
    """The C-arm: a C open to the start, the image plate above, the tube below, on a trolley."""
    outer, inner = _arc(_RADIUS, -84, 84), _arc(_RADIUS - 9, 84, -84)
    c: Path = smooth((*outer, *inner), corners=(0, len(outer) - 1, len(outer), len(outer) + len(inner) - 1))
    dim = mix(palette.steel, palette.steel_dark, 0.5)
    steel = Linear(
        (-40, 70), (60, -40), (Stop(0, palette.steel_light), Stop(0.5, palette.steel), Stop(1, dim))
    )
    groove = smooth(_arc(_RADIUS - 4.5, -78, 78), closed=False)
    top = _CENTER[1] + _RADIUS
    plate = rounded((_CENTER[0] - 19, top - 16), 34, 15, 5)
    tube = rounded((_CENTER[0] - 14, _CENTER[1] - _RADIUS - 4), 25, 17, 5)
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


def _table(palette: Palette) -> tuple[Op, ...]:
    top = rounded((-96, -6.5), 188, 6.5, 3.2)
    pad = rounded((-94, -1.5), 184, 3.5, 1.7)
    pillow = smooth(((-92, 1), (-93, 4), (-88, 6.5), (-76, 7), (-66, 6), (-63, 3.5), (-65, 0.8), (-78, 0.4)))
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
        Fill(pad, mix(palette.handle_light, palette.pill, 0.55)),
        Stroke(pad, mix(palette.handle, palette.pill, 0.3), 0.5),
        Fill(pillow, palette.pill),
        Stroke(pillow, palette.steel, 0.6),
    )


def _person(palette: Palette) -> tuple[Op, ...]:
    shade = Linear(
        (0, 26),
        (0, 0),
        (Stop(0, palette.figure_light), Stop(0.5, palette.figure), Stop(1, palette.figure_dark)),
    )
    body, head = smooth(_BODY), smooth(_HEAD)
    arm = smooth(_ARM, closed=False)
    blanket = smooth(_BLANKET, tension=0.3)
    bright, deep = (mix(palette.handle_light, palette.pill, share) for share in (0.72, 0.45))
    cover = Linear((0, 26), (0, 0), (Stop(0, bright), Stop(1, deep)))
    fold = mix(palette.handle, palette.pill, 0.35)
    eye = smooth(((-80.8, 12.6), (-79.6, 12), (-78.3, 12.5)), closed=False)
    return (
        Soft(body, palette.shadow, 1.4, 0.16, 5),
        Fill(head, shade),
        Stroke(head, palette.figure_outline, 0.6),
        Stroke(
            smooth(((-73.5, 15), (-72, 16.4), (-70.8, 14.6), (-72.4, 12.8)), closed=False),
            palette.figure_outline,
            0.5,
        ),
        Stroke(eye, palette.figure_outline, 0.6),
        Fill(body, shade),
        Stroke(body, palette.figure_outline, 0.6),
        *_backbone(palette),
        Stroke(arm, palette.figure_outline, 8.4),
        Stroke(arm, palette.figure, 7.2),
        Fill(blanket, cover),
        Stroke(blanket, fold, 0.6),
        *(
            Stroke(smooth(line, closed=False), fold, 0.5, 0.6)
            for line in (
                ((18, 22), (22, 12), (20, 3)),
                ((36, 16), (40, 9), (38, 3)),
                ((53, 14), (55, 8), (53, 3)),
            )
        ),
        glow(_HURT, 11, palette.glow, 0.75),
        Fill(circle(_HURT, 2.2), palette.mark),
        Fill(circle((_HURT[0] - 0.6, _HURT[1] + 0.6), 0.7), palette.pill, 0.7),
    )


def _backbone(palette: Palette) -> tuple[Op, ...]:
    """The spine under the skin, as a row of small bones."""
    bones = []
    for i in range(len(_SPINE) - 1):
        (ax, ay), (bx, by) = _SPINE[i], _SPINE[i + 1]
        for step in range(3):
            at = (ax + (bx - ax) * (step + 0.5) / 3, ay + (by - ay) * (step + 0.5) / 3)
            bones.append(ellipse(at, 1.55, 1.95, math.atan2(by - ay, bx - ax)))
    return tuple(
        op
        for bone in bones
        for op in (Fill(bone, palette.bone_light, 0.9), Stroke(bone, palette.bone_outline, 0.4, 0.9))
    )

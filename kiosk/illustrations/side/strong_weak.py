"""Strong and weak bone side by side under two lenses, and the bone that both look into."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from kiosk.anatomy.body import Body
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.plane import Frame, Point
from kiosk.anatomy.spine import Placed
from kiosk.anatomy.trabeculae import Quality
from kiosk.anatomy.treatment import Shape
from kiosk.illustrations.base.drawing import Anchor, Box, Drawing, Fill, Layer, Op, Stroke
from kiosk.illustrations.base.palette import LIGHT, WHITE, Palette, mix
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.base.shapes import circle, polygon, rectangle
from kiosk.illustrations.side import bones
from kiosk.illustrations.side import cut as section

Ops = tuple[Op, ...]

RADIUS = 24.0
"""Of a lens (mm)."""
LENSES: dict[Quality, Point] = {Quality.STRONG: (-29.0, -2.0), Quality.WEAK: (29.0, -2.0)}
"""Their middles (mm)."""
_WIDTH, _HEIGHT = 112.0, 74.0  # mm in view, at least
_SUNK = 0.05  # share of its height that the weak bone has lost in front (D)
_ZOOM = 1.72  # so large that the front half of the bone fills a lens
_FOCUS = 0.60  # how far forward in the bone a lens looks
_WHOLE = Placing(0.3, -2.4, 27.0)
_LOOKS_AT: Point = (-8.6, 27.0)  # what of the whole bone lies under the lenses


@dataclass(frozen=True, slots=True)
class BoneQuality:
    """Whose bone is shown."""

    level: Level = Level.L1


def strong_weak(bone: BoneQuality, aspect: float, palette: Palette = LIGHT) -> Drawing:
    """Strong bone, then weak bone, for a frame of ``aspect`` (width / height).

    Its anchors are ``strong`` and ``weak``: words below their lenses.
    """
    width = max(_WIDTH, _HEIGHT * aspect)
    height = width / aspect
    view = Box(-width / 2, -height / 2, width, height)
    key = ("strong and weak", bone.level, palette)
    lenses = (Layer((*key, quality), partial(_lens, bone.level, quality, palette)) for quality in LENSES)
    anchors = tuple(
        Anchor(name, (x, y - RADIUS - 4.5), "word", palette.ink)
        for name, (x, y) in zip(("strong", "weak"), LENSES.values(), strict=True)
    )
    layers = (
        *lenses,
        Layer((*key, view), partial(_frame, view, palette)),
        Layer((*key, "where"), partial(_where, bone.level, palette)),
    )
    return Drawing(view, layers, anchors, palette.paper)


def _lens(level: Level, quality: Quality, palette: Palette) -> Ops:
    """What one lens shows; it covers what reaches over from the lens before."""
    body = Body(vertebra(level), Shape.WEDGE, _SUNK if quality is Quality.WEAK else 0)
    center = LENSES[quality]
    x, y = body.point(_FOCUS, 0.5)
    placing = Placing(_ZOOM, center[0] - _ZOOM * x, center[1] - _ZOOM * y)
    return (
        Fill(circle(center, RADIUS), mix(WHITE, palette.tissue, 0.5)),
        *placing.ops(section.cut(body, palette, quality)),
    )


def _frame(view: Box, palette: Palette) -> Ops:
    """The paper around both lenses, and their rings."""
    places = LENSES.values()
    holes = tuple(command for place in places for command in circle(place, RADIUS))
    rings = (((RADIUS - 0.1), WHITE, 1.4), (RADIUS + 0.8, palette.handle, 0.7))
    return (
        Fill((*rectangle(view), *holes), palette.paper),
        *(Stroke(circle(place, r), color, width) for place in places for r, color, width in rings),
    )


def _where(level: Level, palette: Palette) -> Ops:
    """The whole bone with a ring where the lenses look, and the load on each lens."""
    placed = Placed(Body(vertebra(level)), Frame())
    whole = (
        *bones.spinous(placed, palette),
        *bones.pillar(placed, palette, stump=False),
        *bones.body(placed, palette),
    )
    loads: list[Op] = []
    for x, y in LENSES.values():
        top = y + RADIUS + 2.2
        shaft = polygon(((x, top + 7), (x, top + 0.6)), closed=False)
        head = polygon(((x - 2.4, top + 2.8), (x, top), (x + 2.4, top + 2.8)), closed=False)
        loads += (Stroke(shaft, palette.handle, 1.5), Stroke(head, palette.handle, 1.5))
    return (
        *_WHOLE.ops(whole),
        Stroke(circle(_LOOKS_AT, 4.4), WHITE, 1.4, 0.8),
        Stroke(circle(_LOOKS_AT, 4.4), palette.handle, 0.8),
        *loads,
    )

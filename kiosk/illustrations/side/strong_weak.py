"""Strong and weak bone side by side under two lenses: the same bone, with thick and with thin struts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from kiosk.anatomy.body import Body
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.plane import Frame, Point, Points
from kiosk.anatomy.spine import Placed
from kiosk.anatomy.trabeculae import Quality
from kiosk.illustrations.base.drawing import Anchor, Box, Drawing, Fill, Layer, Linear, Op, Pose, Stop, Stroke
from kiosk.illustrations.base.palette import LIGHT, WHITE, Palette, mix
from kiosk.illustrations.base.shapes import circle, rectangle
from kiosk.illustrations.side import bones
from kiosk.illustrations.side import cut as section

Ops = tuple[Op, ...]

_RADIUS = 23.0  # mm, of a lens
_APART = 26.0  # mm, half the way from lens to lens
_WIDTH, _HEIGHT = 106.0, 64.0  # mm in view, at least
_PLACES: Points = ((-_APART, 0.0), (_APART, 0.0))
_FOCUS: Point = (-16.0, 0.0)  # what of the bone lies in the middle of a lens


@dataclass(frozen=True, slots=True)
class BoneQuality:
    """Whose bone is shown."""

    level: Level = Level.L1


def strong_weak(bone: BoneQuality, aspect: float, palette: Palette = LIGHT) -> Drawing:
    """Strong bone, then weak bone, for a frame of ``aspect`` (width / height).

    Its anchors are ``strong`` and ``weak``; their pills stand below the lenses.
    """
    width = max(_WIDTH, _HEIGHT * aspect)
    height = width / aspect
    view = Box(-width / 2, -height / 2 - 0.04 * height, width, height)
    key = ("strong and weak", bone.level, palette)
    lenses = (
        Layer(
            (*key, quality),
            partial(_lens, bone.level, quality, palette),
            Pose(dx=x - _FOCUS[0], dy=y - _FOCUS[1]),
        )
        for quality, (x, y) in zip((Quality.STRONG, Quality.WEAK), _PLACES, strict=True)
    )
    rim = -0.52 * _RADIUS  # the lower edge of the bone
    anchors = tuple(
        Anchor(name, (x, y + rim), "bottom", palette.pore)
        for name, (x, y) in zip(("strong", "weak"), _PLACES, strict=True)
    )
    frame = Layer((*key, view), partial(_frame, view, palette))
    return Drawing(view, (*lenses, frame), anchors, palette.paper)


def _lens(level: Level, quality: Quality, palette: Palette) -> Ops:
    """What one lens shows; it covers what reaches over from the lens before."""
    body = Body(vertebra(level))
    air = (Stop(0, WHITE), Stop(0.45, mix(WHITE, palette.tissue, 0.35)), Stop(1, palette.tissue))
    return (
        Fill(circle(_FOCUS, _RADIUS), Linear((0, _RADIUS), (0, -_RADIUS), air)),
        *bones.pillar(Placed(body, Frame()), palette, stump=False),
        *section.cut(body, palette, quality),
    )


def _frame(view: Box, palette: Palette) -> Ops:
    """The paper around both lenses, and their rings."""
    holes = tuple(command for place in _PLACES for command in circle(place, _RADIUS))
    rings = (((_RADIUS - 0.1), WHITE, 1.4), (_RADIUS + 0.8, palette.handle, 0.7))
    return (
        Fill((*rectangle(view), *holes), palette.paper),
        *(Stroke(circle(place, r), color, width) for place in _PLACES for r, color, width in rings),
    )

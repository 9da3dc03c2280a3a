"""Where in the body: a person from the side, and the low back under a lens."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kiosk.anatomy.levels import Level
from kiosk.anatomy.plane import Frame, Point, Points, lerp
from kiosk.anatomy.spine import Placed
from kiosk.anatomy.treatment import Treatment
from kiosk.illustrations.base.drawing import Anchor, Box, Drawing, Fill, Layer, Linear, Op, Path, Stop, Stroke
from kiosk.illustrations.base.palette import LIGHT, WHITE, Palette
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.base.shapes import circle, polygon, rectangle
from kiosk.illustrations.people.figures import TALL
from kiosk.illustrations.people.side import side_view
from kiosk.illustrations.people.spine import at_side, height_of
from kiosk.illustrations.people.tones import WALL
from kiosk.illustrations.side import bones
from kiosk.illustrations.side.spine import around
from kiosk.illustrations.side.stage import Stage, staged

Ops = tuple[Op, ...]

_RADIUS = 60.0  # mm of spine that the lens shows to each side
_FOCUS: Point = (11.0, -1.0)  # mm, what lies in the middle of the lens
_EVERYWHERE = rectangle(Box(-400, -300, 800, 700))  # figure units
_RIM = 3.0  # mm, of the lens

# In figure units:
_RING = 4.4  # radius of the ring around the low back
_AIR = 4.0  # over the head and under the feet
_FRONT, _BACK = 17.0, 11.5  # from the plumb line to the fingers and to the bun
_GAP = 2.6  # between things, at least
_LARGEST = 43.0  # radius of the lens


@dataclass(frozen=True, slots=True)
class _Plan:
    """The view (mm), how the figure is placed in it, and the lens in figure units."""

    view: Box
    figure: Placing
    lens: Path
    height: float
    """Of the bone in the figure."""

    @property
    def ring(self) -> Point:
        """The middle of the ring on the figure, mm."""
        return self.figure.point(at_side(self.height))


@dataclass(frozen=True, slots=True)
class Place:
    """The bone in the middle of the lens."""

    level: Level = Level.L1


def locator(place: Place, aspect: float, palette: Palette = LIGHT) -> Drawing:
    """A healthy spine in a person, for a picture of ``aspect`` (width / height), 0.45 or more.

    The figure keeps its whole height and the lens takes the width that is left. The anchor is ``spine``.
    """
    plan = _plan(aspect, place.level)
    stage = staged(Treatment(place.level, collapse=0), plan.view, palette)
    key = ("locator", plan, palette)
    return Drawing(
        plan.view,
        (
            *around(stage),
            Layer(stage.key("body"), lambda: _bone(stage)),
            Layer(key, lambda: (*_figure(plan, palette), *_lens(plan, palette))),
        ),
        (Anchor("spine", (_FOCUS[0] - 31, _FOCUS[1] + 0.3), "end", palette.bone_dark),),
        WALL,
    )


def _plan(aspect: float, level: Level) -> _Plan:
    """In figure units first, then scaled so that the lens measures what it shows."""
    height = TALL + 2 * _AIR
    width = height * aspect
    spare = width - _FRONT - _BACK
    radius = min((spare - 3 * _GAP) / 2, _LARGEST)
    gap = (spare - 2 * radius) / 3
    between = min(gap, 12)
    plumb = _FRONT + gap + (gap - between) / 2
    center = (plumb + _BACK + between + radius, TALL / 2 - 1)
    scale = _RADIUS / radius
    corner = (_FOCUS[0] - center[0] * scale, _FOCUS[1] - (center[1] + _AIR) * scale)
    figure = Placing(scale, corner[0] + plumb * scale, corner[1] + _AIR * scale)
    lens = circle((center[0] - plumb, center[1]), radius)
    return _Plan(Box(*corner, width * scale, height * scale), figure, lens, height_of(level))


def _bone(stage: Stage) -> Ops:
    return bones.body(Placed(stage.now.target, Frame()), stage.palette)


def _figure(plan: _Plan, palette: Palette) -> Ops:
    """The figure on the wall, which covers all of the spine but what the lens shows."""
    wall = Fill((*_EVERYWHERE, *plan.lens), WALL)
    return plan.figure.ops((wall, *side_view(palette)))


def _lens(plan: _Plan, palette: Palette) -> Ops:
    at, radius = plan.ring, _RING * plan.figure.scale
    beam = Linear(at, _FOCUS, (Stop(0, palette.handle_light, 0.34), Stop(0.8, palette.handle_light, 0.14)))
    return (
        Fill(_cone(at, radius), beam),
        Stroke(circle(_FOCUS, _RADIUS + 0.4 * _RIM), WHITE, _RIM),
        Stroke(circle(_FOCUS, _RADIUS + 0.95 * _RIM), palette.handle, 0.32 * _RIM),
        Stroke(circle(at, radius), WHITE, 0.34 * radius),
        Stroke(circle(at, radius), palette.handle, 0.18 * radius),
    )


def _cone(at: Point, radius: float) -> Path:
    """What widens from the ring at ``at`` to the lens, without what lies inside either."""
    dx, dy = _FOCUS[0] - at[0], _FOCUS[1] - at[1]
    along, tilt = math.atan2(dy, dx), math.acos((radius - _RADIUS) / math.hypot(dx, dy))
    near = _arc(at, radius, along + tilt, along - tilt)
    far = _arc(_FOCUS, _RADIUS, along - tilt, along + tilt - math.tau)
    return polygon((*near, *far))


def _arc(center: Point, radius: float, start: float, end: float) -> Points:
    angles = (lerp(start, end, i / 32) for i in range(33))
    return tuple((center[0] + radius * math.cos(a), center[1] + radius * math.sin(a)) for a in angles)

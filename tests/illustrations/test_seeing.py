"""What carries meaning is seen by its edge, and told apart by everybody, in the pixels themselves."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

import pytest
from PySide6.QtCore import QSize

from kiosk.anatomy import axial as above
from kiosk.anatomy import frontal, needle
from kiosk.anatomy.body import Body
from kiosk.anatomy.cement import cement
from kiosk.anatomy.levels import Level, vertebra
from kiosk.anatomy.needle import Axis
from kiosk.anatomy.plane import Point, Points, contains
from kiosk.anatomy.pocket import pocket
from kiosk.anatomy.treatment import Side, Treatment
from kiosk.bridge.pictures.painter import render
from kiosk.illustrations.above.picture import axial
from kiosk.illustrations.base.drawing import Drawing
from kiosk.illustrations.base.palette import LIGHT
from kiosk.illustrations.side.picture import lateral
from kiosk.illustrations.symbols.icon_array import CONTRAST, STANDARD, Colors
from kiosk.illustrations.xray.film import Polarity
from kiosk.illustrations.xray.picture import Projection, xray
from support.moments import filmed
from support.vision import COLOR_BLINDNESS, Rgb, contrast, distance, linear, luminance, seen

pytestmark = pytest.mark.usefixtures("qapp")

EDGE = 3.0
"""The least contrast of a part that carries meaning with what it touches, outline included (WCAG 1.4.11)."""
APART = 10.0
"""The least distance (CIEDE2000) of two materials that touch: a design value, far above what is just seen."""
MOST = 0.9
"""The share of an edge that must reach ``EDGE``: shadows, specks and the pedicle cross the rest (design)."""

SIZE = QSize(1280, 960)
BONE = vertebra(Level.L1)
WAY = needle.axis(BONE)
MOMENTS = {
    "healthy": Treatment(collapse=0),
    "needle": Treatment(needle=1),
    "balloon": Treatment(needle=1, balloon=0.3),
    "full balloon": Treatment(needle=1, balloon=1),
    "space": Treatment(needle=1, balloon_out=True),
    "half cement": Treatment(needle=1, cement=0.5),
    "cement": Treatment(needle=1, cement=1),
}


@dataclass(frozen=True, slots=True)
class Photo:
    """A painted drawing that is asked for colours by mm."""

    drawing: Drawing

    def colors(self, points: Iterable[Point]) -> list[Rgb]:
        """The colours at ``points``, which lie in view."""
        image, view = render(self.drawing, SIZE), self.drawing.view
        scale = SIZE.width() / view.width
        spots = [(int((x - view.x) * scale), int((view.y + view.height - y) * scale)) for x, y in points]
        return [linear(image.pixelColor(*spot).name()) for spot in spots]

    def mean(self, points: Iterable[Point]) -> Rgb:
        """The mean colour at ``points``."""
        colors = self.colors(points)
        red, green, blue = (sum(each) / len(colors) for each in zip(*colors, strict=True))
        return (red, green, blue)

    def edges(self, ways: list[Points]) -> list[float]:
        """The largest contrast along each of ``ways``, which cross an edge; all have as many points."""
        colors = self.colors(point for way in ways for point in way)
        count = len(ways[0])
        levels = [luminance(color) for color in colors]
        runs = (levels[i : i + count] for i in range(0, len(levels), count))
        return [(max(run) + 0.05) / (min(run) + 0.05) for run in runs]


def across(rim: Points, hidden: Axis | None) -> list[Points]:
    """Ways of 2.4 mm across ``rim``, but for where the tools along ``hidden`` lie on it."""
    ways = []
    for before, (x, y), after in zip((rim[-1], *rim), rim, (*rim[1:], rim[0]), strict=False):
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy)
        if length and not (hidden and _covered(hidden, (x, y))):
            nx, ny = -dy / length, dx / length
            ways.append(tuple((x + nx * i / 20, y + ny * i / 20) for i in range(-24, 25)))
    return ways


def _covered(way: Axis, point: Point) -> bool:
    dx, dy = point[0] - way.origin[0], point[1] - way.origin[1]
    (fx, fy) = way.forward
    return abs(dx * fy - dy * fx) < 4 and dx * fx + dy * fy < way.end + 6  # mm


def beside(way: Axis, length: float) -> list[Points]:
    """Ways across both edges of the last ``length`` mm of the tube."""
    return [
        tuple(way.at(way.end - 2 - length * i / 30, side * (1 + step / 15)) for step in range(33))
        for side in (1, -1)
        for i in range(30)
    ]


def share(edges: list[float]) -> float:
    return sum(edge >= EDGE for edge in edges) / len(edges)


def standing(moment: Treatment) -> Body:
    return Body(BONE, moment.shape, moment.remaining_collapse)


def filling(moment: Treatment) -> Points:
    """The rim of what fills the bone from the side: balloon, space or cement (mm)."""
    body = standing(moment)
    return (
        cement(body, moment.cement).outline() if moment.cement else pocket(body, moment.inflation).outline()
    )


def from_above(moment: Treatment) -> Points:
    if moment.cement:
        return above.cement(BONE, moment.cement).outline()
    return above.space(BONE, moment.inflation).outline()


def from_the_front(moment: Treatment) -> Points:
    if moment.cement:
        return frontal.cement(standing(moment), moment.cement, Side.RIGHT)
    return frontal.space(standing(moment), moment.inflation, Side.RIGHT).outline()


@dataclass(frozen=True, slots=True)
class View:
    """A look: how it draws, what fills the bone, its needle's way and how much of that is seen (mm)."""

    draw: Callable[[Treatment], Drawing]
    rim: Callable[[Treatment], Points]
    way: Axis
    length: float


def film(projection: Projection, polarity: Polarity) -> Callable[[Treatment], Drawing]:
    return lambda moment: xray(filmed(moment, projection, polarity), 4 / 3)


VIEWS = {
    "side": View(lambda moment: lateral(moment, 4 / 3), filling, WAY, 50),
    "above": View(lambda moment: axial(moment, 4 / 3), from_above, above.axis(BONE), 50),
    **{
        f"X-ray from the side, {polarity}": View(film(Projection.SIDE, polarity), filling, WAY, 50)
        for polarity in Polarity
    },
    **{
        f"X-ray from the front, {polarity}": View(
            film(Projection.FRONT, polarity), from_the_front, frontal.axis(BONE, Side.RIGHT), 20
        )
        for polarity in Polarity
    },
}
FILLED = ("balloon", "full balloon", "space", "half cement", "cement")


@pytest.mark.every(4)
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("moment", FILLED)
def test_what_fills_the_bone_is_seen_by_its_edge(view: str, moment: str) -> None:
    look, treatment = VIEWS[view], MOMENTS[moment]
    ways = across(look.rim(treatment), look.way)
    assert len(ways) > 20
    assert share(Photo(look.draw(treatment)).edges(ways)) >= MOST


@pytest.mark.parametrize("view", VIEWS)
def test_the_needle_is_seen_by_its_edge(view: str) -> None:
    look = VIEWS[view]
    assert share(Photo(look.draw(MOMENTS["needle"])).edges(beside(look.way, look.length))) >= MOST


def test_bone_disc_and_nerve_of_a_healthy_spine_are_seen_by_their_edges() -> None:
    drawing = lateral(MOMENTS["healthy"], 4 / 3)
    points = {anchor.id: anchor.point for anchor in drawing.anchors}
    wall = standing(MOMENTS["healthy"]).outline()
    front = tuple(point for point in wall if point[0] < -0.3 * BONE.depth)  # the arch covers the back
    assert share(Photo(drawing).edges(across(front, None)[1:-1])) >= MOST
    (dx, dy), (nx, ny) = points["disc"], points["nerve"]
    steps = [i / 10 for i in range(50)]
    ways = [
        tuple((dx, dy + s) for s in steps),
        tuple((dx, dy - s) for s in steps),
        tuple((nx - s, ny) for s in steps),
        tuple((nx + s, ny) for s in steps),
    ]
    assert min(Photo(drawing).edges(ways)) >= EDGE


def test_an_edge_that_is_not_there_is_not_seen() -> None:
    middle = ring("cement", 0.5)
    assert share(Photo(lateral(MOMENTS["cement"], 4 / 3)).edges(across(middle, None))) == 0


def ring(moment: str, radius: float) -> Points:
    """Points at ``radius`` of the full balloon (1 is its rim)."""
    turns = (math.tau * i / 60 for i in range(60))
    stretch = pocket(standing(MOMENTS[moment]), 1).stretch
    return stretch.place((radius * math.cos(t), radius * math.sin(t)) for t in turns)


@cache
def materials() -> dict[str, Rgb]:
    """The mean colour of each material as painted."""

    photos = {name: Photo(lateral(moment, 4 / 3)) for name, moment in MOMENTS.items()}
    points = {anchor.id: anchor.point for anchor in photos["healthy"].drawing.anchors}
    body, rim = standing(MOMENTS["full balloon"]), filling(MOMENTS["full balloon"])
    grid = (body.point(u / 40, v / 40) for u in range(5, 36) for v in range(5, 36))

    def around(name: str) -> Points:
        (x, y) = points[name]
        return tuple((x + i / 8, y + j / 8) for i in range(-8, 9) for j in range(-8, 9))

    return {
        "balloon": photos["full balloon"].mean(ring("full balloon", 0.75)),
        "spongy bone": photos["full balloon"].mean(point for point in grid if not contains(rim, point)),
        "space": photos["space"].mean(ring("space", 0.5)),
        "cement": photos["cement"].mean(ring("cement", 0.5)),
        "needle": photos["needle"].mean(
            WAY.at(WAY.end - i / 4, j / 10) for i in range(8, 120) for j in range(-15, 16)
        ),
        "bone": photos["healthy"].mean(around("bone")),
        "disc": photos["healthy"].mean(around("disc")),
        "nerve": photos["healthy"].mean(around("nerve")),
    }


TOUCHING = [
    ("balloon", "spongy bone"), ("balloon", "needle"), ("space", "spongy bone"), ("space", "needle"),
    ("cement", "spongy bone"), ("cement", "space"), ("cement", "needle"), ("needle", "spongy bone"),
    ("needle", "bone"), ("bone", "disc"), ("bone", "nerve"), ("disc", "nerve"), ("balloon", "cement"),
]  # fmt: skip


OUTLINES = {("cement", "needle"): LIGHT.cement_outline, ("bone", "nerve"): LIGHT.nerve_outline}
"""The line between two materials whose own colours are near."""


@pytest.mark.parametrize("blindness", [None, *COLOR_BLINDNESS])
def test_materials_that_touch_are_told_apart(blindness: str | None) -> None:
    painted = {name: seen(color, blindness) for name, color in materials().items()}
    for one, other in TOUCHING:
        if distance(painted[one], painted[other]) < APART:
            line = seen(linear(OUTLINES[one, other]), blindness)
            assert max(contrast(line, painted[one]), contrast(line, painted[other])) >= EDGE, (one, other)


PALETTE = [
    ("balloon", "strut"), ("balloon", "pore"), ("cement", "strut"), ("cement", "pore"), ("cement", "cavity"),
    ("steel", "bone"), ("steel", "strut"), ("steel", "pore"), ("bone", "disc"), ("bone", "nerve"),
    ("disc", "nerve"), ("nerve", "canal_fat"), ("crack", "strut"), ("balloon", "steel"), ("cement", "steel"),
]  # fmt: skip


@pytest.mark.parametrize("blindness", [None, *COLOR_BLINDNESS])
@pytest.mark.parametrize("pair", PALETTE, ids="-".join)
def test_colours_that_touch_are_told_apart_by_themselves_or_by_their_outline(
    pair: tuple[str, str], blindness: str | None
) -> None:
    one, other = (seen(linear(getattr(LIGHT, name)), blindness) for name in pair)
    if distance(one, other) < APART:
        line = seen(linear(getattr(LIGHT, f"{pair[0]}_outline")), blindness)
        assert max(contrast(line, one), contrast(line, other)) >= EDGE


@pytest.mark.parametrize("colors", [STANDARD, CONTRAST], ids=["standard", "high contrast"])
@pytest.mark.parametrize("blindness", [None, *COLOR_BLINDNESS])
def test_figures_of_an_icon_array_stand_out_and_are_told_apart(colors: Colors, blindness: str | None) -> None:
    event, drop, other, edge, ground = (
        seen(linear(color), blindness)
        for color in (colors.event, colors.drop, colors.other, colors.other_edge, colors.ground)
    )
    assert contrast(event, ground) >= EDGE
    assert contrast(edge, ground) >= EDGE
    assert contrast(event, other) >= EDGE
    assert contrast(drop, event) >= EDGE

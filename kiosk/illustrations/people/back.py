"""A person seen from behind."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.anatomy.plane import Points
from kiosk.illustrations.base.drawing import Fill, Op, Path, Point, Radial, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import LIGHT, WHITE, Palette, mix
from kiosk.illustrations.base.shapes import circle, ellipse, polygon
from kiosk.illustrations.people.figures import (
    LINE,
    Tones,
    curve,
    dressed,
    ground_shadow,
    hair,
    line,
    modelled,
    outside,
    skin,
    soften,
)

# The right half from the crown down the arm, up to the armpit, down the leg, up to the crotch.
_HALF: Points = (
    (0, 100), (2.0, 99.75), (3.7, 98.6), (4.6, 96.5), (4.7, 94), (4.4, 91.4), (3.95, 89.2), (3.5, 87.5),
    (3.35, 86.1), (4.0, 84.8), (6.2, 83.5), (9.0, 82.4), (11.2, 80.9), (12.5, 78.5), (13.05, 75.2),
    (13.4, 71.4), (13.85, 67.6), (14.4, 64.4), (15.1, 61.4), (15.7, 57.6), (16.05, 53.6), (16.3, 50.4),
    (16.85, 47.8), (17.4, 45), (17.6, 42.8), (17.5, 41.2), (17.2, 40.5), (16.88, 40.6), (16.75, 39.8),
    (16.4, 39.2), (16.02, 39.3), (15.7, 38.8), (15.3, 38.8), (15.05, 39.4), (14.7, 39.75), (14.45, 40.8),
    (14.4, 42.4), (14.3, 44.0), (14.1, 44.9), (13.85, 44.1), (13.5, 43.2), (13.0, 43.1), (12.72, 43.9),
    (12.72, 45.4), (12.95, 47.4), (13.2, 49.4), (12.9, 52.4), (12.1, 57), (11.4, 62), (11.0, 66),
    (10.6, 69.6), (10.2, 72.2), (9.9, 70.8), (9.45, 67.6), (9.0, 64.6), (8.85, 61.8), (9.25, 58.6),
    (9.95, 55.2), (10.4, 51.4), (10.4, 47.2), (9.9, 41.4), (9.15, 35), (8.45, 30.4), (8.15, 27.2),
    (8.4, 23.8), (8.45, 20.2), (7.85, 15.4), (6.95, 10.4), (6.5, 7.4), (6.6, 5.2), (7.3, 3.3), (8.0, 1.6),
    (7.5, 0.55), (5.9, 0.2), (4.1, 0.3), (3.1, 1.0), (2.9, 2.6), (3.1, 4.8), (3.0, 7), (2.6, 10.4),
    (2.05, 15.4), (1.8, 20), (2.1, 24), (2.3, 27.2), (1.95, 31.4), (1.35, 37), (0.8, 42.6), (0.42, 45.4),
    (0, 46),
)  # fmt: skip
_HAIR: Points = (
    (0, 100.9), (2.4, 100.4), (4.2, 98.9), (5.05, 96.7), (5.1, 94.9), (4.75, 93.6), (4.5, 92.0), (4.2, 90.4),
    (3.6, 89.2), (2.5, 88.6), (1.3, 88.1), (0.5, 88.3), (0, 88.5),
)  # fmt: skip
_SHORTS: Points = (
    (0, 53.0), (3.6, 53.3), (7.2, 54.0), (11.4, 55.3), (11.4, 46), (10.8, 38.0), (7.6, 37.0), (4.2, 36.6),
    (0.7, 36.7), (0.6, 41), (0.3, 45.2), (0, 45.6),
)  # fmt: skip
_STRANDS: tuple[Points, ...] = (
    ((-0.6, 99.5), (-2.2, 98.9), (-3.6, 97.0), (-4.3, 94.6)),
    ((-0.7, 97.9), (-2.2, 96.0), (-3.1, 93.4), (-3.5, 91.0)),
    ((-0.2, 96.2), (-1.2, 93.6), (-1.7, 91.0)),
    ((0.9, 96.8), (1.2, 94.4), (1.1, 92.0)),
    ((1.9, 97.2), (2.8, 94.8), (3.0, 92.4)),
    ((2.4, 98.8), (3.7, 97.0), (4.3, 94.8)),
    ((-0.3, 91.8), (-0.2, 90.4), (0.0, 89.2)),
    ((-2.6, 91.4), (-2.5, 90.2), (-2.1, 89.2)),
    ((2.3, 91.6), (2.3, 90.4), (2.0, 89.3)),
)
"""They run from the crown, which lies a little to one side, down to the nape."""
_SHINE: Points = ((-3.6, 96.4), (-2.9, 97.9), (-1.5, 99.1))

# The right half of what models a back: points, radius and strength.
_LIGHTS: tuple[tuple[Points, float, float], ...] = (
    (((3.0, 67), (3.1, 62), (2.9, 58.5)), 1.6, 0.22),  # the long muscles
    (((7.0, 77.8), (6.3, 75), (6.4, 73)), 2.2, 0.32),  # the shoulder blade
    (((5.2, 80.3), (7.6, 80.9), (10, 80.7)), 1.0, 0.34),  # and its ridge
)
_HOLLOWS: tuple[tuple[Points, float, float], ...] = (
    (((3.9, 76.2), (4.1, 73.6), (4.8, 71), (6.0, 69.8), (7.3, 70.5), (8.2, 71.8)), 1.0, 0.36),  # blade
    (((10.2, 72.2), (9.95, 74), (9.5, 75.6)), 0.5, 0.6),  # armpit
    (((12.3, 64.0), (13.0, 63.5), (13.8, 63.8)), 0.5, 0.5),  # elbow
    (((3.7, 29.4), (3.9, 26.8), (3.6, 24.2)), 0.8, 0.4),  # hollow of the knee
    (((6.9, 29.4), (6.7, 26.8), (7.0, 24.2)), 0.8, 0.4),
    (((5.0, 21.6), (5.1, 18), (5.0, 15)), 0.7, 0.34),  # between the two heads of the calf
    (((4.15, 8.6), (4.2, 5.6), (3.9, 3.4)), 0.45, 0.5),  # beside the Achilles tendon
    (((5.35, 8.6), (5.3, 5.6), (5.7, 3.4)), 0.45, 0.5),
)
_MIDLINE: tuple[tuple[Points, float, float], ...] = (
    (((0, 82), (0, 76), (0, 68), (0, 60), (0, 56)), 0.75, 0.5),
    (((0, 67), (0, 62), (0, 57.5)), 1.1, 0.42),
)
_NAPE: Points = ((-3.2, 88.2), (-1.8, 87.2), (0, 86.9), (1.8, 87.2), (3.2, 88.2))
_FINGERS: tuple[Points, ...] = (
    ((15.05, 39.5), (15.02, 41.6), (15.12, 43.6)),
    ((16.0, 39.35), (15.9, 41.4), (15.95, 43.8)),
    ((16.85, 40.6), (16.75, 42.2), (16.7, 44)),
)
_KNEE: Points = ((3.8, 27.2), (5.2, 26.8), (6.8, 27.3))
_SEAT: Points = ((2.0, 44.6), (4.4, 43.6), (7.2, 44.3))
_HEM: Points = ((1.3, 38.0), (4.2, 37.85), (7.4, 38.2), (10.2, 39.1))
_WAISTBAND: Points = ((0, 51.8), (3.6, 52.1), (7.2, 52.7), (10.4, 53.6))


# What clothes cover, as far as the outline lets it be seen.
_TOP: Points = (
    (-20, 46.4), (-20, 85.6), (-3.5, 86.2), (-1.8, 85.2), (0, 84.9), (1.8, 85.2), (3.5, 86.2), (20, 85.6),
    (20, 46.4),
)  # fmt: skip
_TROUSERS: Points = ((-11.6, 50.6), (0, 49.6), (11.6, 50.6), (11.6, 0), (-11.6, 0))
_SHOES: Points = ((-11.6, 3.4), (11.6, 3.4), (11.6, -1), (-11.6, -1))
_FOLDS: tuple[Points, ...] = (
    ((9.6, 71.4), (8.4, 73.4), (6.6, 74.8)),
    ((8.6, 61.6), (6.4, 60.4), (4.2, 60.2)),
    ((4.6, 28.2), (5.6, 26.6), (7.4, 26.2)),
)


def _mirrored(half: Points) -> Points:
    """``half`` and its mirror image as one closed run."""
    return (*half, *((-x, y) for x, y in reversed(half) if x))


def _both(points: Points) -> tuple[Points, Points]:
    """``points`` on either side of the body."""
    return points, tuple((-x, y) for x, y in points)


BODY: Points = _mirrored(_HALF)
OUTLINE: Path = curve(BODY)

LEG: Points = tuple(point for point in _HALF if 0.2 <= point[1] <= 37 and point[0] < 10.5)
"""The outline of the right leg below the hip, from outside to inside."""


def back_view(ground: str, palette: Palette = LIGHT) -> tuple[Op, ...]:
    """The figure from behind, in shorts, on a plain ``ground``."""
    tones = Tones(palette)
    return (
        Fill(OUTLINE, skin(tones)),
        *_landmarks(tones),
        *modelled(BODY, tones),
        *_clothes(tones),
        outside(OUTLINE, ground),
        *ground_shadow(palette, 13),
        *_lines(tones),
        *hair(curve(_mirrored(_HAIR)), _SHINE, _STRANDS, tones),
    )


def dressed_view(ground: str, top: str, trousers: str, palette: Palette = LIGHT) -> tuple[Op, ...]:
    """The figure from behind in a long-sleeved ``top`` and ``trousers``, on a plain ``ground``."""
    tones = Tones(palette)
    shade, _ = modelled(BODY, tones)
    seams = (((-9.8, 50.2), (0, 49.4), (9.8, 50.2)), ((0, 48.6), (0, 46)))
    return (
        Fill(OUTLINE, skin(tones)),
        Fill(polygon(_TOP), top),
        Fill(polygon(_TROUSERS), trousers),
        Fill(polygon(_SHOES), mix(trousers, palette.ink, 0.6)),
        shade,
        *(soften(points, tones.shade, 1.4, 0.2) for each in _FOLDS for points in _both(each)),
        outside(OUTLINE, ground),
        *ground_shadow(palette, 13),
        *(line(seam, tones.line, 0.26, 0.8) for seam in seams),
        *_lines(tones, bare=False),
        *hair(curve(_mirrored(_HAIR)), _SHINE, _STRANDS, tones),
    )


def _landmarks(tones: Tones) -> Iterator[Op]:
    """The furrow of the spine, shoulder blades, dimples, hollows of arms and legs."""
    for points, radius, alpha in _MIDLINE:
        yield soften(points, tones.hollow, radius, alpha)
    for paints, color in ((_LIGHTS, WHITE), (_HOLLOWS, tones.hollow)):
        for points, radius, alpha in paints:
            for side in _both(points):
                yield soften(side, color, radius, alpha)
    for side in _both(((2.9, 54.9),)):
        yield _dimple(side[0], tones)
    yield Soft(curve(_NAPE), tones.shade, 1.9, 0.4, 6)


def _dimple(at: Point, tones: Tones) -> Fill:
    return Fill(circle(at, 0.8), Radial(at, 0.8, (Stop(0, tones.shade, 0.6), Stop(1, tones.shade, 0))))


def _clothes(tones: Tones) -> Iterator[Op]:
    yield from dressed(BODY, curve(_mirrored(_SHORTS)), tones)
    yield soften(((0, 51.5), (0, 48), (0, 45.8)), tones.cloth_line, 0.8, 0.2)
    for side in _both(_SEAT):
        yield soften(side, tones.cloth_line, 0.9, 0.16)
    for seam in (*_both(_HEM), *_both(_WAISTBAND)):
        yield line(seam, tones.cloth_line, 0.15, 0.5)


def _lines(tones: Tones, *, bare: bool = True) -> Iterator[Op]:
    yield Stroke(OUTLINE, tones.line, LINE)
    for side, share in ((1, 0.9), (-1, 0.3)):
        ear = ellipse((side * 5.05, 92.8), 0.72, 1.4, -side * 0.12)
        yield Fill(ear, mix(tones.palette.figure_light, tones.palette.figure, share))
        yield Stroke(ear, tones.line, 0.22)
    for finger in _FINGERS:
        for points in _both(finger):
            yield line(points, tones.line, 0.16, 0.7)
    for points in _both(_KNEE) if bare else ():
        yield line(points, tones.line, 0.16, 0.35)

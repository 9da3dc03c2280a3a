"""A person seen from behind: nobody in particular, 100 units tall, standing on y = 0, y up.

Heights of the spine follow the drawing's own scale: T1 at 82.4, L1 at 64.4, a thoracic bone every 1.47 and
a lumbar bone every 2.05 units.
"""

from __future__ import annotations

from kiosk.illustrations.drawing import Fill, Linear, Op, Path, Point, Radial, Soft, Stop, Stroke
from kiosk.illustrations.palette import LIGHT, Palette
from kiosk.illustrations.shapes import circle, ellipse, rounded, smooth

TALL = 100.0
L1 = 64.4

# The right half of the outline from the crown to the crotch.
_HALF: tuple[Point, ...] = (
    (0, 100), (2.6, 99.6), (4.3, 97.8), (4.75, 95), (4.45, 92.4), (3.75, 90.2), (3.25, 88.4), (3.3, 86.8),
    (4.9, 85), (8.2, 83.5), (10.9, 82), (12.7, 79.4), (13.4, 75.6), (13.9, 70.5), (14.7, 65), (15.6, 60.2),
    (16.5, 55.4), (17.15, 51.2), (18.1, 48.9), (19.3, 46.2), (19.75, 43.4), (19.75, 40.4), (19.2, 38.3),
    (18.3, 37.7), (17.7, 38.8), (17.45, 41), (16.9, 42.9), (16.1, 44.2), (15.5, 46.4), (15.3, 49.2),
    (14.3, 53.6), (12.9, 58.8), (12.0, 63.4), (11.2, 68.6), (10.5, 72.4), (10.0, 71.4), (9.5, 67.8),
    (8.9, 63.8), (8.75, 60.6), (9.4, 56.8), (10.4, 52.8), (10.95, 48.8), (10.9, 44), (10.25, 37),
    (9.3, 30.2), (8.55, 26.2), (8.85, 21.6), (8.65, 17.4), (7.6, 12), (6.55, 7.2), (6.45, 4.6), (7.3, 2.6),
    (8.1, 1.2), (7.7, 0.3), (5.9, 0), (3.7, 0.1), (2.95, 1.3), (3.3, 4), (3.5, 6.8), (2.75, 13), (2.2, 19),
    (2.4, 24.6), (2.25, 30), (1.75, 37), (0.9, 43.6), (0, 46.2),
)  # fmt: skip


def mirrored(half: tuple[Point, ...]) -> tuple[Point, ...]:
    """``half`` and its mirror image as one closed run."""
    return (*half, *((-x, y) for x, y in reversed(half) if x))


OUTLINE: Path = smooth(mirrored(_HALF))

LEG: tuple[Point, ...] = tuple(point for point in _HALF if 0.2 <= point[1] <= 37 and point[0] < 10.5)
"""The outline of the right leg below the hip, from outside to inside."""

# Lines that let a back be read as a back: blade, arm fold, gluteal fold, knee fold, fingers.
_FOLDS: tuple[tuple[float, float, tuple[Point, ...]], ...] = (
    (0.30, 0.45, ((3.4, 76.5), (3.3, 73), (5.5, 69.8), (7.5, 71.0))),
    (0.28, 0.40, ((10.1, 72.4), (10.0, 75), (9.3, 77.4))),
    (0.28, 0.45, ((1.2, 45.6), (4.0, 43.9), (7.6, 45.0))),
    (0.26, 0.35, ((3.6, 24.4), (5.4, 23.7), (7.0, 24.6))),
    (0.22, 0.55, ((18.6, 38.7), (18.75, 41.6))),
    (0.22, 0.45, ((19.15, 39.6), (19.25, 42.4))),
    (0.24, 0.50, ((17.5, 41.3), (17.75, 43.6), (17.55, 45.8))),
)
_MIDLINE = (((0, 52.2), (0, 50), (0, 46.4)), ((0, 81), (0, 70), (0, 58)))

_CERVICAL, _THORACIC, _LUMBAR = 5, 12, 5


def back_view(palette: Palette = LIGHT) -> tuple[Op, ...]:
    """The figure from behind with the landmarks of the back."""
    ground = smooth(mirrored(tuple((x + 0.5 if x else 0.0, y - 0.6) for x, y in _HALF)))
    shade = Linear(
        (-16, 96), (16, 8),
        (Stop(0, palette.figure_light), Stop(0.45, palette.figure), Stop(1, palette.figure_dark)),
    )  # fmt: skip
    ears = tuple(
        op
        for side in (1, -1)
        for path in (ellipse((side * 4.7, 94.2), 0.72, 1.3),)
        for op in (
            Fill(path, palette.figure if side > 0 else palette.figure_light),
            Stroke(path, palette.figure_outline, 0.24),
        )
    )
    lines = tuple(
        Stroke(
            smooth(tuple((side * x, y) for x, y in points), closed=False),
            palette.figure_outline,
            width,
            alpha,
        )
        for side in (1, -1)
        for width, alpha, points in _FOLDS
    )
    dimples = tuple(
        Fill(ellipse((side * 2.9, 55.0), 0.55, 0.42), palette.figure_outline, 0.35) for side in (1, -1)
    )
    midline = tuple(
        Stroke(smooth(points, closed=False), palette.figure_outline, 0.28, 0.4) for points in _MIDLINE
    )
    return (
        Soft(ground, palette.shadow, 1.3, 0.16),
        *ears,
        Fill(OUTLINE, shade),
        Stroke(OUTLINE, palette.figure_outline, 0.28),
        *lines,
        *dimples,
        *midline,
    )


def spine(palette: Palette = LIGHT, alpha: float = 0.55) -> tuple[Op, ...]:
    """The bones of the spine as they lie under the skin of the back."""
    bones = [(86.8 - i * 0.85, 1.5, 0.62) for i in range(_CERVICAL)]
    bones += [(82.4 - i * 1.47, 1.75 + 0.05 * i, 1.08) for i in range(_THORACIC)]
    bones += [(L1 - i * 2.05, 2.58 + 0.08 * i, 1.55) for i in range(_LUMBAR)]
    sacrum = smooth(((-1.7, 54.7), (1.7, 54.7), (1.1, 51.6), (0, 49.6), (-1.1, 51.6)), tension=0.25)
    paths = (*(rounded((-w / 2, y - h / 2), w, h, 0.4) for y, w, h in bones), sacrum)
    return tuple(
        op
        for path in paths
        for op in (
            Fill(path, palette.bone_light, alpha),
            Stroke(path, palette.bone_outline, 0.2, alpha),
        )
    )


def glow(center: Point, radius: float, color: str, alpha: float) -> Fill:
    """A round glow that fades outwards."""
    stops = tuple(Stop(at, color, alpha * share) for at, share in ((0, 1), (0.35, 0.72), (0.7, 0.28), (1, 0)))
    return Fill(circle(center, radius), Radial(center, radius, stops))

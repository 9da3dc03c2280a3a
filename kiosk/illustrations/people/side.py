"""A person seen from the left, hands at rest, face calm."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.anatomy.plane import Points
from kiosk.illustrations.base.drawing import Fill, Linear, Op, Path, Radial, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import LIGHT, Palette, mix
from kiosk.illustrations.base.shapes import circle, ellipse
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

# From the nape down the back to the heel, along the sole, up the front to the face and the crown.
_BODY: Points = (
    (5.0, 88.6), (4.3, 86.8), (4.35, 85), (5.0, 83), (6.0, 80), (6.6, 76.5), (6.55, 72.8), (5.8, 68.6),
    (4.75, 64.6), (4.3, 61.6), (4.6, 58.6), (5.7, 55.4), (6.6, 52.4), (6.8, 49.4), (6.1, 46.6), (5.0, 44.0),
    (4.5, 40.4), (3.95, 35), (3.2, 30.2), (2.85, 27.4), (3.35, 24.6), (4.1, 21.4), (4.15, 18.4), (3.45, 14.2),
    (2.55, 10), (2.2, 7), (2.5, 4.8), (3.1, 2.8), (3.1, 1.1), (2.1, 0.2), (0.2, 0.15), (-2.4, 0.55),
    (-5.2, 0.35), (-8, 0.15), (-10.2, 0.2), (-11.0, 0.85), (-10.6, 1.7), (-9.2, 2.6), (-6.4, 3.7),
    (-4.1, 5.2), (-3.15, 7.2), (-2.9, 10), (-3.1, 15), (-3.3, 20), (-3.6, 24), (-4.2, 26.4), (-4.5, 28.4),
    (-4.4, 30.6), (-4.9, 35), (-5.8, 40.6), (-6.3, 45), (-6.2, 48.6), (-6.5, 52), (-7.1, 55.6), (-7.4, 59),
    (-7.2, 62.6), (-7.0, 66), (-7.1, 70), (-6.9, 74), (-6.0, 77.6), (-4.6, 80.6), (-3.5, 82.4), (-2.85, 84),
    (-2.65, 85.4), (-3.0, 86.15), (-4.0, 86.15), (-4.9, 86.35), (-5.5, 87.0), (-5.6, 87.9), (-5.5, 88.55),
    (-5.85, 89.1), (-5.75, 89.7), (-6.0, 90.3), (-5.95, 90.95), (-6.5, 91.35), (-6.85, 91.8), (-6.55, 92.6),
    (-6.0, 93.8), (-5.65, 95.0), (-5.55, 96.6), (-5.0, 98.3), (-3.4, 99.7), (-0.8, 100.3), (2.0, 99.9),
    (4.3, 98.4), (5.6, 95.8), (5.9, 92.8), (5.6, 90.4),
)  # fmt: skip
_HAIR: Points = (
    (-3.9, 97.3), (-4.6, 98.0), (-4.3, 99.3), (-2.6, 100.6), (-0.2, 101.1), (2.5, 100.6), (4.8, 98.9),
    (6.1, 96.2), (6.35, 93.3), (5.95, 91.0), (5.2, 89.2), (4.45, 88.2), (3.75, 88.7), (2.95, 90.0),
    (2.25, 91.4), (1.8, 92.8), (1.3, 94.0), (0.4, 94.5), (-0.5, 94.1), (-1.0, 93.4), (-1.5, 94.1),
    (-1.9, 95.6), (-2.7, 96.7),
)  # fmt: skip
_STRANDS: tuple[Points, ...] = (
    ((-3.4, 98.4), (-1.4, 99.5), (1.0, 99.8)),
    ((-2.2, 97.6), (0.2, 98.6), (2.8, 98.2), (4.6, 95.8), (5.1, 92.6)),
    ((-1.0, 96.2), (1.0, 97.0), (2.9, 95.9), (4.0, 93.2), (4.4, 90.4)),
    ((1.7, 94.9), (2.6, 93.6), (3.2, 91.6), (3.7, 90.0)),
)
_SHINE: Points = ((0.6, 100.2), (2.6, 99.6), (4.2, 98.0))
_EAR: Points = (
    (0.2, 93.9), (1.05, 94.0), (1.5, 93.1), (1.3, 92.0), (0.75, 91.2), (0.35, 90.6), (-0.05, 90.8),
    (-0.15, 91.8), (-0.2, 92.9),
)  # fmt: skip
_FACE: tuple[tuple[Points, float, float], ...] = (
    (((-5.2, 94.75), (-4.3, 95.1), (-3.3, 94.8)), 0.26, 0.5),  # brow
    (((-5.78, 89.7), (-5.15, 89.55), (-4.45, 89.95)), 0.22, 0.8),  # mouth
    (((-6.2, 91.3), (-5.85, 91.35), (-5.7, 91.7)), 0.16, 0.45),  # nostril
    (((-3.0, 86.3), (-1.2, 87.1), (0.2, 88.5), (0.6, 90.0)), 0.16, 0.4),  # jaw
    (((0.3, 93.3), (0.9, 93.1), (0.8, 92.1), (0.4, 91.6)), 0.15, 0.6),  # ear
)
_CLOSED: Points = ((-4.95, 93.15), (-4.4, 92.75), (-3.65, 93.0))
_LID: Points = ((-5.1, 92.95), (-4.6, 93.5), (-3.6, 93.2))
_JAW_SHADE: Points = ((-2.0, 85.3), (-0.6, 86.2), (0.7, 87.7))
_KNEE: Points = ((-2.6, 29.6), (-3.2, 27.6), (-2.8, 25.6))
_SHORTS: Points = (
    (8, 54.4), (5.2, 53.7), (2.2, 53.5), (-2, 54.1), (-8, 56.4), (-7.4, 46), (-6.8, 38.6), (-5.0, 38.0),
    (-0.6, 37.3), (3.6, 37.2), (5.2, 37.5), (7.8, 46),
)  # fmt: skip
_HEM: Points = ((-5.7, 39.4), (-2.4, 38.8), (0.8, 38.5), (4.3, 38.6))
_WAISTBAND: Points = ((-6.6, 54.4), (-2.2, 52.8), (1.8, 52.2), (6.4, 53.0))
ARM: Points = (
    (2.9, 79.6), (3.1, 77), (2.5, 73.4), (1.2, 69.6), (0, 66), (-1.0, 63.2), (-2.5, 60.4), (-4.9, 56.4),
    (-6.9, 53.0), (-7.7, 51.4), (-8.0, 49.4), (-7.9, 47.4), (-8.1, 45.2), (-8.6, 43.4), (-9.3, 42.3),
    (-10.0, 42.3), (-10.5, 43.5), (-10.7, 45.2), (-10.6, 46.6), (-10.8, 45.9), (-11.15, 45.4), (-11.55, 45.9),
    (-11.6, 47.4), (-11.25, 49.6), (-10.6, 51.8), (-9.8, 53.6), (-8.4, 57), (-6.9, 60.8), (-5.9, 64),
    (-5.0, 67.6), (-4.4, 71.6), (-4.0, 75.6), (-3.3, 78.6),
)  # fmt: skip
SHOULDER: Points = ((-2.0, 81.0), (0.2, 81.8), (2.0, 81.2))
"""The arm's outline down to the hand and up again, and what closes it at the top."""
_FINGERS: tuple[Points, ...] = (
    ((-9.75, 42.3), (-9.75, 44), (-9.65, 45.8)),
    ((-9.0, 42.7), (-8.95, 44.2), (-8.9, 45.8)),
    ((-10.6, 46.6), (-10.4, 47.6), (-10.5, 48.6)),
)


def side_view(ground: str, palette: Palette = LIGHT, window: Path = ()) -> tuple[Op, ...]:
    """The figure facing the start, in shorts, on a plain ``ground`` that has a ``window`` beside it."""
    tones = Tones(palette)
    body = curve(_BODY)
    shorts = curve(_SHORTS, corners=(0, 4, 6, 10))
    return (
        Fill(body, skin(tones)),
        soften(_JAW_SHADE, tones.hollow, 1.2, 0.7),
        soften(_KNEE, tones.hollow, 0.7, 0.5),
        *modelled(_BODY, tones),
        _cheek(tones),
        *dressed(_BODY, shorts, tones),
        line(_HEM, tones.cloth_line, 0.15, 0.5),
        line(_WAISTBAND, tones.cloth_line, 0.15, 0.5),
        Soft(curve(tuple((x + 0.3, y - 0.3) for x, y in ARM)), tones.shade, 0.9, 0.35, 5),
        outside(body, ground, window),
        *ground_shadow(palette, 13),
        Stroke(body, tones.line, LINE),
        *hair(curve(_HAIR), _SHINE, _STRANDS, tones),
        *_head(tones, awake=False),
        *_arm(tones),
    )


def armless(palette: Palette = LIGHT, *, awake: bool = False) -> tuple[Op, ...]:
    """The same person, arms out of the way, in the light that falls on the back: to be dressed or turned."""
    tones = Tones(palette)
    body = curve(_BODY)
    stops = (Stop(0, tones.light), Stop(0.5, tones.middle), Stop(1, tones.shade))
    return (
        Fill(body, Linear((7, 60), (-9, 60), stops)),
        _cheek(tones),
        Stroke(body, tones.line, LINE),
        *hair(curve(_HAIR), _SHINE, _STRANDS, tones),
        *_head(tones, awake=awake),
    )


def _cheek(tones: Tones) -> Fill:
    """Light on the lower face."""
    at = (-4.0, 88.2)
    return Fill(circle(at, 2.8), Radial(at, 2.8, (Stop(0, tones.light, 0.85), Stop(1, tones.light, 0))))


def _head(tones: Tones, *, awake: bool) -> Iterator[Op]:
    ear = curve(_EAR)
    if awake:
        yield Fill(ellipse((-4.75, 92.8), 0.3, 0.52), tones.palette.ink)
    yield line(_LID if awake else _CLOSED, tones.line, 0.24, 0.9)
    yield Fill(ear, tones.middle)
    yield Stroke(ear, tones.line, 0.22)
    for points, width, alpha in _FACE:
        yield line(points, tones.line, width, alpha)


def _arm(tones: Tones) -> Iterator[Op]:
    """The arm that is nearer, without a line where it joins the shoulder."""
    dark = mix(tones.palette.figure, tones.palette.figure_dark, 0.4)
    stops = (Stop(0, mix(tones.light, tones.middle, 0.4)), Stop(0.5, tones.middle), Stop(1, dark))
    yield Fill(curve((*ARM, *SHOULDER)), Linear((-6.5, 66.5), (0, 63.5), stops))
    yield line(ARM, tones.line, 0.24, 1)
    for finger in _FINGERS:
        yield line(finger, tones.line, 0.16, 0.7)

"""What all drawn people share: cool greys that belong to nobody in particular, and soft modelling.

A figure is 100 units tall and stands on y = 0, y up; it is seven heads high, as older adults are.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.anatomy.plane import Points
from kiosk.illustrations.base.drawing import Box, Fill, Linear, Op, Path, Point, Radial, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import WHITE, Palette, mix
from kiosk.illustrations.base.shapes import circle, ellipse, rectangle, smooth

TALL = 100.0
LINE = 0.26
"""Width of a figure's outline; folds and fingers are thinner."""

_TENSION = 0.34
_EVERYWHERE = rectangle(Box(-400, -300, 800, 700))


@dataclass(frozen=True, slots=True)
class Tones:
    """Colours of skin, hair and clothes, all mixed from the palette's figure greys."""

    palette: Palette

    @property
    def line(self) -> str:
        """Outlines, folds, fingers, features."""
        return self.palette.figure_outline

    @property
    def light(self) -> str:
        """Skin in the light."""
        return mix(self.palette.figure_light, WHITE, 0.2)

    @property
    def middle(self) -> str:
        """Skin between light and shade."""
        return mix(self.palette.figure_light, self.palette.figure, 0.45)

    @property
    def hollow(self) -> str:
        """Skin in a hollow."""
        return mix(self.palette.figure, self.palette.figure_dark, 0.45)

    @property
    def shade(self) -> str:
        """The side that is turned from the light."""
        return mix(self.palette.figure_dark, self.palette.figure_outline, 0.5)

    @property
    def hair_light(self) -> str:
        """Hair in the light."""
        return mix(self.palette.figure_dark, self.palette.figure, 0.45)

    @property
    def hair(self) -> str:
        """Hair."""
        return mix(self.palette.figure_outline, self.palette.figure_dark, 0.5)

    @property
    def hair_line(self) -> str:
        """The edge of the hair."""
        return mix(self.palette.figure_outline, self.palette.ink, 0.12)

    @property
    def blouse(self) -> str:
        """The patient's top."""
        return mix(self.palette.numb, WHITE, 0.5)

    @property
    def linen(self) -> str:
        """A pale tint of the clinic's green: sheets, boards, bubbles."""
        return mix(self.palette.handle_light, WHITE, 0.72)

    @property
    def cloth(self) -> str:
        """Shorts: the greys with a little of the clinic's green."""
        return mix(mix(self.palette.figure_outline, self.palette.handle, 0.22), WHITE, 0.3)

    @property
    def cloth_line(self) -> str:
        """Seams and folds of the shorts."""
        return mix(self.cloth, self.palette.ink, 0.3)


def curve(points: Points, *, corners: tuple[int, ...] = ()) -> Path:
    """A closed outline."""
    return smooth(points, tension=_TENSION, corners=corners)


def line(points: Points, color: str, width: float, alpha: float) -> Stroke:
    """An open line: a fold, a finger, a feature of the face."""
    return Stroke(smooth(points, closed=False), color, width, alpha)


def soften(points: Points, color: str, radius: float, alpha: float) -> Soft:
    """A soft light or hollow along an open line."""
    return Soft(smooth(points, closed=False), color, radius, alpha, 4)


def skin(tones: Tones) -> Linear:
    """Light on a standing figure: from the top left, down to the feet."""
    stops = (Stop(0, tones.light), Stop(0.5, tones.middle), Stop(1, tones.palette.figure))
    return Linear((-14, 96), (14, 6), stops)


def modelled(points: Points, tones: Tones) -> tuple[Op, ...]:
    """Shade along the inside of an outline that is turned from the light, light along the other side.

    Reaches over the outline: :func:`outside` covers that.
    """
    return (
        Soft(_shifted(points, -0.55, 0.3), tones.shade, 1.9, 0.5, 8),
        Soft(_shifted(points, 0.35, -0.3), WHITE, 0.8, 0.35, 5),
    )


def dressed(outline: Points, cloth: Path, tones: Tones) -> tuple[Op, ...]:
    """Shorts of the shape ``cloth`` on the body with ``outline``."""
    bright, deep = mix(tones.cloth, WHITE, 0.16), mix(tones.cloth, tones.line, 0.16)
    return (
        Soft(cloth, tones.shade, 0.8, 0.3, 4),
        Fill(cloth, Linear((-11, 54), (11, 38), (Stop(0, bright), Stop(1, deep)))),
        Soft(_shifted(outline, -0.5, 0.3), tones.cloth_line, 1.3, 0.2, 4),
    )


def outside(outline: Path, ground: str, window: Path = ()) -> Fill:
    """Covers everything around ``outline`` with ``ground`` but for a ``window`` clear of it."""
    return Fill((*_EVERYWHERE, *outline, *window), ground)


def hair(outline: Path, shine: Points, strands: tuple[Points, ...], tones: Tones) -> tuple[Op, ...]:
    """Short hair of the shape ``outline``."""
    stops = (
        Stop(0, tones.hair_light),
        Stop(0.55, mix(tones.hair, tones.hair_light, 0.4)),
        Stop(1, tones.hair),
    )
    return (
        Fill(outline, Linear((-4.5, 100), (5, 87), stops)),
        *(line(strand, tones.hair_line, 0.17, 0.3) for strand in strands),
        soften(shine, WHITE, 0.8, 0.28),
        Stroke(outline, tones.hair_line, 0.24),
    )


def ground_shadow(palette: Palette, width: float) -> tuple[Op, ...]:
    """What a standing figure throws on the ground, ``width`` units to each side."""
    return tuple(
        Fill(ellipse((0, -0.1), width * share, 1.1 * share), palette.shadow, 0.06)
        for share in (1.0, 0.86, 0.72, 0.58)
    )


def glow(center: Point, radius: float, color: str, alpha: float) -> Fill:
    """A round glow that fades outwards."""
    stops = tuple(Stop(at, color, alpha * share) for at, share in ((0, 1), (0.35, 0.72), (0.7, 0.28), (1, 0)))
    return Fill(circle(center, radius), Radial(center, radius, stops))


def _shifted(points: Points, dx: float, dy: float) -> Path:
    return curve(tuple((x + dx, y + dy) for x, y in points))

"""The display list: paths, fills and strokes in millimetres, in layers that can be cached.

World coordinates are mm with y up, the origin where the scene puts it. A painter (Qt or SVG) applies
the camera. Colours are ``#rrggbb``; opacities are 0..1; widths are mm.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from kiosk.vector import picture

Point = tuple[float, float]

Command = picture.Command
Path = picture.Path


@dataclass(frozen=True, slots=True)
class Stop:
    """A gradient stop: offset 0..1, colour, opacity."""

    offset: float
    color: str
    alpha: float = 1.0


@dataclass(frozen=True, slots=True)
class Linear:
    """A linear gradient from ``start`` to ``end`` (mm)."""

    start: Point
    end: Point
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Radial:
    """A radial gradient around ``center`` with ``radius`` (mm)."""

    center: Point
    radius: float
    stops: tuple[Stop, ...]


Paint = str | Linear | Radial


@dataclass(frozen=True, slots=True)
class Fill:
    """Fills ``path`` (even-odd, so a hole is a second closed run; ``nonzero``: one that turns the other way).

    ``apart`` promises that no two runs overlap: many small ones are then painted several times as fast.
    ``shift`` (mm) moves the fill: fills of one path that are only shifted share its making.
    """

    path: Path
    paint: Paint
    alpha: float = 1.0
    apart: bool = False
    shift: Point = (0.0, 0.0)
    nonzero: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """Strokes ``path``; ``width`` and ``dash`` lengths are mm. A mitre is cut off at four times the width."""

    path: Path
    color: str
    width: float
    alpha: float = 1.0
    dash: tuple[float, ...] = ()
    cap: picture.Cap = "round"
    join: picture.Join = "round"


@dataclass(frozen=True, slots=True)
class Soft:
    """A shadow or halo without blur: ``n`` stacked strokes of widths 2R(n-i)/n.

    Each has opacity 1.3 (1 - (1-A)^(1/n)), so that the n strokes add up to A.
    """

    path: Path
    color: str
    radius: float
    alpha: float
    n: int = 7

    def strokes(self) -> tuple[Stroke, ...]:
        """The equivalent plain strokes, widest first."""
        each = 1.3 * (1 - (1 - self.alpha) ** (1 / self.n))
        return tuple(
            Stroke(self.path, self.color, 2 * self.radius * (self.n - i) / self.n, each)
            for i in range(self.n)
        )


Op = Fill | Stroke | Soft


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-aligned rectangle in mm, y up."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Free:
    """What of a picture nothing covers: each edge says what share of the width or height is covered there."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0

    def view(self, needed: Box, aspect: float) -> Box:
        """The visible box for a picture of ``aspect`` in which ``needed`` (mm) just fits what is free."""
        wide, high = 1 - self.left - self.right, 1 - self.top - self.bottom
        height = max(needed.width / (wide * aspect), needed.height / high)
        width = height * aspect
        x = needed.x + needed.width / 2 - width * (self.left + wide / 2)
        y = needed.y + needed.height / 2 - height * (self.bottom + high / 2)
        return Box(x, y, width, height)


WHOLE = Free()
"""Nothing covers the picture."""


@dataclass(frozen=True, slots=True)
class Pose:
    """A rigid motion: rotate by ``angle`` (rad, counter-clockwise) about the origin, then shift (mm)."""

    angle: float = 0.0
    dx: float = 0.0
    dy: float = 0.0


@dataclass(frozen=True, slots=True)
class Layer:
    """Ops that are painted together.

    Equal ``key`` means equal pixels, so a painter keeps the layer's image; a layer that only changes its
    ``pose`` is moved, not painted again. ``ops`` is called only when the layer must be painted.
    ``bounds`` (mm, before the pose) limits what it touches; None means the whole view.
    """

    key: Hashable
    ops: Callable[[], tuple[Op, ...]]
    pose: Pose = Pose()
    bounds: Box | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a label points. ``id`` is the key of its word; ``side`` is where the pill stands.

    ``start`` and ``end`` are level with the point, at that edge of the picture; ``bottom`` is right below it,
    at the lower edge. A ``word`` stands at the point itself; ``aside`` too, where there is room for it.
    """

    id: str
    point: Point
    side: str = "start"
    tint: str = "#0E7C86"


TRANSPARENT = "transparent"
"""The background of a picture that is laid over another."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture: what of the world is in view, its layers from back to front, its label anchors."""

    view: Box
    layers: tuple[Layer, ...]
    anchors: tuple[Anchor, ...] = ()
    background: str = "#FBF6EE"

    @property
    def pointing(self) -> tuple[Anchor, ...]:
        """The anchors that name a part: all but those aside."""
        return tuple(each for each in self.anchors if each.side != "aside")


@dataclass(frozen=True, slots=True)
class Camera:
    """Looks at ``center`` (mm) so that ``width`` mm of a 4:3 picture are in view."""

    center: Point
    width: float

    def view(self, aspect: float) -> Box:
        """The visible box for a picture of ``aspect`` (width / height).

        Keeps the area of the 4:3 frame in view rather than its width, so wide and tall cards lose or gain
        alike on both axes.
        """
        area = self.width * self.width * 0.75
        width = (area * aspect) ** 0.5
        height = width / aspect
        return Box(self.center[0] - width / 2, self.center[1] - height / 2, width, height)

"""Drawn things at another size and place."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.anatomy.plane import Point
from kiosk.illustrations.base.drawing import Command, Fill, Linear, Op, Paint, Path, Radial, Soft, Stroke


@dataclass(frozen=True, slots=True)
class Placing:
    """Scales by ``scale`` about the origin, turns by ``turn`` (rad, from x towards y), then shifts (mm).

    Before all that, ``flip`` turns y down into y up and ``mirror`` exchanges left and right.
    """

    scale: float = 1.0
    dx: float = 0.0
    dy: float = 0.0
    flip: bool = False
    mirror: bool = False
    turn: float = 0.0

    def point(self, point: Point) -> Point:
        """Where ``point`` comes to lie."""
        xx, xy, yx, yy = self._matrix()
        x, y = point
        return (xx * x + xy * y + self.dx, yx * x + yy * y + self.dy)

    def path(self, path: Path) -> Path:
        """Where ``path`` comes to lie."""
        xx, xy, yx, yy = self._matrix()
        dx, dy = self.dx, self.dy
        placed: list[Command] = []
        for name, *numbers in path:
            values: list[str | float] = [name]
            for x, y in zip(numbers[::2], numbers[1::2], strict=True):
                values += (xx * x + xy * y + dx, yx * x + yy * y + dy)  # type: ignore[operator]
            placed.append(tuple(values))
        return tuple(placed)

    def _matrix(self) -> tuple[float, float, float, float]:
        """What x and y give to the new x, then to the new y."""
        across = -self.scale if self.mirror else self.scale
        up = -self.scale if self.flip else self.scale
        if not self.turn:
            return (across, 0.0, 0.0, up)
        c, s = math.cos(self.turn), math.sin(self.turn)
        return (across * c, -up * s, across * s, up * c)

    def ops(self, ops: Iterable[Op]) -> tuple[Op, ...]:
        """``ops`` at their new size and place, with widths to scale."""
        return tuple(self._op(op) for op in ops)

    def _shift(self, shift: Point) -> Point:
        xx, xy, yx, yy = self._matrix()
        x, y = shift
        return (xx * x + xy * y, yx * x + yy * y)

    def _op(self, op: Op) -> Op:
        path = self.path(op.path)
        match op:
            case Fill():
                return replace(op, path=path, paint=self._paint(op.paint), shift=self._shift(op.shift))
            case Stroke():
                dash = tuple(length * self.scale for length in op.dash)
                return replace(op, path=path, width=op.width * self.scale, dash=dash)
            case Soft():
                return replace(op, path=path, radius=op.radius * self.scale)

    def _paint(self, paint: Paint) -> Paint:
        match paint:
            case Linear():
                return replace(paint, start=self.point(paint.start), end=self.point(paint.end))
            case Radial():
                return replace(paint, center=self.point(paint.center), radius=paint.radius * self.scale)
            case _:
                return paint

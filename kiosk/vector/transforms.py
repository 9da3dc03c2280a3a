"""Transforms: six numbers (a, b, c, d, e, f) that take x, y to ax + cy + e, bx + dy + f."""

from __future__ import annotations

import math
import re

from kiosk.vector.numbers import AGAIN, BETWEEN, UnreadableError, numbers
from kiosk.vector.picture import Path

Matrix = tuple[float, float, float, float, float, float]
STILL: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

_STEP = re.compile(r"([a-zA-Z]+)[ \t\r\n\f]*\(([^()]*)\)")


def read_transform(text: str) -> Matrix:
    """All steps of a ``transform`` as one. Raises :class:`UnreadableError`."""
    text = text.strip()
    result, at = STILL, 0
    while at < len(text):
        found = _STEP.match(text, at)
        if found is None:
            raise UnreadableError(f"the transform {text[at : at + 20]!r}, which cannot be read; {AGAIN}")
        result = times(result, _step(found[1], numbers(found[2])))
        at = BETWEEN.match(text, found.end()).end()  # type: ignore[union-attr] # it matches nothing, too
    return result


def _step(name: str, values: list[float]) -> Matrix:  # noqa: PLR0911 - one return a kind
    match name, values:
        case "matrix", [a, b, c, d, e, f]:
            return (a, b, c, d, e, f)
        case "translate", [x, *rest] if len(rest) <= 1:
            return (1, 0, 0, 1, x, rest[0] if rest else 0)
        case "scale", [x, *rest] if len(rest) <= 1:
            return (x, 0, 0, rest[0] if rest else x, 0, 0)
        case "rotate", [angle]:
            cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
            return (cos, sin, -sin, cos, 0, 0)
        case "rotate", [angle, x, y]:
            there, back = (1, 0, 0, 1, x, y), (1, 0, 0, 1, -x, -y)
            return times(times(there, _step("rotate", [angle])), back)
        case "skewX", [angle]:
            return (1, 0, math.tan(math.radians(angle)), 1, 0, 0)
        case "skewY", [angle]:
            return (1, math.tan(math.radians(angle)), 0, 1, 0, 0)
        case _:
            raise UnreadableError(f"the transform {name[:20]!r}, which cannot be read; {AGAIN}")


def times(one: Matrix, two: Matrix) -> Matrix:
    """The transform that does ``two`` first, then ``one``."""
    a, b, c, d, e, f = one
    p, q, r, s, t, u = two
    return (
        a * p + c * q,
        b * p + d * q,
        a * r + c * s,
        b * r + d * s,
        a * t + c * u + e,
        b * t + d * u + f,
    )


def moved(path: Path, by: Matrix) -> Path:
    """``path`` as ``by`` places it."""
    a, b, c, d, e, f = by
    placed = []
    for name, *rest in path:
        values = [float(each) for each in rest]
        pairs = zip(values[::2], values[1::2], strict=True)
        placed.append((name, *(n for x, y in pairs for n in (a * x + c * y + e, b * x + d * y + f))))
    return tuple(placed)


def scales(by: Matrix) -> tuple[float, float]:
    """By how much ``by`` stretches a length at least and at most."""
    a, b, c, d, _, _ = by
    half, skew = math.hypot(a + d, b - c) / 2, math.hypot(a - d, b + c) / 2
    return abs(half - skew), half + skew

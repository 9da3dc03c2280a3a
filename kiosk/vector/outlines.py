"""The simple elements of SVG as paths."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.vector.numbers import AGAIN, UnreadableError, length, numbers, too_many
from kiosk.vector.path_data import read_path
from kiosk.vector.picture import Command, Path

GEOMETRY = {
    "path": frozenset({"d"}),
    "rect": frozenset({"x", "y", "width", "height", "rx", "ry"}),
    "circle": frozenset({"cx", "cy", "r"}),
    "ellipse": frozenset({"cx", "cy", "rx", "ry"}),
    "line": frozenset({"x1", "y1", "x2", "y2"}),
    "polyline": frozenset({"points"}),
    "polygon": frozenset({"points"}),
}
"""The attributes that say where the outline of each element runs."""


def outline(tag: str, attributes: Mapping[str, str], most: int) -> Path:
    """The path of an element; empty when it has no size. Raises :class:`UnreadableError`."""
    if tag == "path":
        return read_path(attributes.get("d", ""), most)
    if tag in {"polyline", "polygon"}:
        return _corners(attributes.get("points", ""), most, closed=tag == "polygon")
    at = {name: length(attributes.get(name, "0")) for name in GEOMETRY[tag] - {"rx", "ry"}}
    if tag == "line":
        return (("M", at["x1"], at["y1"]), ("L", at["x2"], at["y2"]))
    rx, ry = _radii(attributes)
    if tag == "rect":
        return _rectangle(at["x"], at["y"], at["width"], at["height"], rx, ry)
    rx, ry = (at["r"], at["r"]) if tag == "circle" else (rx, ry)
    return _rectangle(at["cx"] - rx, at["cy"] - ry, 2 * rx, 2 * ry, rx, ry)


def _radii(attributes: Mapping[str, str]) -> tuple[float, float]:
    """Both radii; one that is left out is as long as the other."""
    written = {name: attributes[name] for name in ("rx", "ry") if attributes.get(name, "auto") != "auto"}
    one = length(written.get("rx", written.get("ry", "0")))
    other = length(written.get("ry", written.get("rx", "0")))
    return one, other


def _corners(points: str, most: int, *, closed: bool) -> Path:
    values = numbers(points)
    if len(values) % 2:
        raise UnreadableError(f"a corner that has one number only; {AGAIN}")
    if len(values) > 2 * most:
        raise UnreadableError(too_many(most))
    corners: list[Command] = [
        ("L" if at else "M", x, y) for at, (x, y) in enumerate(zip(values[::2], values[1::2], strict=True))
    ]
    return (*corners, ("Z",)) if closed and corners else tuple(corners)


def _rectangle(x: float, y: float, width: float, height: float, rx: float, ry: float) -> Path:
    if min(width, height, rx, ry) < 0:
        raise UnreadableError(f"a size below zero; {AGAIN}")
    if min(width, height) == 0:
        return ()
    rx, ry = min(rx, width / 2), min(ry, height / 2)
    if min(rx, ry) == 0:
        return read_path(f"M{x!r} {y!r}h{width!r}v{height!r}h{-width!r}z", 5)
    corner = f"a{rx!r} {ry!r} 0 0 1"
    across, down = width - 2 * rx, height - 2 * ry
    return read_path(
        f"M{x + rx!r} {y!r}h{across!r}{corner} {rx!r} {ry!r}v{down!r}{corner} {-rx!r} {ry!r}"
        f"h{-across!r}{corner} {-rx!r} {-ry!r}v{-down!r}{corner} {rx!r} {-ry!r}z",
        10,
    )

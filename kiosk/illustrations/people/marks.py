"""Signs that are not things: cards, arrows, ticks, crosses, question marks, speech bubbles."""

from __future__ import annotations

from kiosk.anatomy.plane import Points, contains, edge_distance
from kiosk.illustrations.base.drawing import Fill
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.pen import (
    BEYOND,
    HEIGHT,
    WIDTH,
    Ops,
    at,
    box,
    cased,
    fill,
    oval,
    shape,
    trace,
)


def card(x: float, y: float, width: float, height: float, radius: float = 5.0) -> Ops:
    """A white card with a small shadow."""
    return fill(box(x + 0.5, y + 1, width, height, radius), "#23474C", 0.1) + shape(
        box(x, y, width, height, radius), tones.CARD.light, tones.CARD.line
    )


def windows(*openings: tuple[float, float, float, float]) -> Ops:
    """Covers all but cards of these corners and sizes with the wall, and draws their edges."""
    holes = tuple(command for opening in openings for command in box(*opening, 5))
    everywhere = box(-BEYOND, -BEYOND, WIDTH + 2 * BEYOND, HEIGHT + 2 * BEYOND)
    return fill((*everywhere, *holes), tones.WALL) + trace(holes, tones.CARD.line)


def disc(x: float, y: float, radius: float, color: str = tones.TEAL, width: float = 1.0) -> Ops:
    """A white disc with a rim."""
    return shape(oval(x, y, radius), "#FFFFFF", color, width)


def arrow(way: str, head: tuple[float, float, float], color: str = tones.TEAL, width: float = 1.6) -> Ops:
    """A line along ``way`` with a head at (x, y, degrees clockwise from the right)."""
    x, y, degrees = head
    tip = at(trace("M-3.2 -2.6L0 0L-3.2 2.6", color, width), x, y, degrees=degrees)
    casing = at(trace("M-3.2 -2.6L0 0L-3.2 2.6", "#FFFFFF", 2.1 * width), x, y, degrees=degrees)
    return casing + cased(way, color, width) + tip


def tick(x: float, y: float, size: float = 1.0, color: str = tones.TEAL, width: float = 1.8) -> Ops:
    """A tick about 8 units wide."""
    return at(trace("M-3.6 .2L-1 2.8L4 -3", color, width), x, y, size)


def struck(x1: float, y1: float, x2: float, y2: float, width: float = 2.0) -> Ops:
    """One stroke across what is not allowed."""
    return cased(f"M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}", tones.CORAL_DARK, width)


def question(x: float, y: float, size: float = 1.0, color: str = tones.TEAL_DARK, width: float = 1.8) -> Ops:
    """A question mark about 13 units high."""
    hook = trace("M-3.4 -3C-3.4 -8.2 3.6 -8.2 3.6 -3.2C3.6 0 0 .2 0 3.4", color, width)
    return at(hook + fill(oval(0, 7, 0.75 * width), color), x, y, size)


def plus(x: float, y: float, size: float = 1.0, color: str = tones.TEAL, width: float = 1.8) -> Ops:
    """A plus about 8 units wide."""
    return at(trace("M-4 0H4M0 -4V4", color, width), x, y, size)


def badge(x: float, y: float, radius: float, *, good: bool) -> Ops:
    """A disc with a tick, or with a cross."""
    inside = (
        tick(x, y, radius / 6.6)
        if good
        else at(trace("M-3 -3L3 3M3 -3L-3 3", tones.DARK.shade, 2), x, y, radius / 6.6)
    )
    return disc(x, y, radius, tones.TEAL if good else tones.DARK.shade, 1.2) + inside


def bubble(x: float, y: float) -> Ops:
    """A speech bubble 26 wide whose tail points down to the left."""
    outline = "M-8 -10H8Q13 -10 13 -5V4Q13 9 8 9H-3L-10.5 15.5L-9.4 9H-8Q-13 9 -13 4V-5Q-13 -10 -8 -10Z"
    return at(shape(outline, "#FFFFFF", tones.TEAL_DARK, 1), x, y)


def numb_dots(area: Points, spacing: float = 2.0, radius: float = 0.6) -> Ops:
    """Purple dots all over ``area``: numbness, and nothing else, looks like this."""
    xs, ys = [x for x, _ in area], [y for _, y in area]
    rows = int((max(ys) - min(ys)) / (0.87 * spacing)) + 1
    columns = int((max(xs) - min(xs)) / spacing) + 2
    places = (
        (min(xs) + spacing * (column + 0.5 * (row % 2)), min(ys) + 0.87 * spacing * (row + 0.5))
        for row in range(rows)
        for column in range(columns)
    )
    dots = tuple(
        command
        for x, y in places
        if contains(area, (x, y)) and edge_distance(area, (x, y)) > 1.2 * radius
        for command in oval(x, y, radius)
    )
    return (Fill(dots, tones.NUMB, apart=True),)


def onward(x: float, y: float, degrees: float) -> Ops:
    """A small arrow in a disc that leads to the next card."""
    return disc(x, y, 5, tones.TEAL, 0.9) + at(
        trace("M-2.6 0H2.6M.2 -2.4L2.8 0L.2 2.4", tones.TEAL, 1.4), x, y, 1, degrees
    )

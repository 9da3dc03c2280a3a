"""How long a shape takes to paint: too many edges side by side, or too much of the picture painted over."""

from __future__ import annotations

from itertools import pairwise

from kiosk.vector.picture import Line, Shape

FEW, CROSSINGS = 20.0, 60.0
"""So few edges of one shape across every row of pixels cost nothing; so many more take about half a second
on a 2-core computer, at 1600 x 1200 px."""
COVERS = 300.0
"""So many layers over the whole picture take about as long."""


def effort(shape: Shape, width: float, height: float) -> float:
    """The share of the time that a picture of ``width`` x ``height`` may take, which its ``shape`` takes.

    QPainter sorts the edges in every row: the time grows with the square of how many a row meets.
    """
    numbers = [float(number) for _, *rest in shape.path for number in rest]
    across, down = numbers[::2], [min(max(y, 0.0), height) for y in numbers[1::2]]
    edges = sum(abs(one - other) for one, other in pairwise([*down, down[0]])) / height
    reach = shape.line.width if shape.line else 0.0
    left, right = max(min(across) - reach, 0.0), min(max(across) + reach, width)
    top, bottom = max(min(down) - reach, 0.0), min(max(down) + reach, height)
    cover = max(right - left, 0.0) * max(bottom - top, 0.0) / (width * height) / COVERS
    result = 0.0
    if shape.fill:
        result += _sorted(edges) + cover
    if shape.line:
        result += _sorted(_around(shape.line, edges, len(shape.path), height)) + cover
    return result


def _sorted(edges: float) -> float:
    return (max(edges - FEW, 0.0) / CROSSINGS) ** 2


def _around(line: Line, edges: float, corners: int, height: float) -> float:
    """A line has two edges, and each round corner two more as high as it is wide."""
    rounds = 2 * corners * min(line.width / height, 1.0) if line.join == "round" else 0.0
    return 2 * edges + rounds

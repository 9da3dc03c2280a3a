"""Where the words of a picture point: the anchors of a drawing in px of the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.illustrations.base.drawing import Drawing


@dataclass(frozen=True, slots=True)
class Label:
    """A label's word key and the px that it points at. ``side`` is where its pill stands.

    ``room`` is how wide it may be, px; a longer one takes two lines.
    """

    key: str
    anchor_x: float
    anchor_y: float
    side: str
    tint: str
    room: float


def labels(drawing: Drawing, width: float) -> tuple[Label, ...]:
    """The labels of ``drawing`` in a picture that is ``width`` px wide."""
    k = width / drawing.view.width
    left, top = drawing.view.x, drawing.view.y + drawing.view.height
    words = [(each.point[0] - left) * k for each in drawing.anchors if each.side == "word"]
    return tuple(
        Label(each.id, x, (top - each.point[1]) * k, each.side, each.tint, _room(x, words, width))
        for each in drawing.anchors
        for x in [(each.point[0] - left) * k]
    )


def _room(x: float, words: Sequence[float], width: float) -> float:
    """How wide a label at ``x`` may be, px: one of the ``words`` reaches half way to the next."""
    if x not in words:
        return width
    return 2 * min(x, width - x, *(abs(each - x) / 2 for each in words if each != x))

"""Where the words of a picture point: the anchors of a drawing in px of the picture."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.illustrations.base.drawing import Drawing


@dataclass(frozen=True, slots=True)
class Label:
    """A label's word key and the px that it points at. ``side`` is where its pill stands."""

    key: str
    anchor_x: float
    anchor_y: float
    side: str
    tint: str


def labels(drawing: Drawing, width: float) -> tuple[Label, ...]:
    """The labels of ``drawing`` in a picture that is ``width`` px wide."""
    k = width / drawing.view.width
    left, top = drawing.view.x, drawing.view.y + drawing.view.height
    return tuple(
        Label(each.id, (each.point[0] - left) * k, (top - each.point[1]) * k, each.side, each.tint)
        for each in drawing.anchors
    )

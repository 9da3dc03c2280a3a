"""The spine from the left side at any moment of the treatment."""

from __future__ import annotations

from kiosk.anatomy.plane import Point, between
from kiosk.anatomy.treatment import Phase, Treatment
from kiosk.illustrations import lateral_layers as layers
from kiosk.illustrations.drawing import Anchor, Camera, Drawing
from kiosk.illustrations.lateral_tissue import skin_at
from kiosk.illustrations.palette import LIGHT, Palette

_WHOLE, _ZOOM = Camera((6, 0), 150), Camera((-1, 0), 118)
CAMERAS = {
    Phase.HEALTHY: _WHOLE,
    Phase.BROKEN: _WHOLE,
    Phase.NEEDLE: Camera((20, 1), 168),
    Phase.BALLOON: _ZOOM,
    Phase.SPACE: _ZOOM,
    Phase.CEMENT: _ZOOM,
    Phase.DONE: Camera((9, 0), 144),
}
"""Where each phase is looked at from (mm)."""


def lateral(treatment: Treatment, aspect: float, palette: Palette = LIGHT) -> Drawing:
    """The picture of ``treatment`` for a frame of ``aspect`` (width / height).

    Its camera depends on the phase alone. Its anchors are ``bone``, ``disc``, ``nerve``, ``fracture``,
    ``needle``, ``balloon``, ``space``, ``cement`` and ``bandage``, at most three at a time.
    """
    stage = layers.staged(treatment, CAMERAS[treatment.phase].view(aspect), palette)
    return Drawing(stage.view, layers.painted(stage), _anchors(stage), palette.paper)


def _anchors(stage: layers.Stage) -> tuple[Anchor, ...]:
    palette, target, way = stage.palette, stage.now.target, stage.way
    match stage.treatment.phase:
        case Phase.HEALTHY:
            lower = stage.now.below[0] if stage.now.below else None
            front = target.point(0.86, 0)
            disc = between(front, lower.frame.place(lower.body.point(0.86, 1))) if lower else _under(front)
            return (
                Anchor("bone", target.point(0.9, 0.54), tint=palette.bone_dark),
                Anchor("disc", disc, tint=palette.disc_outline),
                Anchor("nerve", (6.2, -15.5), "end", palette.nerve),
            )
        case Phase.BROKEN:
            return (Anchor("fracture", target.point(0.975, 0.27), tint=palette.glow),)
        case Phase.NEEDLE:
            return (Anchor("needle", way.at(way.along(70), -1.9), "end", palette.handle),)
        case Phase.BALLOON:
            return (Anchor("balloon", _front_of(stage), tint=palette.balloon),)
        case Phase.SPACE:
            return (Anchor("space", _front_of(stage), tint=palette.cavity_light),)
        case Phase.CEMENT:
            return (Anchor("cement", _front_of(stage), tint=palette.handle_light),)
        case Phase.DONE:
            skin, _ = skin_at(stage.now, way.at(way.along(64))[1])
            return (
                Anchor("cement", _front_of(stage), tint=palette.handle_light),
                Anchor("bandage", (skin[0] + 1.0, skin[1] - 8), "end", palette.handle_light),
            )


def _under(point: Point) -> Point:
    return (point[0], point[1] - 4)


def _front_of(stage: layers.Stage) -> Point:
    """A point near the front of the balloon, the space or the cement."""
    assert stage.space is not None
    return stage.space.stretch.place([(0.66, -0.05)])[0]

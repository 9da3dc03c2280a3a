"""The spine from the left side at any moment of the treatment."""

from __future__ import annotations

from kiosk.anatomy.needle import RADIUS
from kiosk.anatomy.pocket import Stretch, stretch
from kiosk.anatomy.treatment import Phase, Treatment
from kiosk.illustrations.base.drawing import Anchor, Box, Camera, Drawing
from kiosk.illustrations.base.palette import LIGHT, Palette
from kiosk.illustrations.instruments.tools import TUBE
from kiosk.illustrations.side.layers import painted, plaster_point
from kiosk.illustrations.side.spine import lower_endplate
from kiosk.illustrations.side.stage import Stage, staged

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

_FRONT = -44.0  # mm; every frame shows the front of the bones
_BEHIND_SKIN = 66.5  # mm; the handle begins at 68
_PILL = 30.0  # mm that a label at the back needs
_BACK = {Phase.NEEDLE: 76.0, Phase.DONE: 68.0}  # mm; and these phases the skin, too


def lateral(
    treatment: Treatment, aspect: float, palette: Palette = LIGHT, view: Box | None = None
) -> Drawing:
    """The picture of ``treatment`` for a frame of ``aspect`` (width / height).

    Its camera depends on the phase alone, unless ``view`` says what is in view; then less is painted from
    bone to bone. Its anchors are ``bone``, ``disc``, ``nerve``, ``fracture``,
    ``needle``, ``balloon``, ``space``, ``cement`` and ``bandage``, at most three at a time, and
    ``belly_side`` and ``back_side`` aside.
    """
    stage = staged(treatment, view or _view(treatment.phase, aspect), palette, steady=view is not None)
    anchors = (*_anchors(stage), *_directions(stage.view))
    return Drawing(stage.view, painted(stage), anchors, palette.paper)


def _directions(view: Box) -> tuple[Anchor, ...]:
    """Which side is the belly and which the back."""
    y = view.y + 0.955 * view.height
    return (
        Anchor("belly_side", (view.x + 0.1 * view.width, y), "aside"),
        Anchor("back_side", (view.x + 0.9 * view.width, y), "aside"),
    )


def _view(phase: Phase, aspect: float) -> Box:
    """What the phase's camera sees; a tall frame is moved and widened until it shows what matters."""
    box = CAMERAS[phase].view(aspect)
    width = max(box.width, _BACK.get(phase, 0) - _FRONT)
    left = min(box.x, _FRONT)
    return Box(left, box.y + (box.height - width / aspect) / 2, width, width / aspect)


def _anchors(stage: Stage) -> tuple[Anchor, ...]:
    palette = stage.palette
    match stage.treatment.phase:
        case Phase.HEALTHY:
            return _healthy(stage)
        case Phase.BROKEN:
            return (Anchor("fracture", stage.now.target.point(0.975, 0.27), tint=palette.glow),)
        case Phase.NEEDLE:
            return (_needle(stage),)
        case Phase.BALLOON | Phase.SPACE | Phase.CEMENT | Phase.DONE:
            full = stretch(stage.now.target.vertebra, 1.0)
            return _in_bone(stage, stage.space.stretch if stage.space else full)


def _needle(stage: Stage) -> Anchor:
    """The lower edge of the tube: behind the skin with its word below, clear of the handle.

    A frame too narrow for the handle has the word at its back edge, level with the tube.
    """
    way, edge = stage.way, stage.view.x + stage.view.width
    wide = way.at(way.end - TUBE)[0] < edge
    along = way.along(_BEHIND_SKIN if wide else edge - _PILL)
    point = way.at(min(along, way.tip(stage.treatment.needle or 0) - 4), -RADIUS)
    return Anchor("needle", point, "bottom" if wide else "end", stage.palette.handle)


def _in_bone(stage: Stage, free: Stretch) -> tuple[Anchor, ...]:
    palette = stage.palette
    near_front = free.place([(0.66, -0.05)])[0]
    cement = Anchor("cement", near_front, tint=palette.handle_light)
    match stage.treatment.phase:
        case Phase.BALLOON:
            front = free.place([(0.96, -0.05)])[0]
            return (Anchor("balloon", front, tint=palette.balloon),)
        case Phase.SPACE:
            return (Anchor("space", near_front, tint=palette.cavity_light),)
        case Phase.DONE:
            return (cement, Anchor("bandage", plaster_point(stage), "end", palette.handle_light))
        case _:
            return (cement,)


def _healthy(stage: Stage) -> tuple[Anchor, ...]:
    palette, target = stage.palette, stage.now.target
    (x, y), (_, under) = target.point(0.86, 0), lower_endplate(stage.now)[8]
    return (
        Anchor("bone", target.point(0.9, 0.54), tint=palette.bone_dark),
        Anchor("disc", (x, (y + under) / 2), tint=palette.disc_outline),
        Anchor("nerve", (4.6, -8.8), "end", palette.nerve),
    )

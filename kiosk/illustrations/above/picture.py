"""The treated vertebra from above at any moment of the treatment: both needles, and the nerves between them.

The front is up and the patient's left is on the left. What the finger moves stands equally far forward as in
the view from the side at the same moment. Lost height does not show from above; only the crack does.
"""

from __future__ import annotations

from kiosk.anatomy import axial as anatomy
from kiosk.anatomy import axial_tissue
from kiosk.anatomy.levels import vertebra
from kiosk.anatomy.needle import RADIUS
from kiosk.anatomy.treatment import Phase, Side, Treatment
from kiosk.illustrations.above.bones import crack_line
from kiosk.illustrations.above.layers import painted, plaster
from kiosk.illustrations.base.drawing import Anchor, Box, Camera, Drawing, Point
from kiosk.illustrations.base.palette import LIGHT, Palette

_WHOLE, _ZOOM = Camera((0, -14.5), 152), Camera((0, -7.5), 126)
CAMERAS = {
    Phase.HEALTHY: _WHOLE,
    Phase.BROKEN: _WHOLE,
    Phase.NEEDLE: Camera((0, -27), 184),
    Phase.BALLOON: _ZOOM,
    Phase.SPACE: _ZOOM,
    Phase.CEMENT: _ZOOM,
    Phase.DONE: _WHOLE,
}
"""Where each phase is looked at from (mm)."""


def axial(treatment: Treatment, aspect: float, palette: Palette = LIGHT, view: Box | None = None) -> Drawing:
    """The picture of ``treatment`` for a frame of ``aspect`` (width / height).

    Its camera depends on the phase alone, unless ``view`` says what is in view. Its anchors are
    ``bone``, ``nerve``, ``fracture``, ``needles``,
    ``balloons`` (``needle``, ``balloon`` where there is one), ``space``, ``cement`` and ``bandage``, at most
    two at a time. While there are needles the pill of ``nerve`` stands at the bottom, so that its leader
    runs between them.
    """
    view = view or _view(CAMERAS[treatment.phase], aspect)
    anchors = tuple(each for each in _anchors(treatment, palette) if _inside(view, each.point))
    x = view.x + 0.1 * view.width
    directions = (
        Anchor("belly_side", (x, view.y + 0.955 * view.height), "aside"),
        Anchor("back_side", (x, view.y + 0.045 * view.height), "aside"),
    )
    return Drawing(view, painted(treatment, palette), (*anchors, *directions), palette.paper)


def _inside(view: Box, point: Point) -> bool:
    """Whether ``point`` is seen: in a narrow frame the bandage on a wide back is not, and has no label."""
    x, y = point
    return view.x <= x <= view.x + view.width and view.y <= y <= view.y + view.height


def _view(camera: Camera, aspect: float) -> Box:
    """What ``camera`` sees, never so flat that bone or skin is cut off."""
    least = 0.7 * camera.width
    view = camera.view(aspect)
    if view.height >= least:
        return view
    (x, y), width = camera.center, least * aspect
    return Box(x - width / 2, y - least / 2, width, least)


def _anchors(treatment: Treatment, palette: Palette) -> tuple[Anchor, ...]:
    bone = vertebra(treatment.level)
    sac = axial_tissue.sac(bone)
    y = sac.center[1]
    one = treatment.needles == 1
    middle = anatomy.space(bone, 1.0).stretch.place([(0.45, 0.1)])[0]
    beside = Anchor("nerve", (0.75 * sac.rx, y), "end", palette.nerve)
    match treatment.phase:
        case Phase.HEALTHY:
            return (Anchor("bone", (-0.36 * bone.width, 0.6 * bone.depth), tint=palette.bone_dark), beside)
        case Phase.BROKEN:
            crack = crack_line(bone, treatment.shape)
            return (Anchor("fracture", crack[1], tint=palette.glow), beside)
        case Phase.NEEDLE:
            way = anatomy.axis(bone, Side.RIGHT)
            return (
                Anchor(
                    "needle" if one else "needles", way.at(way.start - 3, 0.5 * RADIUS), "end", palette.handle
                ),
                Anchor("nerve", (0, y - 0.8 * sac.ry), "bottom", palette.nerve),
            )
        case Phase.BALLOON:
            return (Anchor("balloon" if one else "balloons", middle, "end", palette.balloon),)
        case Phase.SPACE:
            return (Anchor("space", middle, "end", palette.cavity_light),)
        case Phase.CEMENT | Phase.DONE:
            (x, surface), _ = plaster(bone, Side.RIGHT)
            cement = Anchor("cement", middle, "end", palette.handle_light)
            bandage = Anchor("bandage", (x + 4, surface), "end", palette.handle_light)
            return (cement, bandage) if treatment.needle_out else (cement,)

"""Skin, fat, muscles and ribs around the vertebra seen from above."""

from __future__ import annotations

from kiosk.anatomy import axial_bone, axial_tissue
from kiosk.anatomy.levels import Vertebra
from kiosk.anatomy.plane import Points, curve, inwards
from kiosk.anatomy.trabeculae import Texture, cells
from kiosk.anatomy.treatment import Side
from kiosk.illustrations.base.drawing import Fill, Linear, Op, Soft, Stop, Stroke
from kiosk.illustrations.base.palette import Palette, mix, receding
from kiosk.illustrations.base.shapes import band, blob, bounds, polygon, smooth

Ops = tuple[Op, ...]

_DERMIS = 2.2  # mm (D)
_BUNDLES = Texture(4.2, 0.93)  # of muscle fibres
_FRONT = 48.0
_FASCIA = "#F7E3CF"


def tissue(vertebra: Vertebra, palette: Palette) -> Ops:
    """All soft tissue behind and beside the bone, fading forwards."""
    skin = axial_tissue.skin(vertebra)
    room = polygon((*skin, (skin[-1][0], _FRONT), (skin[0][0], _FRONT)))
    fade = (Stop(0, palette.tissue), Stop(0.5, palette.tissue), Stop(1, palette.paper))
    back = axial_tissue.back_muscle(vertebra)
    ops: list[Op] = [
        Soft(smooth(skin, closed=False), palette.shadow, 2.6, 0.16, 8),
        Fill(room, Linear((0, -30), (0, _FRONT), fade)),
    ]
    for muscle in (*axial_tissue.flank_muscles(vertebra), back):
        ops += _muscles(muscle, palette)
    for side in Side:
        ops += (
            Stroke(smooth(_on(side, sheet), closed=False), _FASCIA, 0.9, 0.9)
            for sheet in axial_tissue.septa(vertebra)
        )
        ops += _rib(vertebra, palette, side)
    return (*ops, *_layers(vertebra, palette))


def _on(side: Side, points: Points) -> Points:
    return points if side is Side.RIGHT else axial_bone.mirrored(points)


def _muscles(right: Points, palette: Palette) -> Ops:
    """A pair of muscles cut across: faint bundles of fibres in a sheath."""
    light, dark = mix(palette.muscle, palette.tissue, 0.34), mix(palette.muscle_dark, palette.tissue, 0.30)
    bundles = cells(curve(right, 2), _BUNDLES)
    ops: list[Op] = []
    for side in Side:
        knots = _on(side, right)
        path, box = smooth(knots), bounds(knots)
        top, foot = (box.x, box.y + box.height), (box.x + box.width * 0.5, box.y)
        bundle = tuple(command for cell in bundles for command in blob(_on(side, cell)))
        ops += (
            Fill(path, Linear(top, foot, (Stop(0, light), Stop(1, dark)))),
            Fill(bundle, dark, 0.16, apart=True),
            Stroke(path, _FASCIA, 0.8),
        )
    return tuple(ops)


def _rib(vertebra: Vertebra, palette: Palette, side: Side) -> Ops:
    """The rib beside a thoracic vertebra, fading outwards."""
    rib = axial_tissue.rib(vertebra)
    if not rib:
        return ()
    pale = receding(palette)
    path = smooth(_on(side, rib))

    def faded(color: str) -> Linear:
        return Linear((side * 44, 0), (side * 88, 0), (Stop(0, color), Stop(1, color, 0)))

    lit = tuple((x, y - 1.8) for x, y in _on(side, rib[2:8]))
    return (
        Fill(
            smooth([(x, y - 1.4) for x, y in _on(side, rib)]), faded(mix(palette.tissue, palette.shadow, 0.3))
        ),
        Fill(path, faded(pale.bone_outline)),
        Fill(polygon(_on(side, inwards(curve(rib), 0.5))), faded(pale.bone)),
        Stroke(smooth(lit, closed=False), pale.bone_light, 1.4, 0.8),
    )


def _layers(vertebra: Vertebra, palette: Palette) -> Ops:
    surface, dermis, fat = (axial_tissue.skin(vertebra, below) for below in (0.0, _DERMIS, axial_tissue.FAT))
    low = min(y for _, y in surface)
    fat_tones = (Stop(0, palette.fat), Stop(1, palette.fat_dark))
    skin_tones = (Stop(0, palette.skin), Stop(1, palette.skin_dark))
    fascia = mix(palette.muscle_dark, palette.fat_dark, 0.3)
    return (
        Fill(band(fat, dermis), Linear((0, low + _DERMIS), (0, low + 18), fat_tones)),
        Stroke(smooth(fat, closed=False), fascia, 0.5, 0.6),
        Fill(band(dermis, surface), Linear((0, low + 18), (0, low), skin_tones)),
        Stroke(smooth(surface, closed=False), mix(palette.skin_dark, palette.ink, 0.35), 0.35),
    )

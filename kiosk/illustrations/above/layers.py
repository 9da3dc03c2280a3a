"""The layers of the picture from above.

A drag repaints little: needles and fillers slide along their axes (new pose, same key); balloons repaint
themselves and the spongy bone that they press aside, cement repaints itself. The rest is one still layer.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from kiosk.anatomy import axial as anatomy
from kiosk.anatomy import axial_bone, axial_leak, axial_tissue
from kiosk.anatomy.levels import Vertebra, vertebra
from kiosk.anatomy.needle import TIP
from kiosk.anatomy.plane import Point, between, unit
from kiosk.anatomy.treatment import Phase, Side, Treatment
from kiosk.illustrations.above import bones
from kiosk.illustrations.above.tissue import tissue
from kiosk.illustrations.base.drawing import Layer, Op
from kiosk.illustrations.base.palette import Palette
from kiosk.illustrations.base.shapes import bounds, ellipse
from kiosk.illustrations.base.spongy import GRIP, gripped
from kiosk.illustrations.instruments import fillings, tools, vessels
from kiosk.illustrations.instruments import layers as tool_layers
from kiosk.model.complications import Complication

Ops = tuple[Op, ...]


def painted(treatment: Treatment, palette: Palette) -> tuple[Layer, ...]:
    """All layers of ``treatment`` from back to front."""
    around, spongy = _bone(treatment, palette)
    return (around, *_vein(treatment, palette), spongy, *_instruments(treatment, palette))


def _key(treatment: Treatment, palette: Palette, name: str, *changing: Hashable) -> Hashable:
    return (f"axial {name}", treatment.level, treatment.space, palette, changing)


def _bone(treatment: Treatment, palette: Palette) -> tuple[Layer, Layer]:
    bone, inflation = vertebra(treatment.level), treatment.inflation
    crack = treatment.crack
    broken = (treatment.shape, treatment.collapse, crack) if crack else None

    def around() -> Ops:
        parts = (bones.arch, bones.nerves, bones.cut, bones.still_pores)
        return (*tissue(bone, palette), *(op for part in parts for op in part(bone, palette)))

    def spongy() -> Ops:
        ops = bones.pores(bone, palette, inflation, treatment.sides)
        return (*ops, *bones.crack(bone, palette, treatment)) if crack else ops

    return (
        Layer(_key(treatment, palette, "around"), around),
        Layer(
            _key(treatment, palette, "spongy", inflation, broken, treatment.sides),
            spongy,
            bounds=bounds(axial_bone.body(bone), 1),
        ),
    )


def _vein(treatment: Treatment, palette: Palette) -> Iterator[Layer]:
    """The veins before the bone, where cement has gone into one."""
    bone = vertebra(treatment.level)
    if treatment.leak is Complication.VEIN and treatment.cement is not None:
        trunk = axial_leak.vein(bone)
        opening = ellipse(trunk.center, trunk.rx, trunk.ry)
        yield Layer(
            _key(treatment, palette, "vein"),
            lambda: vessels.across(axial_leak.branch(bone), opening, trunk.center, palette),
        )


def _instruments(treatment: Treatment, palette: Palette) -> tuple[Layer, ...]:
    """The tools of each side; those that lie deeper come first."""
    phase = treatment.phase
    layers: list[Layer] = []
    for side in treatment.sides:
        layers += _side(treatment, palette, side)
    if phase is Phase.DONE:
        bone = vertebra(treatment.level)
        layers.append(
            Layer(
                _key(treatment, palette, "plasters", treatment.sides),
                lambda: _plasters(bone, treatment.sides, palette),
            )
        )
    return tuple(layers)


def _side(treatment: Treatment, palette: Palette, side: Side) -> Iterator[Layer]:
    bone, phase = vertebra(treatment.level), treatment.phase
    way = anatomy.axis(bone, side, deep=not treatment.space)
    cement = anatomy.cement if treatment.space else anatomy.cloud

    def key(name: str, *changing: Hashable) -> Hashable:
        return _key(treatment, palette, f"{side.name} {name}", *changing)

    space = None if treatment.inflation is None else anatomy.space(bone, treatment.inflation, side)
    filling = None if treatment.cement is None else cement(bone, treatment.cement, side)
    if space and phase in {Phase.SPACE, Phase.CEMENT}:
        yield Layer(key("space"), lambda: fillings.cavity(space, palette), bounds=bounds(space.outline(), 3))
    if filling:
        leaks = treatment.leak if side is Side.RIGHT else None
        out, farthest = (axial_leak.from_above(bone, fill, leaks) for fill in (treatment.cement or 0.0, 1.0))
        extent = bounds((*cement(bone, 1.0, side).outline(), *farthest.points), GRIP + 1)
        cells = anatomy.pores(bone, treatment.inflation, treatment.sides)

        def ops() -> Ops:
            filled = (
                fillings.cement(filling, palette, out)
                if space
                else fillings.cloud(filling, cells, palette, out)
            )
            return (*gripped(cells, filling, palette), *filled)

        yield Layer(key("cement", treatment.cement, leaks), ops, bounds=extent)
    if space and phase in {Phase.BALLOON, Phase.CEMENT}:
        yield tool_layers.rod(key("rod"), way, space, filling, palette)
    if treatment.needle is not None and phase is not Phase.DONE:
        stylet = phase is Phase.NEEDLE
        yield tool_layers.needle(key("needle"), way, treatment.needle, palette, stylet=stylet)
    if space and phase is Phase.BALLOON:
        extent = bounds(space.outline(), 3)
        yield Layer(
            key("balloon", treatment.balloon), lambda: fillings.balloon(space, palette), bounds=extent
        )


def _plasters(bone: Vertebra, sides: tuple[Side, ...], palette: Palette) -> Ops:
    """A small plaster over each way in."""
    return tuple(op for side in sides for op in tools.plaster(*plaster(bone, side), palette))


def plaster(bone: Vertebra, side: Side) -> tuple[Point, Point]:
    """The point of the skin that a plaster covers and the direction along the skin there."""
    way = anatomy.axis(bone, side)
    x, _ = way.at(way.start + TIP)
    skin = axial_tissue.skin(bone)
    i = next(i for i, (right, _) in enumerate(skin) if right > x)
    a, b = skin[i - 1], skin[i]
    # the plaster bulges to the left of its direction, away from the body
    return between(a, b, (x - a[0]) / (b[0] - a[0])), unit(b, a)

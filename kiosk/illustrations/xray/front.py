"""Bones and soft tissue from the front as X-rays show them: boxes with a pair of owl's eyes."""

from __future__ import annotations

from kiosk.anatomy import frontal
from kiosk.anatomy.spine import Placed, Spine
from kiosk.anatomy.treatment import Side
from kiosk.illustrations.base.drawing import Fill, Linear, Op, Stop, Stroke
from kiosk.illustrations.base.shapes import ellipse, polygon, smooth, spline
from kiosk.illustrations.xray.film import Ink

Ops = tuple[Op, ...]

BACK, FRONT = 0.03, 0.8
"""Where, from back (0) to front (1), the two rims of an endplate are drawn."""


def bone(placed: Placed, ink: Ink) -> Ops:
    """A vertebra: what lies behind the body, the body, and its pedicles."""
    return (*behind(placed, ink), *body(placed, ink), *pedicles(placed, ink))


def behind(placed: Placed, ink: Ink) -> Ops:
    """Ribs, transverse processes, laminae with their joints, and the spinous process end on."""
    dense = ink.dense
    ops: list[Op] = []
    for side in Side:
        rib = frontal.rib(placed, side)
        process = smooth(frontal.transverse(placed, side))
        if rib:
            ops += (Fill(smooth(rib), dense, 0.06), Stroke(smooth(rib), dense, 0.5, 0.12))
        ops += (Fill(process, dense, 0.09), Stroke(process, dense, 0.5, 0.16))
    lamina = smooth(frontal.lamina(placed))
    drop = smooth(frontal.spinous_drop(placed))
    return (
        *ops,
        Fill(lamina, dense, 0.075),
        Stroke(lamina, dense, 1.4, 0.05),
        Stroke(lamina, dense, 0.5, 0.13),
        Fill(drop, dense, 0.13),
        Stroke(drop, dense, 1.5, 0.08),
        Stroke(drop, dense, 0.6, 0.30),
    )


def body(placed: Placed, ink: Ink) -> Ops:
    """The body: its back part as tall as ever, its front part as tall as it is now, and both rims."""
    dense = ink.dense
    half = placed.body.vertebra.width / 2
    back, front = (smooth(frontal.outline(placed, u)) for u in (BACK, FRONT))
    across = tuple(
        Stop(o, dense, a) for o, a in ((0, 0.2), (0.14, 0.12), (0.5, 0.10), (0.86, 0.12), (1, 0.2))
    )
    shade = Linear((-half, 0), (half, 0), across)
    ops: list[Op] = [Fill(back, shade), Fill(front, shade)]
    for u, strength in ((BACK, 0.55), (FRONT, 1.0)):
        for v in (0, 1):
            rim = smooth(frontal.edge(placed, v, u), closed=False)
            widths = ((2.0, 0.15), (0.65, 0.42))
            ops += (Stroke(rim, dense, width, alpha * strength) for width, alpha in widths)
    ops.append(Stroke(front, dense, 1.4, 0.16))
    return tuple(ops)


def pedicles(placed: Placed, ink: Ink) -> Ops:
    """The rings of both pedicles."""
    ops: list[Op] = []
    for side in Side:
        center, rx, ry = frontal.pedicle(placed, side)
        ring = ellipse(center, rx, ry * 0.86)
        ops += (
            Fill(ring, ink.dense, 0.08),
            Stroke(ring, ink.dense, 1.8, 0.10),
            Stroke(ring, ink.dense, 0.8, 0.48),
        )
    return tuple(ops)


def tissue(spine: Spine, ink: Ink) -> Ops:
    """The shadow of the psoas muscles beside the lumbar spine."""
    half = spine.target.vertebra.width / 2
    if spine.target.vertebra.thoracic:
        return ()
    right = ((half - 3, 60), (half + 3, 25), (half + 12, -15), (half + 26, -70))
    left = tuple((-x, y) for x, y in reversed(right))
    edges = spline(right), spline(left)
    return (Fill(polygon((*edges[0], *edges[1])), ink.dense, 0.05),)

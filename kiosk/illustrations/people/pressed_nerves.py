"""When to ask an expert: a piece of the broken bone pushes back and dents the nerves.

A cut through the middle of the spine, front on the left: the arch beside the nerves is left away.
"""

from __future__ import annotations

from itertools import pairwise

from kiosk.anatomy.body import CORTEX, Body
from kiosk.anatomy.levels import Level
from kiosk.anatomy.plane import Frame, Points
from kiosk.anatomy.spine import Placed, Spine, spine
from kiosk.anatomy.trabeculae import pores
from kiosk.anatomy.treatment import Shape
from kiosk.illustrations.base.drawing import Box, Drawing, Fill, Op, Soft, Stroke
from kiosk.illustrations.base.palette import LIGHT
from kiosk.illustrations.base.placing import Placing
from kiosk.illustrations.base.shapes import blob, smooth
from kiosk.illustrations.people import tones
from kiosk.illustrations.people.marks import arrow
from kiosk.illustrations.people.pen import Ops, glow, page
from kiosk.illustrations.side import bones as lateral_bones
from kiosk.illustrations.side import cut as lateral_cut

_SCALE, _X, _Y = 1.02, 78.0, 55.0
_PUSH = 5.2
"""mm that the piece stands back into the canal (D)."""
_PIECE: Points = ((-4, 8.6), (1.4, 8.2), (4.4, 4.6), (5.2, 0.4), (3.8, -4), (0.4, -7), (-4, -7.4), (-2.6, 0))
_PORES: tuple[Points, ...] = tuple(
    ((x - r, y), (x, y + 0.8 * r), (x + r, y), (x, y - 0.8 * r))
    for x, y, r in ((-0.6, 4.8, 1.0), (2.2, 3.2, 1.1), (0.2, 0.4, 1.1), (2.8, -0.4, 1.0), (0.6, -3.6, 1.1))
)


def when_to_ask_an_expert(aspect: float) -> Drawing:
    """Three bones, the middle one broken; the nerves behind it bend around the piece."""
    return page("when to ask an expert", _draw, aspect, tones.WALL, Box(26, 2, 118, 107))


def _draw() -> Ops:
    chain = spine(Level.L1, Shape.WEDGE, 0.4, 1, 1)
    middle = Placed(chain.target, Frame())
    bones = (*reversed(chain.above), middle, *chain.below)
    ops: list[Op] = []
    for bone in bones:
        ops += lateral_bones.spinous(bone, LIGHT)
    ops += _canal(chain)
    for upper, lower in pairwise(bones):
        ops += lateral_bones.disc(lateral_bones.endplate(upper, 0), lateral_bones.endplate(lower, 1), LIGHT)
    for bone in (*chain.above, *chain.below):
        ops += lateral_bones.body(bone, LIGHT)
    ops += _cut_body(chain.target) + lateral_cut.crack(chain.target, LIGHT) + _piece()
    plain = tuple(op for op in ops if not isinstance(op, Soft))
    placed = Placing(_SCALE, _X, _Y, flip=True).ops(plain)
    hurt = glow(_X + _SCALE * _PUSH + 2, _Y - 1, 13, tones.CORAL, 0.75)
    return placed + hurt + arrow("M58 54.6H71", (72.4, 54.6, 0), tones.CORAL_DARK, 1.9)


def _cut_body(body: Body) -> tuple[Op, ...]:
    """The broken body cut open, without the pedicle, which lies beside the middle."""
    wall, inside = (smooth(body.outline(inset), tension=0.33) for inset in (0.0, CORTEX))
    holes = tuple(
        command for pore in pores(body) if max(x for x, _ in pore) < -CORTEX for command in blob(pore)
    )
    return (
        Fill(wall, LIGHT.cortex),
        Stroke(wall, LIGHT.cortex_outline, 0.8),
        Fill(inside, LIGHT.strut),
        Fill(holes, LIGHT.pore, apart=True),
    )


def _canal(chain: Spine) -> tuple[Op, ...]:
    """Fat, then the nerves with their fibres; both bend around the piece."""
    above, below = chain.above[0].frame, chain.below[0].frame
    ends = above.place((9.6, 17)), above.place((9.6, 0)), below.place((9.6, 0)), below.place((9.6, -17))

    def line(shift: float, push: float) -> Points:
        around = ((9.6, 12.5), (9.6 + push, 4), (9.6 + push, -3), (9.6, -12))
        return tuple((x + shift, y) for x, y in (*ends[:2], *around, *ends[2:]))

    fat = Stroke(smooth(line(0, 1.2), closed=False), LIGHT.canal_fat, 16, cap="butt", join="miter")
    rim = Stroke(smooth(line(0, 1.2), closed=False), tones.OCHRE.line, 17, cap="butt", join="miter")
    edge = Stroke(
        smooth(line(0, _PUSH * 0.55), closed=False), LIGHT.nerve_outline, 9.4, cap="butt", join="miter"
    )
    nerves = Stroke(smooth(line(0, _PUSH * 0.55), closed=False), LIGHT.nerve, 8.4, cap="butt", join="miter")
    fibres = tuple(
        Stroke(
            smooth(line(shift, _PUSH * 0.55), closed=False),
            LIGHT.nerve_outline,
            0.45,
            0.6,
            cap="butt",
            join="miter",
        )
        for shift in (-2.2, 0, 2.2)
    )
    return (rim, fat, edge, nerves, *fibres)


def _piece() -> tuple[Op, ...]:
    wall = smooth(_PIECE, tension=0.3)
    holes = tuple(command for pore in _PORES for command in blob(pore))
    return (
        Fill(wall, LIGHT.cortex),
        Stroke(wall, LIGHT.cortex_outline, 0.8),
        Fill(holes, LIGHT.pore_deep, apart=True),
    )

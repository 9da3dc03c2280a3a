"""What the layers of one lateral picture share."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial

from kiosk.anatomy.cement import Cement, cement, cloud
from kiosk.anatomy.needle import Axis, axis
from kiosk.anatomy.plane import Frame
from kiosk.anatomy.pocket import Pocket, pocket
from kiosk.anatomy.spine import Spine, spine
from kiosk.anatomy.treatment import Phase, Treatment
from kiosk.illustrations.base.drawing import Box, Op, Pose
from kiosk.illustrations.base.palette import Palette, receding

Ops = tuple[Op, ...]

_MIDWAY = 0.71  # share of the collapse at which the stiff parts of a balloon picture are drawn unmoved
_POSTURES = (0.05, 0.2, 0.35)  # the collapses at which they are drawn where few postures have to do for all


@dataclass(frozen=True, slots=True)
class Stage:
    """What the layers of one picture share.

    ``still`` is the posture in which the stiff parts are drawn, ``now`` the one that they are moved to.
    """

    treatment: Treatment
    view: Box
    palette: Palette
    still: Spine
    now: Spine
    way: Axis
    space: Pocket | None

    @property
    def around(self) -> Palette:
        """The colours of what is not treated."""
        return self.palette if self.treatment.phase is Phase.HEALTHY else receding(self.palette)

    def key(self, name: str, *changing: Hashable) -> Hashable:
        """A layer's key: what is fixed while a finger drags, and what is ``changing``."""
        return self.stiff(name, self.treatment.collapse, *changing)

    def stiff(self, name: str, *changing: Hashable) -> Hashable:
        """The key of a layer that is drawn in the ``still`` posture, whatever height the bone has lost."""
        treatment = self.treatment
        standing = (self.still.target.collapse, treatment.next_collapse)
        fixed = (treatment.level, treatment.shape, treatment.space, standing, self.palette)
        return (f"lateral {name}", treatment.phase is Phase.HEALTHY, fixed, changing)

    def cement(self, share: float) -> Cement:
        """The cement in the treated bone when ``share`` (0..1) of it is in."""
        return (cement if self.treatment.space else cloud)(self.now.target, share)


def staged(treatment: Treatment, view: Box, palette: Palette, *, steady: bool = False) -> Stage:
    """The stage for ``treatment`` seen through ``view``.

    ``steady``: the stiff parts are drawn in few postures for all heights, and only moved.
    """
    level, shape, collapse = treatment.level, treatment.shape, treatment.remaining_collapse
    standing = partial(spine, level, shape, next_collapse=treatment.next_collapse)
    now = standing(collapse)
    lifting = treatment.phase is Phase.BALLOON
    still = standing(treatment.collapse * _MIDWAY) if lifting else now
    if steady:
        still = standing(min(_POSTURES, key=lambda each: abs(each - treatment.collapse * _MIDWAY)))
    space = None if treatment.inflation is None else pocket(now.target, treatment.inflation)
    way = axis(now.target.vertebra, deep=not treatment.space)
    return Stage(treatment, view, palette, still, now, way, space)


def pose(now: Frame, still: Frame) -> Pose:
    """The motion that takes what was drawn at ``still`` to ``now``."""
    if now == still:
        return Pose()
    moved = now.after(still.inverse())
    return Pose(moved.angle, moved.x, moved.y)

"""The code of a bone, typed key by key: each step offers only keys that can be right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from kiosk.anatomy.bone import CHECKS, HEIGHTS, LETTERS, NEEDLES, Bone, CodeError, read_bone
from kiosk.anatomy.levels import Level

DELETE = "delete"


class Step(IntEnum):
    """The parts of a code, in order."""

    LEVEL = 0
    SHAPE = 1
    LOST = 2
    NEEDLES = 3
    CHECK = 4


KEYS: dict[Step, tuple[str, ...]] = {
    Step.LEVEL: tuple(Level),
    Step.SHAPE: tuple(LETTERS.values()),
    Step.LOST: tuple(map(str, HEIGHTS)),
    Step.NEEDLES: tuple(map(str, NEEDLES)),
    Step.CHECK: tuple(CHECKS),
}
"""What can be right at each step."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The parts that were typed, at most four; ``wrong``: the check letter after them was another."""

    parts: tuple[str, ...] = ()
    wrong: bool = False

    @property
    def step(self) -> Step:
        """What is typed next."""
        return Step(len(self.parts))

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of this step."""
        return KEYS[self.step]

    def press(self, key: str) -> Typed:
        """One more part, or one less; a check letter here is a wrong one. Other keys do nothing."""
        if key == DELETE:
            return Typed(self.parts[:-1])
        if key not in self.keys:
            return self
        return replace(self, wrong=True) if self.step is Step.CHECK else Typed((*self.parts, key))

    def bone(self, key: str) -> Bone | None:
        """The bone that ``key`` completes, where it is the right check letter."""
        if self.step is not Step.CHECK:
            return None
        try:
            return read_bone("{}-{}{}-{}-{}".format(*self.parts, key))
        except CodeError:
            return None

    def so_far(self, bone: Bone) -> Bone:
        """``bone`` with what was typed."""
        shapes = {letter: shape for shape, letter in LETTERS.items()}
        for step, part in zip(Step, self.parts, strict=False):
            match step:
                case Step.LEVEL:
                    bone = replace(bone, level=Level(part))
                case Step.SHAPE:
                    bone = replace(bone, shape=shapes[part])
                case Step.LOST:
                    bone = replace(bone, lost=int(part))
                case Step.NEEDLES:
                    bone = replace(bone, needles=int(part))
                case Step.CHECK:
                    break
        return bone

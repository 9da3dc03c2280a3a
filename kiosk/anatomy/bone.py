"""The bone of a visit: a clinician's few choices for which all pictures are drawn, and its code as text.

It is generic anatomy, not a record of anybody. The code, such as ``L1-W35-2-P``, holds the level, the letter
of the shape, the height lost in percent, the number of needles and a check letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import MOST_COLLAPSE, Shape, Side

STEP = 5
"""The height lost is a multiple of so many percent."""
MOST_LOST = round(100 * MOST_COLLAPSE)
"""The most height that can be lost, in percent."""
HEIGHTS = tuple(range(0, MOST_LOST + 1, STEP))
NEEDLES = tuple(range(1, len(Side) + 1))
LETTERS = {Shape.WEDGE: "W", Shape.BICONCAVE: "B", Shape.CRUSH: "C"}
CHECKS = "ADEFHKNPRXY"
"""The check letters, 11 of them, a prime. None is a letter of a level or a shape."""

_BARELY = 0.005  # share of the height; a break that has not sunk still shows its crack
_WEIGHTS = (1, 2, 3, 5)  # of level, shape, height and needles; none is a multiple of 11
_SHAPES = {letter: shape for shape, letter in LETTERS.items()}
_CODE = re.compile(r"([TL]\d{1,2})-?([WBC])(\d{1,2})-?(\d)-?([A-Z])")


class CodeError(ValueError):
    """A text that is the code of no bone; it says why and what to do."""


@dataclass(frozen=True, slots=True)
class Bone:
    """Which bone, how it broke, how much of its height is lost (percent), and through how many needles.

    Raises ``ValueError`` for a height that is not one of ``HEIGHTS`` and for needles other than 1 or 2.
    """

    level: Level = Level.L1
    shape: Shape = Shape.WEDGE
    lost: int = 40
    needles: int = len(Side)

    def __post_init__(self) -> None:
        if self.lost not in HEIGHTS:
            raise ValueError(f"the height lost must be 0 to {MOST_LOST} in steps of {STEP}, not {self.lost}")
        if self.needles not in NEEDLES:
            raise ValueError(f"needles must be 1 or 2, not {self.needles}")

    @property
    def collapse(self) -> float:
        """The share of height that pictures take away; never 0, for the bone is broken."""
        return max(self.lost / 100, _BARELY)

    @property
    def code(self) -> str:
        """The bone as text; :func:`read_bone` reads it back."""
        return f"{self.level}-{LETTERS[self.shape]}{self.lost}-{self.needles}-{self.check}"

    @property
    def check(self) -> str:
        """The last letter of the code. A code with one wrong part has another one."""
        parts = (
            tuple(Level).index(self.level),
            tuple(Shape).index(self.shape),
            HEIGHTS.index(self.lost),
            NEEDLES.index(self.needles),
        )
        return CHECKS[sum(w * part for w, part in zip(_WEIGHTS, parts, strict=True)) % len(CHECKS)]


def read_bone(code: str) -> Bone:
    """The bone that ``code`` names; small letters, spaces and missing dashes are all right.

    Raises :class:`CodeError`.
    """
    found = _CODE.fullmatch("".join(code.split()).upper())
    if found is None:
        raise CodeError(f"{code!r} is the code of no bone; write it as on the paper: {Bone().code}")
    level, shape, lost, needles, check = found.groups()
    try:
        bone = Bone(Level(level), _SHAPES[shape], int(lost), int(needles))
    except ValueError as error:
        raise CodeError(f"{code!r} is the code of no bone; look at the code again ({error})") from error
    if bone.check != check:
        raise CodeError(f"{code!r}: one of its letters or numbers is wrong; look at the code again")
    return bone

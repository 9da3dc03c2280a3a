"""The vertebrae T10 to L5 in millimetres and degrees.

Where the numbers come from: **S** a paper's table or abstract was read; **T** a paper's number as
transcribed elsewhere; **M** from memory, to be verified; **D** derived or drawn by eye. A surgeon may
change any of them in ``TABLE``; the tests say which safety distances must still hold.

=================  =============================================================================
back, front        L1-L5 T (Bonczar 2024, meta-analysis, n = 1481); T12 back T (Duman 2026); T10-T11
                   back D; T10-T12 front D (back x ratio of heights .92/.92/.91, PMID 21104252, S)
depth              mean of upper and lower endplate depth: Panjabi M; L5 agrees with CT, S
width              upper endplate width: Panjabi; L1-L5 T, T11-T12 T (read off a figure), T10 M
disc_below         T12-L5 T (Bach 2019); T10-T11 D
lordosis_below     L1 and below S (Sci Rep 2022, s41598-022-21840-x, n = 324); above L1 M (Bernhardt and
                   Bridwell); positive opens to the front
pedicle_width      L1-L5 T (mean of 13 series); T11-T12 T (Panjabi 1991); T10 T (from Lien)
pedicle_height     T (from Lien); L5 CT 12.9 +- 1.9, S
pedicle_spacing    centre to centre, T
pedicle_converge   M (Zindrick 1987); T12 about 0, S
canal_width        T11-L5 T, T10 M (Panjabi)
canal_depth        T11-L5 T, T10 M (Panjabi)
arch_x, arch_y     scale of the drawn arch against L1, D
=================  =============================================================================
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Level(StrEnum):
    """A vertebra that can be treated in the pictures, from the top down."""

    T10 = "T10"
    T11 = "T11"
    T12 = "T12"
    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L4 = "L4"
    L5 = "L5"


@dataclass(frozen=True, slots=True)
class Vertebra:
    """Measures of one intact vertebra (mm, degrees; the module says where they come from).

    ``depth`` runs front to back, ``back`` and ``front`` are the wall heights of the body, ``concavity`` is
    how far each endplate dips in its middle.
    """

    name: str
    depth: float
    back: float
    front: float
    width: float
    disc_below: float
    lordosis_below: float
    pedicle_width: float
    pedicle_height: float
    pedicle_spacing: float
    pedicle_converge: float
    canal_width: float
    canal_depth: float
    arch_x: float
    arch_y: float

    @property
    def thoracic(self) -> bool:
        """Whether the vertebra carries ribs."""
        return self.name.startswith("T")

    @property
    def concavity(self) -> float:
        """How far each endplate dips in its middle (mm, D)."""
        return 1.0 if self.thoracic else 1.25


# fmt: off
TABLE: dict[Level, Vertebra] = {Level(row.name): row for row in (
    #        name      depth   back front width disc  lord.  pedicle: w h spac. conv.   canal: w d   arch x, y
    Vertebra(Level.T10, 31.0, 22.5, 20.7, 31.9, 5.0, -3.0,  6.5, 13.7, 26.6,  5, 18.2, 15.5,  .84,  .85),
    Vertebra(Level.T11, 31.9, 23.5, 21.6, 35.2, 5.0, -3.0,  9.8, 15.0, 30.9,  2, 19.4, 16.0,  .86,  .88),
    Vertebra(Level.T12, 33.1, 25.0, 22.8, 39.2, 5.2, -1.0,  8.7, 15.0, 32.0,  0, 22.2, 18.1,  .92,  .93),
    Vertebra(Level.L1,  34.7, 26.6, 24.5, 41.2, 6.4,  1.2,  8.4, 15.4, 31.3, 11, 23.7, 19.0, 1.00, 1.00),
    Vertebra(Level.L2,  34.8, 27.0, 25.8, 42.6, 7.5,  5.9,  8.7, 14.9, 32.3, 12, 23.8, 18.2, 1.03, 1.02),
    Vertebra(Level.L3,  35.0, 26.7, 26.8, 44.1, 8.2,  9.1, 10.2, 14.5, 35.1, 14, 24.3, 17.5, 1.05, 1.03),
    Vertebra(Level.L4,  34.7, 25.8, 26.9, 46.6, 8.9, 12.7, 12.6, 14.2, 39.2, 18, 25.4, 18.6, 1.06, 1.03),
    Vertebra(Level.L5,  34.0, 24.1, 27.4, 47.3, 8.7, 21.6, 16.2, 14.7, 49.5, 30, 27.1, 19.7, 1.06, 1.00),
)}
# fmt: on

ORDER = tuple(Level)
_SHRINK_ABOVE_T10 = 0.97  # D: each vertebra above T10 is drawn 3 % smaller than the one below


def vertebra(level: Level) -> Vertebra:
    """The measures of ``level``."""
    return TABLE[level]


def vertebrae_below(level: Level, count: int) -> tuple[Vertebra, ...]:
    """Up to ``count`` vertebrae below ``level``, nearest first; none below L5, where the sacrum begins."""
    start = ORDER.index(level) + 1
    return tuple(TABLE[each] for each in ORDER[start : start + count])


def vertebrae_above(level: Level, count: int) -> tuple[Vertebra, ...]:
    """``count`` vertebrae above ``level``, nearest first; above T10 they only fill the picture (D)."""
    start = ORDER.index(level)
    known = [TABLE[each] for each in reversed(ORDER[:start])][:count]
    while len(known) < count:
        known.append(_next_above(known[-1] if known else TABLE[level]))
    return tuple(known)


def _next_above(lower: Vertebra) -> Vertebra:
    k = _SHRINK_ABOVE_T10
    return replace(
        lower,
        name=f"T{int(lower.name[1:]) - 1}",
        depth=lower.depth * k,
        back=lower.back * k,
        front=lower.front * k,
        disc_below=lower.disc_below * k,
        arch_x=lower.arch_x * k,
        arch_y=lower.arch_y * k,
    )

"""What a clinician draws on the bone, in mm of the anatomy, with every step that undo takes back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.anatomy.levels import Level
from kiosk.anatomy.plane import Points
from kiosk.illustrations.procedure import Seen


class Ink(StrEnum):
    """The colours of the pen. They stay apart for colour-blind eyes, and on grey paper by their lightness."""

    BLUE = "blue"
    ORANGE = "orange"
    BLACK = "black"


COLORS = {Ink.BLUE: "#0A48C8", Ink.ORANGE: "#D9480F", Ink.BLACK: "#101418"}


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line of the pen. It belongs to the level and the view that it was drawn on; ``points`` are mm."""

    ink: Ink
    level: Level
    seen: Seen
    points: Points


@dataclass(frozen=True, slots=True)
class Pen:
    """Whether fingers draw, in which colour, all strokes, and what they were before each change."""

    on: bool = False
    ink: Ink = Ink.BLUE
    strokes: tuple[Stroke, ...] = ()
    before: tuple[tuple[Stroke, ...], ...] = ()

    def draw(self, stroke: Stroke) -> Pen:
        """One more stroke."""
        return self._change((*self.strokes, stroke))

    def wipe(self, level: Level, views: Collection[Seen]) -> Pen:
        """Without the strokes on this level in ``views``; as it is where there are none."""
        kept = tuple(each for each in self.strokes if each.level != level or each.seen not in views)
        return self if kept == self.strokes else self._change(kept)

    def undo(self) -> Pen:
        """As it was before the last stroke or wipe."""
        if not self.before:
            return self
        return replace(self, strokes=self.before[-1], before=self.before[:-1])

    def on_sheet(self, level: Level, seen: Seen) -> tuple[Stroke, ...]:
        """The strokes on this level in this view."""
        return tuple(each for each in self.strokes if (each.level, each.seen) == (level, seen))

    def _change(self, strokes: tuple[Stroke, ...]) -> Pen:
        return replace(self, strokes=strokes, before=(*self.before, self.strokes))

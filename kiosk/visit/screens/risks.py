"""Risks: icon arrays side by side, and the words that go with them."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.blocks import Risk
from kiosk.model.scene import Scene
from kiosk.model.screens import Screen
from kiosk.model.text import plain
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.panel import Display
from kiosk.visit.screens.column import link_rows, scene_rows, sentence_rows, source_rows, title_row, words_row
from kiosk.visit.screens.page import column_controls
from kiosk.visit.screens.rows import links_named, rows_said
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence


@dataclass(frozen=True, slots=True)
class Array:
    """One icon array with the words for both groups, and the addresses of its pictures.

    ``count`` figures of a hundred are marked; ``unmarked`` shows them before that.
    """

    title: str
    event: str
    non_event: str
    picture: str
    unmarked: str
    count: float
    event_glyph: str
    non_event_glyph: str


@dataclass(frozen=True, slots=True)
class Risks:
    """The arrays, and how many of them are shown at once."""

    arrays: tuple[Array, ...] = ()
    at_once: int = 2

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...]:  # noqa: ARG002 - as every kind
        """The words, then each array under its title."""
        found = [title_row(screen), *sentence_rows(screen.view.rows)]
        for array in self.arrays:
            told = (html.escape(array.event, quote=False), html.escape(array.non_event, quote=False))
            glyphs = (array.event_glyph, array.non_event_glyph)
            found.append(words_row("heading2", array.title))
            found.append(Row("array", told, picture=array.picture, glyphs=glyphs))
        return (*found, *source_rows(screen), *scene_rows(screen), *link_rows(screen))

    def said(self, seen: Seen) -> Iterator[Sentence]:
        """The arrays in view, then the rows."""
        if not seen.view.column:
            last = len(self.arrays) - 1
            alone = min(seen.progress.part, last)
            for index, array in enumerate(self.arrays):
                if self.at_once > 1 or index == alone:
                    for at, text in enumerate((array.title, array.event, array.non_event)):
                        yield Sentence(text, Region.RISK, index, at)
        yield from rows_said(seen)

    def controls(self, seen: Seen) -> Iterator[str]:
        """The links below the words."""
        yield from column_controls(seen) if seen.view.column else links_named(seen)


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:
    """An array for each risk."""
    arrays = tuple(_array(each, here.display) for each in shown.blocks if isinstance(each, Risk))
    return replace(screen, shown=Risks(arrays, 1 if one_at_a_time(here.display) else 2))


def one_at_a_time(display: Display) -> bool:
    """Whether there is room for one array only."""
    return display.tablet


def _array(risk: Risk, display: Display) -> Array:
    contrast = ("contrast", _truth(on=display.high_contrast))
    from_right = ("from_right", _truth(on=display.right_to_left))
    glyph = ("glyph", risk.glyph)
    picture, unmarked = (
        Scene("icon_array", (("events", f"{count:g}"), glyph, contrast, from_right)).address
        for count in (risk.count, 0)
    )
    event, non_event = (
        Scene("glyph", (glyph, ("event", _truth(on=on)), contrast)).address for on in (True, False)
    )
    return Array(
        plain(risk.title),
        plain(risk.event),
        plain(risk.non_event),
        picture,
        unmarked,
        risk.count,
        event,
        non_event,
    )


def _truth(*, on: bool) -> str:
    return "true" if on else "false"

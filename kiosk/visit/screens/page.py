"""A page: a picture and its words. The steps of the procedure and the about screen are pages, too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.library import Library
from kiosk.model.screens import Screen
from kiosk.model.text import Span, plain
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.screens.column import link_rows, scene_rows, sentence_rows, source_rows, title_row
from kiosk.visit.screens.rows import links_named, picture_controls, rows_said
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Sentence
from kiosk.visit.styled import marked_sentences, markup


@dataclass(frozen=True, slots=True)
class Page:
    """A page needs no record of its own: all of it is what every screen has."""

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...]:  # noqa: ARG002 - as every kind
        """The title, the words, the sources, the picture, the links."""
        rows = screen.view.rows if screen.view.whole else sentence_rows(screen.view.rows)
        return (
            title_row(screen),
            *rows,
            *source_rows(screen),
            *scene_rows(screen),
            *link_rows(screen),
        )

    def said(self, seen: Seen) -> Iterator[Sentence]:
        """The rows."""
        yield from rows_said(seen)

    def controls(self, seen: Seen) -> Iterator[str]:
        """The links, and what changes the picture."""
        if seen.view.column:
            yield from column_controls(seen)
            return
        yield from links_named(seen)
        yield from picture_controls(seen)


def column_controls(seen: Seen) -> Iterator[str]:
    """In a single column the links are rows; what changes the picture is there while the picture is."""
    if any(seen.view.rows[index].kind == "scene" for index in seen.shown_rows):
        yield from picture_controls(seen)


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:
    """A page or a step is what every screen of a topic is. The number of the clinic alone stands large.

    The list of a safety page is never split.
    """
    rows = tuple(
        replace(row, kind="phone") if row.plain and row.plain == here.clinic.phone else row
        for row in screen.view.rows
    )
    ends = [at for at, row in enumerate(rows, 1) if row.kind == "bullet"]
    whole = max(ends, default=0) if shown.safety else 0
    return replace(screen, view=replace(screen.view, rows=rows, whole=whole))


def show_about(screen: Screenful, here: Here, shown: Screen) -> Screenful:
    """The works that the facts come from, one row each; they replace the line of numbers."""
    rows = (*screen.view.rows, *_works(here.library, shown))
    return replace(screen, view=replace(screen.view, rows=rows, sources=""))


def show_term(screen: Screenful, here: Here, term: str) -> Screenful:
    """A word of the glossary and what it means, as a page of its own."""
    explained = here.language.glossary[term]
    row = Row("paragraph", marked_sentences(explained.text), plain(explained.text))
    view = replace(
        screen.view,
        kind="page",
        form="Page",
        screen=here.session.place.screen,
        title=explained.name,
        rows=(row,),
    )
    return replace(screen, view=view, shown=Page())


def _works(library: Library, screen: Screen) -> Iterator[Row]:
    """One row for each work of the about screen, with its number."""
    for each in screen.sources:
        work = library.sources[each].text
        yield Row("source", (f"<b>{each}</b>&nbsp; {markup((Span(work),))}",), f"{each}: {work}")

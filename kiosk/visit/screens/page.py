"""A page: a picture and its words. The steps of the procedure and the about screen are pages, too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.screens import Screen
from kiosk.model.text import plain
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.screens.column import link_rows, scene_rows, sentence_rows, source_rows, title_row, words_row
from kiosk.visit.screens.rows import links_named, picture_controls, rows_said
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Sentence
from kiosk.visit.styled import marked_sentences
from kiosk.visit.works import alone_unchecked, told, works

WHOLE = ("bullet", "help")
"""Rows of a safety page that are never on another part than the first."""


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

    It stands under the picture where there is one beside the words. The list of a safety page is never
    split, and neither is what must not wait.
    """
    clinic, picture = here.clinic, screen.picture
    rows = tuple(
        replace(row, kind="phone") if row.plain and row.plain == clinic.phone else row
        for row in screen.view.rows
    )
    if picture.address and not here.display.column and any(row.kind == "phone" for row in rows):
        rows = tuple(row for row in rows if row.kind != "phone")
        picture = replace(picture, phone=clinic.phone, phone_of=clinic.name)
    ends = [at for at, row in enumerate(rows, 1) if row.kind in WHOLE]
    whole = max(ends, default=0) if shown.safety else 0
    return replace(screen, view=replace(screen.view, rows=rows, whole=whole), picture=picture)


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


def show_about(screen: Screenful, here: Here, shown: Screen) -> Screenful:  # noqa: ARG001 - as every kind
    """Each heading in one row with the words below it, so that all of it fits on a screen or two."""
    rows: list[Row] = []
    for row in screen.view.rows:
        headed = bool(rows) and rows[-1].kind.startswith("heading") and row.kind == "paragraph"
        rows.append(_headed(rows.pop(), row) if headed else row)
    return replace(screen, view=replace(screen.view, rows=tuple(rows)))


def _headed(head: Row, row: Row) -> Row:
    """The words of ``head`` and of ``row`` below it as one row."""
    first, *others = row.sentences
    return replace(
        row,
        kind="small",
        sentences=(f"<b>{head.sentences[0]}:</b> {first}", *others),
        plain=f"{head.plain}: {row.plain}",
    )


def show_sources(screen: Screenful, here: Here, of: str) -> Screenful:
    """The works that the facts of the screen ``of`` come from, one row each."""
    shown = here.language.screens[of]
    unchecked = (here.words.draft_banner,) if alone_unchecked(here.language, shown) else ()
    found = (told(here.words, each) for each in works(here.library, shown.sources))
    view = replace(
        screen.view,
        kind="page",
        form="Page",
        screen=here.session.place.screen,
        section_name=shown.title,
        title=here.words.where_from,
        rows=tuple(words_row("small", each) for each in (*unchecked, *found)),
    )
    return replace(screen, view=view, shown=Page())

"""What is heard of rows and links, on every screen kind that has them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.seen import Seen
from kiosk.visit.sentence import Region, Sentence, position
from kiosk.visit.styled import spoken


def rows_said(seen: Seen) -> Iterator[Sentence]:
    """The rows in view."""
    for index in seen.shown_rows:
        yield from _row(seen.words, seen.view.rows[index], index)


def _row(words: Words, row: Row, index: int) -> Iterator[Sentence]:
    told = [each for each in (row.alt, row.title) if each]
    told += [spoken(sentence) for sentence in row.sentences]
    if row.number:
        told[0] = f"{row.number}. {told[0]}"
    told += [position(words, answer, at, len(row.answers)) for at, answer in enumerate(row.answers)]
    told += [row.replies[row.chosen]] if row.chosen >= 0 else []
    told += [words.ask] if row.kind == "question" else []
    told += [words.help] if row.kind == "help" else []
    told += [words.on_my_list] if row.kind == "check" and row.selected else []
    for at, text in enumerate(told):
        yield Sentence(text, Region.ROW, index, at)


def links_named(seen: Seen) -> Iterator[str]:
    """The names of the links below the words."""
    yield from (link.title for link in seen.view.links)


def picture_controls(seen: Seen) -> Iterator[str]:
    """The names of what changes the picture."""
    picture, words = seen.screen.picture, seen.words
    yield from picture.looks
    if picture.moving:
        yield from (picture.handle_caption, words.less, words.more)

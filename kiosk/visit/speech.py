"""What is heard of a screen: its words as sentences in the order of rule H1.

Title, main message, content, picture, buttons. A sentence says where on the screen it stands, so that it can
be marked while it is heard.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kiosk.model.words import Words
from kiosk.visit.bars import bars, named
from kiosk.visit.seen import Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.sheets import OpenSheet, sheet_said
from kiosk.visit.styled import spoken
from kiosk.visit.view import Tongue


def script(seen: Seen, sheet: OpenSheet) -> tuple[Sentence, ...]:
    """What is heard of ``seen``, or of the ``sheet`` over it.

    A recording stands for everything but the buttons. The buttons are named as they are while it is read.
    """
    reading = replace(seen, hearing=replace(seen.hearing, speaking=True, reading=True))
    narration = seen.screen.facts.narration
    if sheet.name:
        said = tuple(sheet_said(sheet))
    elif narration:
        recorded = Sentence(seen.view.title, Region.NARRATION, recording=narration)
        said = (recorded, *_controls(reading))
    else:
        said = (*_beginning(seen), *_content(seen), *_picture(seen), *_controls(reading))
    return tuple(replace(each, language=each.language or seen.view.language) for each in said if each.text)


def invitation(tongues: Sequence[Tongue], first: str) -> tuple[Sentence, ...]:
    """What is heard of the attract screen: the choices of language, each in itself, ``first`` first."""
    ordered = sorted(tongues, key=lambda tongue: tongue.code != first)
    return tuple(
        Sentence(words, Region.TITLE, tongues.index(tongue), language=tongue.code)
        for tongue in ordered
        for words in (tongue.headline, tongue.touch, tongue.endonym, tongue.hear, tongue.private)
    )


def warning(words: Words, language: str, seconds: int) -> tuple[Sentence, ...]:
    """What is heard while the idle warning is up for ``seconds``."""
    told = (words.idle_title, words.idle_lost, f"{seconds} {words.seconds}")
    return (
        *(Sentence(each, Region.MESSAGE, language=language) for each in told),
        *(Sentence(each, Region.CONTROL, language=language) for each in (words.idle_stay, words.idle_over)),
    )


def _beginning(seen: Seen) -> Iterator[Sentence]:
    view = seen.view
    for text in (view.section_name, view.step_words, seen.progress.part_words):
        yield Sentence(text, Region.PLACE)
    yield Sentence("" if view.column else view.title, Region.TITLE)
    shown = {sentence for row in view.rows for sentence in map(spoken, row.sentences)} | {view.title}
    summary = seen.screen.facts.summary
    if summary not in shown:
        yield Sentence(summary, Region.MESSAGE)


def _content(seen: Seen) -> Iterator[Sentence]:
    yield from seen.screen.shown.said(seen)
    yield Sentence(seen.view.draft, Region.NOTE)


def _picture(seen: Seen) -> Iterator[Sentence]:
    """The picture's words. In a single column the picture is a row of its own."""
    view, picture = seen.view, seen.screen.picture
    if view.column and not any(view.rows[index].kind == "scene" for index in seen.shown_rows):
        return
    if not view.column:
        yield Sentence(picture.alt, Region.PICTURE)
        yield Sentence(spoken(picture.caption), Region.CAPTION)
        for index, text in enumerate((picture.phone_of, picture.phone)):
            yield Sentence(text, Region.PHONE, index)
    for index, label in enumerate(seen.labels):
        yield Sentence(label, Region.LABEL, index, language=picture.language)


def _controls(seen: Seen) -> Iterator[Sentence]:
    yield Sentence(seen.words.buttons, Region.NOTE)
    names = (*seen.screen.shown.controls(seen), *named(bars(seen)))
    for index, name in enumerate(names):
        yield Sentence(name, Region.CONTROL, index)

"""What is heard of a screen: its words as sentences in the order of rule H1. Pure.

Title, main message, content, picture, buttons. A sentence says where on the screen it stands, so that it can
be marked while it is heard.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.model.words import Words
from kiosk.visit.bars import controls, scene_shown
from kiosk.visit.blocks import Row
from kiosk.visit.panel import Display
from kiosk.visit.styled import spoken
from kiosk.visit.view import Progress, Tongue, View


class Region(StrEnum):
    """The parts of a screen."""

    PLACE = "place"
    TITLE = "title"
    MESSAGE = "message"
    NARRATION = "narration"
    ROW = "row"
    RISK = "risk"
    CHOICE = "choice"
    TAB = "tab"
    FLAG = "flag"
    CARD = "card"
    ENTRY = "entry"
    """A question to pick."""
    PICK = "pick"
    """A question on the list, or that there is none."""
    NOTE = "note"
    PICTURE = "picture"
    CAPTION = "caption"
    LABEL = "label"
    SOURCES = "sources"
    TERM = "term"
    """The word that is being explained."""
    CONTROL = "control"


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words to say. They stand in entry ``index`` of ``part``, as its sentence ``at``, all from 0.

    Where ``recording`` names a file it is played instead of the words.
    """

    text: str
    part: Region
    index: int = 0
    at: int = 0
    language: str = ""
    recording: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that a screen shows: the script is made from it. ``labels`` are the picture's words."""

    view: View
    progress: Progress
    display: Display
    words: Words
    labels: tuple[str, ...] = ()


def script(page: Page) -> tuple[Sentence, ...]:
    """What is heard of ``page``. A recording stands for everything but the buttons."""
    view = page.view
    if view.term_name:
        said = (*_term(view), Sentence(page.words.close, Region.CONTROL))
    elif view.narration:
        recorded = Sentence(view.title, Region.NARRATION, recording=view.narration)
        said = (recorded, *_controls(page))
    else:
        said = (*_beginning(page), *_content(page), *_picture(page), *_controls(page))
    return tuple(replace(each, language=view.language) for each in said if each.text)


def invitation(tongues: Sequence[Tongue], first: str) -> tuple[Sentence, ...]:
    """What is heard of the attract screen: the choices of language, each in itself, ``first`` first."""
    ordered = sorted(tongues, key=lambda tongue: tongue.code != first)
    return tuple(
        Sentence(words, Region.TITLE, tongues.index(tongue), language=tongue.code)
        for tongue in ordered
        for words in (tongue.touch, tongue.endonym, tongue.hear)
    )


def warning(words: Words, language: str, seconds: int) -> tuple[Sentence, ...]:
    """What is heard while the idle warning is up for ``seconds``."""
    told = (words.idle_title, words.idle_lost, f"{seconds} {words.seconds}")
    return (
        *(Sentence(each, Region.MESSAGE, language=language) for each in told),
        *(Sentence(each, Region.CONTROL, language=language) for each in (words.idle_stay, words.idle_over)),
    )


def position(words: Words, text: str, at: int, total: int) -> str:
    """``text`` with its place in a row, counted from 0: "Back pain, 1 of 5"."""
    return f"{text}, {words.one_of.format(n=at + 1, total=total)}"


def _beginning(page: Page) -> Iterator[Sentence]:
    view, progress = page.view, page.progress
    for text in (view.section_name, view.step_words, progress.part_words):
        yield Sentence(text, Region.PLACE)
    yield Sentence("" if view.flow else view.title, Region.TITLE)
    shown = {sentence for row in view.rows for sentence in map(spoken, row.sentences)} | {view.title}
    if view.summary not in shown:
        yield Sentence(view.summary, Region.MESSAGE)


def _content(page: Page) -> Iterator[Sentence]:
    view, words = page.view, page.words
    if view.flow:
        yield from _rows(page)
        yield Sentence(words.draft_short if view.draft else "", Region.NOTE)
        return
    yield from _choices(view)
    yield from _risks(page)
    yield from _groups(page)
    yield from _rows(page)
    for at, card in enumerate(view.cards):
        yield Sentence(position(words, card.title, at, len(view.cards)), Region.CARD, at)
    for at, question in enumerate(view.questions):
        picked = f". {words.on_my_list}" if question.picked else ""
        told = position(words, question.words, at, len(view.questions))
        yield Sentence(f"{told}{picked}", Region.ENTRY, at)
    yield from _list(page)
    yield Sentence(words.draft_banner if view.draft else "", Region.NOTE)


def _list(page: Page) -> Iterator[Sentence]:
    view, words = page.view, page.words
    for at, pick in enumerate(view.picks):
        yield Sentence(f"{pick.number}. {pick.words}", Region.PICK, at)
    if view.kind == "list":
        yield Sentence("" if view.picks else words.list_empty, Region.PICK)
        yield Sentence(words.keeps_nothing, Region.NOTE)


def _rows(page: Page) -> Iterator[Sentence]:
    shown = range(page.progress.first_row, page.progress.last_row + 1)
    for index, row in enumerate(page.view.rows):
        if index in shown:
            yield from _row(page.words, row, index)


def _row(words: Words, row: Row, index: int) -> Iterator[Sentence]:
    told = [each for each in (row.alt, row.title) if each]
    told += [spoken(sentence) for sentence in row.sentences]
    if row.number:
        told[0] = f"{row.number}. {told[0]}"
    told += [position(words, answer, at, len(row.answers)) for at, answer in enumerate(row.answers)]
    told += [row.replies[row.chosen]] if row.chosen >= 0 else []
    told += [words.ask] if row.kind == "question" else []
    told += [words.on_my_list] if row.kind == "check" and row.selected else []
    for at, text in enumerate(told):
        yield Sentence(text, Region.ROW, index, at)


def _choices(view: View) -> Iterator[Sentence]:
    for index, choice in enumerate(view.choices):
        yield Sentence(choice.title, Region.CHOICE, index)
        for at, (field, cell) in enumerate(zip(view.choice_fields, choice.cells, strict=False), 1):
            yield Sentence(f"{field}. {spoken(cell)}", Region.CHOICE, index, at)


def _risks(page: Page) -> Iterator[Sentence]:
    one_at_a_time = page.display.big_text or page.display.shape == "compact"
    shown = min(page.progress.part, len(page.view.risks) - 1)
    for index, risk in enumerate(page.view.risks):
        if not one_at_a_time or index == shown:
            for at, text in enumerate((risk.title, risk.event, risk.non_event)):
                yield Sentence(text, Region.RISK, index, at)


def _groups(page: Page) -> Iterator[Sentence]:
    """Signs, groups of questions, or the red flags under their groups."""
    view, words = page.view, page.words
    one_at_a_time = page.display.big_text or page.display.shape == "compact"
    for index, tab in enumerate(view.tabs):
        if view.kind == "help" and one_at_a_time and index != page.progress.part:
            continue
        count = f", {tab.count}" if tab.count and view.kind == "questions" else ""
        text = tab.title if view.kind == "help" else position(words, tab.title, index, len(view.tabs))
        yield Sentence(f"{text}{count}", Region.TAB, index)
        for at, flag in enumerate(view.flags):
            if flag.group == index:
                yield Sentence(spoken(flag.text), Region.FLAG, at)


def _picture(page: Page) -> Iterator[Sentence]:
    view = page.view
    if view.flow and not scene_shown(view, page.progress):
        return
    if not view.flow:
        yield Sentence(view.picture_alt, Region.PICTURE)
        yield Sentence(spoken(view.caption), Region.CAPTION)
    for index, label in enumerate(page.labels):
        yield Sentence(label, Region.LABEL, index)
    if not view.flow:
        yield Sentence(view.sources, Region.SOURCES)


def _term(view: View) -> Iterator[Sentence]:
    yield Sentence(view.term_name, Region.TITLE)
    for at, sentence in enumerate(view.term_sentences):
        yield Sentence(spoken(sentence), Region.TERM, at=at)


def _controls(page: Page) -> Iterator[Sentence]:
    yield Sentence(page.words.buttons, Region.NOTE)
    for index, name in enumerate(controls(page.view, page.progress, page.display, page.words)):
        yield Sentence(name, Region.CONTROL, index)

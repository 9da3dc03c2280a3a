"""Pick questions: the groups, and a page of the open group's questions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.screens import Screen
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.panel import Display
from kiosk.visit.screens.cards import EVERY, page
from kiosk.visit.screens.column import button_row, title_row, words_row
from kiosk.visit.screens.rows import rows_said
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence, position
from kiosk.visit.targets import Do, Pick, Show, address


@dataclass(frozen=True, slots=True)
class Group:
    """A group of questions: what opening it asks for, and how many of them are on the list."""

    target: str
    title: str
    selected: bool
    count: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A question to pick, and whether it is on the list."""

    target: str
    words: str
    picked: bool


@dataclass(frozen=True, slots=True)
class Questions:
    """The groups and the questions in view. ``opened``: a group was opened from the list of all."""

    groups: tuple[Group, ...] = ()
    questions: tuple[Entry, ...] = ()
    per_page: int = 0
    range_words: str = ""
    opened: bool = False
    nothing_picked: bool = True

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...]:
        """The groups as buttons; of an open one its questions."""
        if self.opened:
            title = next(group.title for group in self.groups if group.selected)
            checks = (
                replace(button_row("check", each.words, each.target), selected=each.picked)
                for each in self.questions
            )
            return (words_row("title", title), *checks)
        three = button_row("link", words.pick_three, address(Do.PICK_THREE), icon="list")
        groups = (button_row("link", _counted(each), each.target, icon="next") for each in self.groups)
        return (title_row(screen), *((three,) if self.nothing_picked else ()), *groups)

    def said(self, seen: Seen) -> Iterator[Sentence]:
        """The groups with their counts, which questions are in view, then the questions."""
        if seen.view.column:
            yield from rows_said(seen)
            return
        words = seen.words
        for at, group in enumerate(self.groups):
            count = f", {group.count}" if group.count else ""
            told = position(words, group.title, at, len(self.groups))
            yield Sentence(f"{told}{count}", Region.TAB, at)
        yield Sentence(self.range_words, Region.NOTE)
        for at, entry in enumerate(self.questions):
            picked = f". {words.on_my_list}" if entry.picked else ""
            told = position(words, entry.words, at, len(self.questions))
            yield Sentence(f"{told}{picked}", Region.ENTRY, at)

    def controls(self, seen: Seen) -> Iterator[str]:
        """More questions, and a start for who does not know what to ask."""
        if seen.view.column:
            return
        if self.range_words:
            yield seen.words.more_questions
        if self.nothing_picked:
            yield seen.words.pick_three


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:  # noqa: ARG001 - as every kind
    """A page of the open group."""
    groups, session = here.language.questions, here.session
    chosen = groups[session.place.section]
    size = page_size(here.display)
    turned = page(chosen.questions, session, size)
    record = Questions(
        tuple(
            Group(
                address(Show(at)),
                each.title,
                selected=each is chosen,
                count=sum(question.id in session.picks for question in each.questions),
            )
            for at, each in enumerate(groups)
        ),
        tuple(Entry(address(Pick(each.id)), each.text, each.id in session.picks) for each in turned.cards),
        size,
        turned.words(here.words),
        opened=session.place.opened,
        nothing_picked=not session.picks,
    )
    return replace(screen, facts=replace(screen.facts, pages=turned.pages), shown=record)


def _counted(group: Group) -> str:
    return f"{group.title} ({group.count})" if group.count else group.title


def page_size(display: Display) -> int:
    """How many check cards one page holds."""
    if display.column:
        return EVERY
    return 3 if display.tablet else 6

"""Get help now: the red flags under their groups, the most urgent first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.blocks import Bullets
from kiosk.model.screens import Screen
from kiosk.model.text import plain
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.panel import Display
from kiosk.visit.screens.cards import sections
from kiosk.visit.screens.column import source_rows, words_row
from kiosk.visit.screens.rows import rows_said
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.styled import markup, spoken

ICONS = ("ambulance", "clock")
"""The icons of the groups that bring none: call now, be seen today."""


@dataclass(frozen=True, slots=True)
class FlagGroup:
    """A group of red flags: its head, and how many stand under it."""

    title: str
    icon: str
    count: int


@dataclass(frozen=True, slots=True)
class Flag:
    """One red flag; ``group`` is the group it stands under."""

    text: str
    icon: str
    group: int


@dataclass(frozen=True, slots=True)
class Help:
    """The groups and their flags. ``parts``: one group at a time, Next shows the other."""

    groups: tuple[FlagGroup, ...] = ()
    flags: tuple[Flag, ...] = ()
    parts: int = 1

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...]:  # noqa: ARG002 - as every kind
        """The banner, then each head with its flags below."""
        found = [words_row("banner", screen.view.title, icon="staff")]
        for group, head in enumerate(self.groups):
            urgency = "urgent" if group == 0 else "soon"
            found.append(words_row(f"{urgency}_band", head.title, icon=head.icon))
            found += [
                Row(f"{urgency}_flag", (flag.text,), spoken(flag.text), icon=flag.icon)
                for flag in self.flags
                if flag.group == group
            ]
        return (*found, *source_rows(screen))

    def said(self, seen: Seen) -> Iterator[Sentence]:
        """Each head in view with its flags."""
        if seen.view.column:
            yield from rows_said(seen)
            return
        for index, head in enumerate(self.groups):
            if self.parts > 1 and index != seen.progress.part:
                continue
            yield Sentence(head.title, Region.TAB, index)
            for at, flag in enumerate(self.flags):
                if flag.group == index:
                    yield Sentence(spoken(flag.text), Region.FLAG, at)

    def controls(self, seen: Seen) -> Iterator[str]:  # noqa: ARG002 - as every kind
        """Nothing but the bars."""
        yield from ()


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:
    """The red flags; Next leads nowhere from here."""
    found = sections(shown)
    flags = tuple(
        Flag(markup(item.text), item.icon, group)
        for group, section in enumerate(found)
        for block in section.body
        if isinstance(block, Bullets)
        for item in block.items
    )
    groups = tuple(
        FlagGroup(
            plain(each.title),
            each.icon or ICONS[min(at, len(ICONS) - 1)],
            sum(flag.group == at for flag in flags),
        )
        for at, each in enumerate(found)
    )
    record = Help(groups, flags, parts=len(groups) if one_at_a_time(here.display) else 1)
    return replace(screen, facts=replace(screen.facts, next_screen=""), shown=record)


def one_at_a_time(display: Display) -> bool:
    """Whether there is room for one group only."""
    return display.big_text or display.compact

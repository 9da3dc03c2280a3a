"""Get help now: the red flags under their groups, the most urgent first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.blocks import Bullets, Paragraph
from kiosk.model.icon import icon_name
from kiosk.model.screens import Screen
from kiosk.model.text import plain
from kiosk.model.words import Words
from kiosk.visit.screens.cards import sections
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
    """The groups and their flags, all in view: what cannot wait is never on another part."""

    groups: tuple[FlagGroup, ...] = ()
    flags: tuple[Flag, ...] = ()

    def column(self, screen: Screenful, words: Words) -> None:
        """Nothing: the screen keeps its own form in every text size."""

    def said(self, seen: Seen) -> Iterator[Sentence]:  # noqa: ARG002 - as every kind
        """Each head with its flags."""
        for index, head in enumerate(self.groups):
            yield Sentence(head.title, Region.TAB, index)
            for at, flag in enumerate(self.flags):
                if flag.group == index:
                    yield Sentence(spoken(flag.text), Region.FLAG, at)

    def controls(self, seen: Seen) -> Iterator[str]:  # noqa: ARG002 - as every kind
        """Nothing but the bars."""
        yield from ()


def show(screen: Screenful, here: Here, shown: Screen) -> Screenful:  # noqa: ARG001 - as every kind
    """The banner in the place of the title, and the red flags. The page's title says where one is.

    A page without words above its first group has its title in the banner.
    """
    banner = next((plain(block.text) for block in shown.blocks if isinstance(block, Paragraph)), shown.title)
    place = screen.view.section_name if screen.view.way else shown.title
    found = sections(shown)
    flags = tuple(
        Flag(markup(item.text), icon_name(item.icon), group)
        for group, section in enumerate(found)
        for block in section.body
        if isinstance(block, Bullets)
        for item in block.items
    )
    groups = tuple(
        FlagGroup(
            plain(each.title),
            icon_name(each.icon) or ICONS[min(at, len(ICONS) - 1)],
            sum(flag.group == at for flag in flags),
        )
        for at, each in enumerate(found)
    )
    view = replace(screen.view, section_name=place, title=banner, rows=())
    return replace(screen, view=view, shown=Help(groups, flags))

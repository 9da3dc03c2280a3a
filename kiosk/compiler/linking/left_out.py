"""What people can be shown of a pack that cannot all be read: whole pages, and no link into nowhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from kiosk.compiler.reading.language import Draft
from kiosk.compiler.reading.page import Kind, Page
from kiosk.model.blocks import Block, Picture, QuestionRef, Section
from kiosk.model.library import QuestionGroup, Way, by_id
from kiosk.model.screens import ScreenKind
from kiosk.model.text import Span, Style

NEEDED = (ScreenKind.HELP, ScreenKind.LIST)
"""Layouts without which a language cannot be shown: buttons on every screen lead there."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A language without what is broken: its ``pages`` by id, and what they may still refer to."""

    draft: Draft
    pages: Mapping[str, Page]
    terms: Collection[str]
    questions: Collection[str]

    def linked_blocks(self, page: Page) -> tuple[Block, ...]:
        """The blocks of ``page`` without links to what is left out."""
        there = {Kind.SCREEN: self.pages, Kind.TERM: self.terms, Kind.QUESTION: self.questions}
        dead = any(use.kind in there and use.target not in there[use.kind] for use in page.uses)
        return tuple(self.linked(page.blocks)) if dead else page.blocks

    @property
    def left_out(self) -> tuple[str, ...]:
        """The ids of its screens that people do not see."""
        return tuple(id_ for id_ in self.draft.pages if id_ not in self.pages)

    @property
    def usable(self) -> bool:
        """Whether its own words, its lists of a translation, and the screens that it needs are there."""
        found = {page.front.layout for page in self.pages.values()}
        return not self.draft.page.report.broken and all(layout in found for layout in NEEDED)

    def linked(self, value: Any) -> Any:  # noqa: ANN401, PLR0911 - any part of a page, one case a kind
        """``value`` without links to what is left out; their words stay."""
        match value:
            case Span(style=Style.LINK, target=target) if target not in self.pages:
                return Span(value.text)
            case Span(style=Style.TERM, target=target) if target not in self.terms:
                return Span(value.text)
            case Span() | Picture():
                return value
            case Section(link=link) if link and link not in self.pages:
                return self.linked(replace(value, link=""))
            case tuple():
                shown = (
                    each
                    for each in value
                    if not isinstance(each, QuestionRef) or each.question in self.questions
                )
                return tuple(map(self.linked, shown))
        if is_dataclass(value) and not isinstance(value, type):
            return replace(
                value, **{each.name: self.linked(getattr(value, each.name)) for each in fields(value)}
            )
        return value

    def asked(self, group: QuestionGroup) -> QuestionGroup:
        """``group`` with the questions that are there in every language."""
        return replace(group, questions=tuple(each for each in group.questions if each.id in self.questions))

    @property
    def ways(self) -> Iterator[Way]:
        """The ways through over the screens that are there."""
        for way in self.draft.ways:
            if screens := tuple(each for each in way.screens if each in self.pages):
                yield replace(way, screens=screens)


def kept(source: Draft, draft: Draft) -> Kept:
    """What people can be shown of ``draft``: of a translation only what its ``source`` has, too."""
    shown = {topic.id for topic in draft.topics if not draft.topic_pages[topic.id].report.broken}
    questions = [id_ for id_ in by_id(draft.questions) if id_ in by_id(source.questions)]
    pages = {
        id_: page
        for id_, page in draft.pages.items()
        if not page.report.broken
        and id_.partition("/")[0] in shown
        and (questions or page.front.layout is not ScreenKind.QUESTIONS)
    }
    return Kept(draft, pages, [id_ for id_ in draft.glossary if id_ in source.glossary], questions)


def uses_of(draft: Draft, screen: str) -> tuple[str, ...]:
    """The ids of the screens that link to ``screen``."""
    return tuple(
        id_
        for id_, page in draft.pages.items()
        if any(use.kind is Kind.SCREEN and use.target == screen for use in page.uses)
    )

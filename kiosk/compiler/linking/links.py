"""The second pass: everything that is named exists, and every language says the same."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from kiosk.compiler.problems import Report
from kiosk.compiler.reading.images import SUFFIXES
from kiosk.compiler.reading.language import Draft
from kiosk.compiler.reading.lists import unique
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Kind, Page
from kiosk.compiler.reading.source import real, walk
from kiosk.model.blocks import Section
from kiosk.model.hints import nearest
from kiosk.model.library import by_id
from kiosk.model.screens import ScreenKind

_BRACES = re.compile(r"\{\w*\}")
_REACHED = frozenset(
    {ScreenKind.HELP, ScreenKind.QUESTIONS, ScreenKind.LIST, ScreenKind.GLOSSARY, ScreenKind.ABOUT}
)
"""Layouts that have their own button."""


def check_links(draft: Draft, sources: Collection[str], icons: Collection[str]) -> None:
    """Report every reference that leads nowhere, and every id that stands twice on one screen."""
    known: Mapping[Kind, Collection[str]] = {
        Kind.SCREEN: draft.pages,
        Kind.TERM: draft.glossary,
        Kind.QUESTION: by_id(draft.questions),
        Kind.SOURCE: sources,
        Kind.ICON: icons,
    }
    for page in all_pages(draft):
        for use in page.uses:
            if use.target not in known[use.kind]:
                hint = nearest(use.target, known[use.kind])
                page.report.error(use.line, f"there is no {use.kind} {use.target!r}; {hint}")
        sections = (
            (each.mark, each.line) for each in page.placed if isinstance(each.block, Section) and each.mark
        )
        unique(sections, {}, page)


def check_unused(draft: Draft) -> None:
    """Warn about screens nobody can reach and terms nobody can read."""
    uses = {(use.kind, use.target) for page in all_pages(draft) for use in page.uses}
    for topic in draft.topics:
        pages = draft.topic_screens(topic)
        reached = topic.on_home or any(
            page.front.layout in _REACHED or (Kind.SCREEN, page.id) in uses for page in pages
        )
        for page in () if reached else pages:
            page.report.warn(
                1, "nobody can reach this screen: no link leads to its topic, and it is not on home"
            )
    if any(page.front.layout is ScreenKind.GLOSSARY for page in draft.pages.values()):
        return
    for placed in draft.glossary_page.placed:
        if isinstance(placed.block, Section) and (Kind.TERM, placed.mark) not in uses:
            draft.glossary_page.report.warn(placed.line, f"no screen uses the term {placed.mark!r}")


def check_unused_images(pack: Pack) -> None:
    """Warn about image files that no page shows."""
    for path in walk(pack.root):
        if path.suffix.lower() in SUFFIXES and real(path) not in pack.images:
            pack.report(path).warn(1, "no page shows this image; delete it or use it")


def check_translation(source: Draft, draft: Draft) -> None:
    """Report what ``draft`` lacks or has too much of beside the source language."""
    report = draft.page.report
    terms, questions = draft.glossary_page.report, draft.questions_page.report
    _beside(report, "topic", {topic.id for topic in source.topics}, {topic.id for topic in draft.topics})
    _beside(report, "screen", source.pages, draft.pages)
    _beside(terms, "term", source.glossary, draft.glossary)
    _beside(questions, "question", by_id(source.questions), by_id(draft.questions))
    _beside(report, "label", source.front.labels, draft.front.labels)
    _beside(report, "handle", source.front.handles, draft.front.handles)
    for name, words in source.front.words.items():
        theirs = draft.front.words.get(name, words)
        missing = sorted(set(_BRACES.findall(words)) ^ set(_BRACES.findall(theirs)))
        if missing:
            line = draft.page.lines.of("words", name)
            report.error(
                line, f"{name}: {', '.join(missing)} must stand in both {source.code} and {draft.code}"
            )
    for id_, page in draft.pages.items():
        if id_ in source.pages:
            _same_sections(source, source.pages[id_], page)
            _translated(source, source.pages[id_], page)
    _translated(source, source.glossary_page, draft.glossary_page)
    _translated(source, source.questions_page, draft.questions_page)


def all_pages(draft: Draft) -> Iterable[Page]:
    """Every page of a language that holds references."""
    return (*draft.pages.values(), *draft.topic_pages.values(), draft.glossary_page, draft.questions_page)


def is_stale(source: Draft, draft: Draft, page: Page) -> bool:
    """Whether the source of the translated screen ``page`` changed after it was translated."""
    made_from = source.pages.get(page.id)
    return source is not draft and made_from is not None and page.review.source_hash != made_from.hash


def _beside(report: Report, what: str, wanted: Iterable[str], found: Iterable[str]) -> None:
    wanted, found = list(wanted), list(found)
    for id_ in wanted:
        if id_ not in found:
            report.error(1, f"the {what} {id_!r} is missing in this language")
    for id_ in found:
        if id_ not in wanted:
            report.error(1, f"the {what} {id_!r} is not in the source language; delete it or add it there")


def _same_sections(source: Draft, made_from: Page, page: Page) -> None:
    wanted, found = (
        [each.mark for each in either.placed if isinstance(each.block, Section)]
        for either in (made_from, page)
    )
    if wanted != found:
        page.report.error(
            1, f"its sections are {found}, in {source.code} they are {wanted}; make them the same"
        )
    if page.front.layout is not made_from.front.layout:
        page.report.error(page.lines.of("layout"), f"its layout is {made_from.front.layout} in {source.code}")


def _translated(source: Draft, made_from: Page, page: Page) -> None:
    written = page.review.source_hash
    if not page.source.body or written == made_from.hash:
        return
    line = page.lines.of("translated_from")
    if written:
        page.report.warn(
            line,
            f"the {source.code} text changed after this translation; mend it, then write "
            f"translated_from: {made_from.hash}",
        )
    else:
        page.report.warn(line, f"say which text this was made from: translated_from: {made_from.hash}")

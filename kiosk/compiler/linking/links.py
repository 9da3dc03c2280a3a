"""The second pass: everything that is named exists, and every language says the same."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from kiosk.compiler.linking.left_out import NEEDED
from kiosk.compiler.problems import TRANSLATION, Report
from kiosk.compiler.reading.language import Draft
from kiosk.compiler.reading.lists import unique
from kiosk.compiler.reading.names import IMAGES
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Kind, Page
from kiosk.compiler.reading.source import real
from kiosk.model.blocks import Section
from kiosk.model.hints import nearest
from kiosk.model.library import by_id
from kiosk.model.screens import ScreenKind
from kiosk.model.text import plain

BRACES = re.compile(r"\{\w*\}")
SPARED = 0.1
"""The share of its pages that a translation may lack and still be offered: half a language is not."""
_NAMED = 5
"""So many missing ids are named in one message."""
_REACHED = frozenset(
    {ScreenKind.HELP, ScreenKind.QUESTIONS, ScreenKind.LIST, ScreenKind.GLOSSARY, ScreenKind.ABOUT}
)
"""Layouts that have their own button."""


def check_links(
    pack: Pack,
    source: Draft,
    draft: Draft,
    sources: Page,
    known_sources: Collection[str],
    icons: Collection[str],
) -> None:
    """Report every reference that leads nowhere, and every id that stands twice on one screen.

    What is missing because its file cannot be read is left to the report of that file. A begun translation
    may refer to what only its ``source`` has.
    """
    both = (draft, source) if draft.front.partial else (draft,)
    known: Mapping[Kind, Collection[str]] = {
        Kind.SCREEN: [id_ for each in both for id_ in each.pages],
        Kind.TERM: [id_ for each in both for id_ in each.glossary],
        Kind.QUESTION: [id_ for each in both for id_ in by_id(each.questions)],
        Kind.SOURCE: known_sources,
        Kind.ICON: icons,
    }
    lists = {Kind.TERM: draft.glossary_page, Kind.QUESTION: draft.questions_page, Kind.SOURCE: sources}
    for page in all_pages(draft):
        for use in page.uses:
            if use.target in known[use.kind] or (use.kind in lists and _unlisted(lists[use.kind])):
                continue
            if use.kind is Kind.SCREEN and _misnamed(pack, draft, use.target):
                continue
            hint = nearest(use.target, known[use.kind])
            page.report.error(use.line, f"there is no {use.kind} {use.target!r}; {hint}")
        sections = (
            (each.mark, each.line) for each in page.placed if isinstance(each.block, Section) and each.mark
        )
        unique(sections, {}, page)


def _unlisted(page: Page) -> bool:
    """Whether a list cannot name all that it should; a list that is not there is reported."""
    if not page.report.broken and not page.source.path.exists():
        page.report.unreadable(1, "is missing, and pages refer to it; put the file back")
    return page.report.broken


def check_unused(pack: Pack, draft: Draft) -> None:
    """Warn about screens nobody can reach and terms nobody can read, when no page is left out or waits."""
    if draft.front.partial:
        return
    misnamed = any(path.is_relative_to(pack.root / draft.code) for path in pack.misnamed)
    if misnamed or any(page.report.broken for page in (draft.page, *all_pages(draft))):
        return
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
        if not pages:
            draft.topic_pages[topic.id].report.warn(1, "the topic has no pages yet; people do not see it")
    if any(page.front.layout is ScreenKind.GLOSSARY for page in draft.pages.values()):
        return
    words = " ".join(passage.text for page in draft.pages.values() for passage in page.passages).casefold()
    for placed in draft.glossary_page.placed:
        if not isinstance(placed.block, Section) or (Kind.TERM, placed.mark) in uses:
            continue
        name = plain(placed.block.title).partition(" (")[0]
        if name.casefold() not in words:  # where it stands without a link, that is told
            draft.glossary_page.report.warn(placed.line, f"no screen uses the term {placed.mark!r}")


def check_unused_images(pack: Pack, drafts: Iterable[Draft]) -> None:
    """Warn about image files that no page shows, when every page can be read."""
    if any(page.report.broken for draft in drafts for page in all_pages(draft)):
        return
    for path in pack.files(IMAGES):
        if real(path) not in pack.images and not pack.report(path).problems:
            pack.report(path).warn(1, "no page shows this image; delete it or use it")


def check_needed(draft: Draft) -> None:
    """Report a layout that a language cannot do without, unless it stands on a page that cannot be read."""
    found = {page.front.layout for page in draft.pages.values()}
    if any(page.report.broken for page in draft.pages.values()):
        return
    for layout in NEEDED:
        if layout not in found:
            draft.page.report.error(1, f"there is no screen with layout: {layout}; write one")


def check_translation(pack: Pack, source: Draft, draft: Draft) -> None:
    """Report what ``draft`` lacks or has too much of beside the source language.

    What differs because a file cannot be read is left to the report of that file.
    """
    report = draft.page.report
    _pages_beside(pack, source, draft)
    for what, made_from, page, wanted, found in (
        ("term", source.glossary_page, draft.glossary_page, source.glossary, draft.glossary),
        (
            "question",
            source.questions_page,
            draft.questions_page,
            by_id(source.questions),
            by_id(draft.questions),
        ),
        (
            "way",
            source.ways_page,
            draft.ways_page,
            [way.id for way in source.ways],
            [way.id for way in draft.ways],
        ),
        ("label", source.page, draft.page, source.front.labels, draft.front.labels),
        ("handle", source.page, draft.page, source.front.handles, draft.front.handles),
    ):
        if not (made_from.report.broken or page.report.unread):
            _beside(page.report, what, wanted, found)
    _same_ways(source, draft)
    for name, words in source.front.words.items():
        theirs = draft.front.words.get(name, words)
        missing = sorted(set(BRACES.findall(words)) ^ set(BRACES.findall(theirs)))
        if missing:
            line = draft.page.lines.of("words", name)
            report.error(
                line, f"{name}: {', '.join(missing)} must stand in both {source.code} and {draft.code}"
            )
    for id_, page in draft.pages.items():
        if id_ in source.pages and not page.report.unread and not source.pages[id_].report.broken:
            same_sections(source, source.pages[id_], page)
            _translated(source, source.pages[id_], page)
    _translated(source, source.glossary_page, draft.glossary_page)
    _translated(source, source.questions_page, draft.questions_page)
    _translated(source, source.ways_page, draft.ways_page)


def _pages_beside(pack: Pack, source: Draft, draft: Draft) -> None:
    """Report the pages that ``draft`` lacks, all at once, and each that the source language has not.

    A few pages that are not about safety are no reason to hold a language back: its readers do without them.
    """
    missing = [
        id_
        for id_, page in source.pages.items()
        if id_ not in draft.pages and not page.report.broken and not _misnamed(pack, draft, id_)
    ]
    spared = len(missing) <= SPARED * len(source.pages) and not any(
        source.pages[id_].safety for id_ in missing
    )
    _missing(draft.page.report, "page", missing, spared=spared)
    for id_, page in draft.pages.items():
        if id_ in source.pages:
            continue
        if not page.report.unread and not _misnamed(pack, source, id_):
            page.report.error(1, f"there is no {source.code}/{id_}.md; write it, or delete this page")


def _misnamed(pack: Pack, draft: Draft, screen: str) -> bool:
    """Whether the file or folder of ``screen`` is there under a name that cannot be read."""
    path = pack.root / draft.code / screen
    return not pack.misnamed.isdisjoint((path, path.parent))


def all_pages(draft: Draft) -> Iterable[Page]:
    """Every page of a language that holds references."""
    return (*draft.pages.values(), *draft.topic_pages.values(), draft.cover_page, *draft.lists)


def is_stale(source: Draft, draft: Draft, page: Page) -> bool:
    """Whether the source of the translated screen ``page`` changed after it was translated.

    A page without words below its front matter is made from none.
    """
    made_from = source.pages.get(page.id)
    if source is draft or made_from is None or made_from.report.unread or not page.source.body:
        return False
    return page.review.source_hash != made_from.hash


def _same_ways(source: Draft, draft: Draft) -> None:
    """Report each way that leads over other screens than in the source language."""
    wanted = {way.id: way.screens for way in source.ways}
    for way in draft.ways:
        if wanted.get(way.id, way.screens) != way.screens:
            line = next(each.line for each in draft.ways_page.placed if each.mark == way.id)
            told = f"its screens are others than in {source.code}; list {', '.join(wanted[way.id])}"
            draft.ways_page.report.error(line, told)


def _beside(report: Report, what: str, wanted: Iterable[str], found: Iterable[str]) -> None:
    wanted, found = list(wanted), list(found)
    _missing(report, what, [id_ for id_ in wanted if id_ not in found])
    for id_ in found:
        if id_ not in wanted:
            report.error(1, f"the {what} {id_!r} is not in the source language; delete it or add it there")


def _missing(report: Report, what: str, ids: list[str], *, spared: bool = False) -> None:
    """Name what a language lacks, in one message. What is ``spared`` holds nothing back."""
    if not ids:
        return
    names = ", ".join(ids[:_NAMED]) + (f" and {len(ids) - _NAMED} more" if ids[_NAMED:] else "")
    lacks = f"the {what} {names} is missing" if len(ids) == 1 else f"{len(ids)} {what}s are missing: {names}"
    if spared:
        report.error(1, f"{lacks}; people who read this language do without until it is written", TRANSLATION)
    else:
        report.error(1, f"{lacks}; people are offered this language when nothing is missing")


def same_sections(source: Draft, made_from: Page, page: Page) -> None:
    """Report another layout, and other sections, than those of the page ``made_from`` of ``source``."""
    (_, wanted), (_, found) = made_from.shape, page.shape
    if wanted != found:
        page.report.error(
            1, f"its sections are {found}, in {source.code} they are {wanted}; make them the same"
        )
    told, theirs = page.front.complications, made_from.front.complications
    if told != theirs:
        page.report.error(
            page.lines.of("complications"),
            f"its complications are {', '.join(theirs) or 'none'} in {source.code}",
        )
    if page.rules != made_from.rules:
        differ = ", ".join(sorted(page.rules ^ made_from.rules))
        wrong = f"asks for other rules of the clinic than {source.code} does: {differ}"
        page.report.error(1, wrong, TRANSLATION)
    if page.front.layout is not made_from.front.layout:
        page.report.error(page.lines.of("layout"), f"its layout is {made_from.front.layout} in {source.code}")


def _translated(source: Draft, made_from: Page, page: Page) -> None:
    written = page.review.source_hash
    if not page.source.body or written == made_from.hash or made_from.report.broken:
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

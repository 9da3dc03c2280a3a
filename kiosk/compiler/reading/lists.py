"""The lists of a pack: glossary, questions, ways through, sources and allowed words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kiosk.compiler.reading.page import Kind, Page, Role, Use
from kiosk.model.blocks import Bullets, Paragraph, Section
from kiosk.model.hints import nearest
from kiosk.model.library import Question, QuestionGroup, Source, SourceKind, Term, Way
from kiosk.model.text import plain

MOST_LETTERS = 120
"""Of the words for a work: four of them fill a sheet on a tablet."""
_KIND = re.compile(r"([a-z]+): +")
_WHERE = re.compile(r" +\(([^()]*(?:\([^()]*\)[^()]*)*)\)\.?$")
"""The last round brackets: an address, a DOI, a number; such as DOIs may hold brackets themselves."""


def glossary(page: Page) -> dict[str, Term]:
    """The terms by id, in order."""
    terms: dict[str, Term] = {}
    for line, section in _sections(page):
        match section.body:
            case (Paragraph(text),):
                if section.id:
                    terms[section.id] = Term(section.id, plain(section.title), text)
            case _:
                page.report.error(line, "a term needs one paragraph that explains it")
    return terms


def question_groups(page: Page) -> tuple[QuestionGroup, ...]:
    """The groups of questions, in order."""
    entries = iter(_entries(page))
    groups: list[QuestionGroup] = []
    seen: dict[str, int] = {}
    for line, section in _sections(page):
        match section.body:
            case (Bullets(items),):
                found = [next(entries, (line, "", "")) for _ in items]
                unique(((id_, at) for at, id_, _ in found), seen, page)
                questions = tuple(Question(id_, text) for _, id_, text in found if text)
                groups.append(QuestionGroup(section.id, plain(section.title), questions))
            case _:
                page.report.error(line, "a group needs one list of questions: - id: Words?")
                items = next((block.items for block in section.body if isinstance(block, Bullets)), ())
                for _ in items:
                    next(entries, None)
    return tuple(groups)


def ways(page: Page) -> tuple[Way, ...]:
    """The ways through, in order; each entry of their lists is the id of a screen."""
    found: list[Way] = []
    for line, section in _sections(page):
        match section.body:
            case (Bullets(items),):
                screens = tuple(plain(item.text).strip() for item in items)
                found.append(Way(section.id, plain(section.title), section.icon, screens))
            case _:
                page.report.error(line, "a way needs one list of screens: - topic/screen")
        if not section.icon:
            page.report.error(line, "a way needs an icon: ## Words {#id icon=clock}")
    page.uses += [
        Use(Kind.SCREEN, passage.text.strip(), passage.line())
        for passage in page.passages
        if passage.role is Role.ITEM
    ]
    return tuple(found)


def sources(page: Page) -> dict[str, Source]:
    """The works by id, in order: ``- 39: study: Its words. (where to find it)``."""
    found = list(_entries(page))
    unique(((id_, line) for line, id_, _ in found), {}, page)
    return {id_: _source(page, line, id_, text) for line, id_, text in found if text}


def _source(page: Page, line: int, id_: str, text: str) -> Source:
    kind = SourceKind.OTHER
    if found := _KIND.match(text):
        text = text[found.end() :]
        if found[1] in set(SourceKind):
            kind = SourceKind(found[1])
        else:
            page.report.error(line, f"{found[1]!r} is no kind of work; {nearest(found[1], list(SourceKind))}")
    where = _WHERE.search(text)
    words = text[: where.start()] if where else text
    if len(words) > MOST_LETTERS:
        page.report.error(
            line, f"{len(words)} letters say what it is, at most {MOST_LETTERS} fit on the screen; shorten it"
        )
    return Source(id_, words, kind, where[1] if where else "")


def allowed_words(page: Page) -> frozenset[str]:
    """The long words that may be used: ``- medicine, medicines: everyone says so``."""
    items = (passage.text for passage in page.passages if passage.role is Role.ITEM)
    return frozenset(word.strip().casefold() for item in items for word in item.partition(":")[0].split(","))


def _sections(page: Page) -> Iterator[tuple[int, Section]]:
    found = [(placed.line, placed.block) for placed in page.placed if isinstance(placed.block, Section)]
    for block in page.blocks:
        if not isinstance(block, Section):
            line = next(placed.line for placed in page.placed if placed.block is block)
            page.report.error(line, "put this under a heading: ## Words {#id}")
    yield from found


def _entries(page: Page) -> Iterator[tuple[int, str, str]]:
    """The line, id and words of every ``- id: words``."""
    for passage in page.passages:
        if passage.role is Role.ITEM:
            id_, colon, text = passage.text.partition(":")
            if not colon or not text.strip() or " " in id_.strip():
                page.report.error(passage.line(), "write an id, a colon and the words: - id: Words")
            yield passage.line(), id_.strip(), text.strip()


def unique(ids: Iterable[tuple[str, int]], seen: dict[str, int], page: Page) -> None:
    """Report every id that stands twice, with both places; ``seen`` gathers the line of each."""
    for id_, line in ids:
        first = seen.setdefault(id_, line)
        if first != line:
            page.report.error(
                line, f"the id {id_!r} is used twice, here and in {page.report.file}:{first}; change one"
            )

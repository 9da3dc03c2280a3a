"""A translation that is begun, ``partial: true``: what it lacks is one line, and no error."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields

from kiosk.compiler.linking.links import BRACES, is_stale, same_sections
from kiosk.compiler.reading.language import Draft
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Page, Role
from kiosk.model.library import by_id
from kiosk.model.words import Words

FEW = 3
"""Names and numbers of so many words may be the same in two languages."""


def check_begun(pack: Pack, source: Draft, draft: Draft) -> None:
    """Report in one line what the begun translation ``draft`` lacks beside ``source``.

    A page that no longer fits its source waits to be written again: it is left out, and its own problems are
    not told. One that fits, but was made from other words than today's, is shown and named.
    """
    report = pack.report(draft.page.source.path)
    if report.unread or source.page.report.broken:
        return
    for id_, page in draft.pages.items():
        made_from = source.pages.get(id_)
        if (
            made_from is None
            or (is_stale(source, draft, page) and (page.report.broken or page.shape != made_from.shape))
            or _untouched(made_from, page)
        ):
            _wait(page)
        elif not (page.report.unread or made_from.report.broken):
            same_sections(source, made_from, page)
            _check_left(source, made_from, page)
    for topic, page in draft.topic_pages.items():
        if topic in source.topic_pages and _untouched(source.topic_pages[topic], page):
            pages = (each for id_, each in draft.pages.items() if id_.partition("/")[0] == topic)
            if all(each.report.unread for each in pages):
                _wait(page)
            else:
                page.report.error(1, f"says what {source.code} says; translate its title")
    line = draft.page.lines.of("partial")
    if lacks := "; ".join(_lacks(source, draft)):
        told = "people are offered this language only where `languages` in kiosk.toml names it"
        report.warn(line, f"the language is begun: {lacks}; {told}")
    else:
        report.warn(line, "nothing is missing; delete this line, and people are offered the language")


def _wait(page: Page) -> None:
    """Let ``page`` wait to be written: people do not see it, and what is wrong with it is not told."""
    page.report.problems.clear()
    page.report.unread = True


def _untouched(made_from: Page, page: Page) -> bool:
    """Whether all words of ``page`` are still those that it is to be translated from."""
    return bool(page.passages) and _said(page) <= _said(made_from)


def _check_left(source: Draft, made_from: Page, page: Page) -> None:
    """Report passages of a translated page that were left as they are in the source language."""
    said = _said(made_from)
    left = {
        each.line()
        for each in page.passages
        if (each.role, each.text) in said and len(each.text.split()) > FEW and not each.filled
    }
    if left:
        lines = ", ".join(map(str, sorted(left)))
        page.report.error(min(left), f"says what {source.code} says (lines {lines}); translate it")


def _said(page: Page) -> set[tuple[Role, str]]:
    return {(each.role, each.text) for each in page.passages}


def begun_words(source: Draft, draft: Draft) -> Words:
    """The interface words of ``draft``; those that it lacks are the source language's."""
    lacking = _lacking_words(source, draft)
    return Words(
        **{
            each.name: getattr(source.words if each.name in lacking else draft.words, each.name)
            for each in fields(Words)
        }
    )


def _lacking_words(source: Draft, draft: Draft) -> list[str]:
    """The keys of interface words that are missing, or have other values in braces than in ``source``."""
    written = draft.front.words
    return [
        name
        for name, words in source.front.words.items()
        if not written.get(name) or set(BRACES.findall(words)) != set(BRACES.findall(written[name]))
    ]


def _lacks(source: Draft, draft: Draft) -> Iterator[str]:
    theirs, ours = source.front, draft.front
    pages = [id_ for id_, page in draft.pages.items() if not page.report.unread]
    missing = (
        ("page", len(source.pages.keys() - set(pages)), ""),
        _named("word", _lacking_words(source, draft)),
        _named("label", _without(theirs.labels, ours.labels)),
        _named("handle", _without(theirs.handles, ours.handles)),
        ("term", len(_without(source.glossary, draft.glossary)), ""),
        ("question", len(_without(by_id(source.questions), by_id(draft.questions))), ""),
        ("way", len(_without([way.id for way in source.ways], [way.id for way in draft.ways])), ""),
    )
    if told := ", ".join(f"{n} {what}{'s' * (n > 1)}{names}" for what, n, names in missing if n):
        yield f"{told} to write"
    stale = (draft.pages[id_] for id_ in pages if is_stale(source, draft, draft.pages[id_]))
    again = [*stale, *_stale_lists(source, draft)]
    made_from = {page.id: page for page in (*source.pages.values(), *source.lists)}
    if told := ", ".join(f"{page.id}, translated_from: {made_from[page.id].hash}" for page in again):
        yield f"to look at again, as the {source.code} words are others now: {told}"
    known = {each.name for each in fields(Words)}
    if extra := [*_without(ours.words, known), *_without(draft.pages, source.pages)]:
        yield f"to delete, as {source.code} has none: {', '.join(extra)}"


def _stale_lists(source: Draft, draft: Draft) -> Iterator[Page]:
    for page, made_from in zip(draft.lists, source.lists, strict=True):
        if page.source.body and page.review.source_hash != made_from.hash:
            yield page


def _named(what: str, ids: Collection[str]) -> tuple[str, int, str]:
    return what, len(ids), f" ({', '.join(ids)})"


def _without(wanted: Iterable[str], found: Collection[str]) -> list[str]:
    return [id_ for id_ in wanted if id_ not in found]

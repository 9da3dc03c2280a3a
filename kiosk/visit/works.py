"""The works that the facts of a screen come from, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from kiosk.model.library import Language, Library, Source, SourceKind
from kiosk.model.screens import Screen, ScreenKind
from kiosk.model.words import Words

SHEET_HOLDS = 4
"""Works that a sheet shows at once on every panel; more of them are a screen with parts."""

LISTS = frozenset({ScreenKind.QUESTIONS, ScreenKind.LIST, ScreenKind.MATTERS, ScreenKind.GLOSSARY})
"""The kinds of screens that hold what is touched or looked up, and have no place for this button."""
_STUDIES = frozenset({SourceKind.STUDY, SourceKind.REVIEW})


def works(library: Library, ids: Sequence[str]) -> tuple[Source, ...]:
    """The works with these ids."""
    return tuple(library.sources[each] for each in ids)


def counted(words: Words, found: Sequence[Source]) -> str:
    """The words "From 3 studies", or "From 4 sources" where not all of them are studies; "" for none."""
    if not found:
        return ""
    one, several = words.one_source, words.sources
    if all(each.kind in _STUDIES for each in found):
        one, several = words.one_study, words.studies
    return words.from_works.format(works=one if len(found) == 1 else several.format(n=len(found)))


def alone_unchecked(language: Language, screen: Screen) -> bool:
    """Whether nobody has signed ``screen``, while no strip says so of every screen of its language."""
    return language.safety_reviewed and not screen.review.signed and screen.kind not in LISTS


def told_of(words: Words, found: Sequence[Source], *, checked: bool) -> str:
    """What the button of the sources says: how many there are, and that nobody has ``checked`` the screen."""
    parts = (counted(words, found), "" if checked else words.not_checked)
    return ". ".join(part for part in parts if part)


def told(words: Words, work: Source) -> str:
    """What ``work`` is, in words: "Study: Wardlaw and others, 2009"."""
    kind = _kind(words, work.kind)
    return f"{kind}: {work.text}" if kind else work.text


def referenced(words: Words, work: Source) -> str:
    """The same with its number and where to find it, for paper."""
    where = f" ({work.where})" if work.where else ""
    return f"{work.id}: {told(words, work)}{where}"


def _kind(words: Words, kind: SourceKind) -> str:  # noqa: PLR0911 - one case a kind
    match kind:
        case SourceKind.STUDY:
            return words.kind_study
        case SourceKind.REVIEW:
            return words.kind_review
        case SourceKind.GUIDE:
            return words.kind_guide
        case SourceKind.LEAFLET:
            return words.kind_leaflet
        case SourceKind.BOOK:
            return words.kind_book
        case SourceKind.RECORD:
            return words.kind_record
        case SourceKind.OTHER:
            return ""
        case _:
            assert_never(kind)

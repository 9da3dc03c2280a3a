"""Who stands behind the words on paper, and where they come from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont

from kiosk.bridge.paper.pdf import DRAFT, DRAFT_INK, Document, Type
from kiosk.model.library import Language, Library
from kiosk.model.screens import Screen
from kiosk.visit.works import referenced


def banner(document: Document, language: Language, screens: Sequence[Screen]) -> None:
    """Say at the top that nobody has checked these words, where that is so of one of ``screens``."""
    if all(screen.review.signed for screen in screens):
        return
    document.frame(fill=DRAFT, padding=2)
    document.words(language.words.draft_banner, Type(12, QFont.Weight.DemiBold, 0, DRAFT_INK))
    document.leave()


def standing(language: Language, screens: Sequence[Screen]) -> str:
    """For the foot of every page: who checked these words, or that nobody has, and the day they are from."""
    reviews = [screen.review for screen in screens]
    if all(review.signed for review in reviews):
        roles = ", ".join(dict.fromkeys(review.reviewer for review in reviews))
        told = f"{language.words.review_title}: {roles}"
    else:
        told = language.words.draft_short
    newest = max((review.date for review in reviews if review.date), default=None)
    return f"{told}, {newest}" if newest else told


def works(library: Library, language: Language, ids: Sequence[str]) -> str:
    """The works that the words come from, each with its number."""
    words = language.words
    named = "; ".join(referenced(words, library.sources[each]) for each in ids)
    return words.sources_line.format(ids=named) if named else ""

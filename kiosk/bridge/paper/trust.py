"""Who stands behind the words on paper, and where they come from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont

from kiosk.bridge.paper.pdf import DRAFT, DRAFT_INK, QUIET, Document, Type
from kiosk.model.library import Language, Library
from kiosk.model.screens import Screen, code_of
from kiosk.visit.clinic import Clinic
from kiosk.visit.works import referenced

LOGO_MM = (70.0, 14.0)
"""The room of the clinic's logo."""


def banner(document: Document, language: Language, screens: Sequence[Screen]) -> None:
    """Say at the top that nobody has checked these words, where that is so of one of ``screens``."""
    if all(screen.review.signed for screen in screens):
        return
    document.frame(fill=DRAFT, padding=2)
    document.words(language.words.draft_banner, Type(12, QFont.Weight.DemiBold, 0, DRAFT_INK))
    document.leave()


def letterhead(document: Document, clinic: Clinic, gap: float = 2.0) -> None:
    """The clinic's logo and name, ``gap`` pt above what follows; nothing where there are none."""
    if clinic.logo:
        document.photo(Path(QUrl(clinic.logo).toLocalFile()), *LOGO_MM)
    if clinic.name:
        document.words(clinic.name, Type(13, QFont.Weight.DemiBold, gap, QUIET))


def standing(language: Language, screens: Sequence[Screen]) -> str:
    """For the foot of every page: who checked these words, or that nobody has, their day and their code.

    The code is another one as soon as a word has changed.
    """
    reviews = [screen.review for screen in screens]
    if all(review.signed for review in reviews):
        roles = ", ".join(dict.fromkeys(review.reviewer for review in reviews))
        told = f"{language.words.review_title}: {roles}"
    else:
        told = language.words.draft_short
    newest = max((review.date for review in reviews if review.date), default=None)
    return ", ".join(str(each) for each in (told, newest, code_of(screens)) if each)


def works(library: Library, language: Language, ids: Sequence[str]) -> str:
    """The works that the words come from, each with its number."""
    words = language.words
    named = "; ".join(referenced(words, library.sources[each]) for each in ids)
    return words.sources_line.format(ids=named) if named else ""

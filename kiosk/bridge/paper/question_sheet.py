"""The sheet that a patient takes along: their own questions, room for answers, and when to call for help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont

from kiosk.anatomy.bone import Bone
from kiosk.bridge.paper.pdf import QUIET, Document, Type
from kiosk.bridge.paper.take_home import bone_code, emergency
from kiosk.bridge.paper.trust import banner, letterhead, standing, works
from kiosk.illustrations.scenes import draw, for_bone
from kiosk.model.blocks import Picture
from kiosk.model.library import Language, Library
from kiosk.model.scene import read_scene
from kiosk.model.screens import ScreenKind
from kiosk.visit.blocks import picture_address
from kiosk.visit.clinic import Clinic

BOLD, STRONG = QFont.Weight.Bold, QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True)
class Fit:
    """Questions of ``size`` pt, each with ``lines`` to write on, ``room`` mm apart.

    A ``tight`` sheet has no picture, and its signs for an emergency stand in running words.
    """

    size: float
    lines: int
    room: float = 9.0
    tight: bool = False


FITS = (
    Fit(18, 3),
    Fit(18, 2),
    Fit(17, 2),
    Fit(18, 1),
    Fit(17, 1),
    Fit(16, 1, 8),
    Fit(16, 1, 8, tight=True),
    Fit(15, 1, 8, tight=True),
    Fit(14, 1, 7, tight=True),
    Fit(13, 1, 6, tight=True),
    Fit(12, 1, 6, tight=True),
    Fit(12, 1, 5, tight=True),
    Fit(11, 1, 5, tight=True),
    Fit(10, 1, 5, tight=True),
)
"""The best first. 16 pt counts as large print; ten long questions need less."""
COVER_MM = (48.0, 32.0)
"""The picture of the pack, in the corner."""


def question_sheet(
    library: Library,
    language: Language,
    questions: Sequence[str],
    clinic: Clinic,
    paper: str,
    notes: Sequence[str] = (),
) -> Document:
    """One page of ``paper`` with ``questions``, their words in order, below ``notes`` for the provider.

    Raises ValueError when not even the smallest letters make it one page.
    """
    for fit in FITS:
        document = _sheet(library, language, questions, notes, clinic, paper, fit)
        if document.pages == 1:
            return document
    raise ValueError(f"{len(questions)} questions do not fit on one page")


def _sheet(
    library: Library,
    language: Language,
    questions: Sequence[str],
    notes: Sequence[str],
    clinic: Clinic,
    paper: str,
    fit: Fit,
) -> Document:
    words = language.words
    helping = language.first(ScreenKind.HELP)
    note = standing(language, [helping])
    document = Document(paper, language, note=note)
    banner(document, language, [helping])
    bone = clinic.bone
    if not fit.tight:
        document.frame(beside=COVER_MM[0])
        _cover(document, language.cover.picture, bone)
        if bone:
            bone_code(document, bone, COVER_MM[0] / 2, 14)
        document.leave()
    letterhead(document, replace(clinic, logo="") if fit.tight else clinic, 1)
    if clinic.phone:
        document.words(f"{words.clinic_phone}: {clinic.phone}", Type(13, STRONG, 2, QUIET))
    document.words(words.list_title, Type(28, BOLD, 4 if fit.tight else 8))
    if bone is not None and fit.tight:
        document.words(words.bone_code.format(code=bone.code), Type(14, BOLD, 2))
    for note in notes:
        document.words(note, Type(fit.size, STRONG, 2 if fit.tight else 6))
    for number, question in enumerate(questions, 1):
        document.words(f"{number}.  {question}", Type(fit.size, STRONG, 0))
        document.lines(fit.lines, fit.room)
    document.words("", Type(9, gap=0))
    emergency(document, helping, 12.5, tight=fit.tight)
    document.words(works(library, language, helping.sources), Type(8 if fit.tight else 9, gap=0, color=QUIET))
    return document


def _cover(document: Document, picture: Picture, bone: Bone | None) -> None:
    """The picture of the pack, drawn for ``bone``, or its photo."""
    if picture.image is not None:
        document.photo(picture.image, *COVER_MM)
    elif address := picture_address(picture):
        scene, _ = read_scene(for_bone(address, bone.code) if bone else address)
        document.pictures([draw(scene, 0.0, 1.5)], *COVER_MM, gap=0)

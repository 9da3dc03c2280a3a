"""The sheet that a patient takes along: their own questions, room for answers, and when to call for help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont

from kiosk.bridge.paper.pdf import HELP, HELP_EDGE, QUIET, Document, Type
from kiosk.bridge.paper.trust import banner, letterhead, standing, works
from kiosk.bridge.pictures.codes import draw_code
from kiosk.illustrations.scenes import draw, for_bone
from kiosk.illustrations.symbols import qr
from kiosk.model.blocks import Bullets, Section
from kiosk.model.library import Language, Library
from kiosk.model.scene import read_scene
from kiosk.model.screens import Screen, ScreenKind
from kiosk.model.text import plain
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
)
"""The best first. 16 pt counts as large print; ten long questions need less."""
SPINE = "draw:lateral?collapse=0.4&needle=1&balloon=0.8"
CODE_PX = 290
"""Ten px a module of the code of a bone, which has 21, and its quiet zone."""


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
    document = Document(paper, note=note, right_to_left=language.right_to_left)
    banner(document, language, [helping])
    bone = clinic.bone
    if bone is None and not fit.tight:
        document.beside(draw(read_scene(SPINE)[0], 0.0, 1.5), 48, 32)
    elif bone is not None and not fit.tight:
        scene, _ = read_scene(for_bone(SPINE, bone.code))
        square = draw_code(qr.code(bone.code), CODE_PX)
        document.beside(draw(scene, 0.0, 1.5), 48, 32, square, bone.code)
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
    _emergency(document, helping, fit)
    document.words(works(library, language, helping.sources), Type(8 if fit.tight else 9, gap=0, color=QUIET))
    return document


def _emergency(document: Document, helping: Screen, fit: Fit) -> None:
    """The first group of red flags."""
    group = next(block for block in helping.blocks if isinstance(block, Section))
    document.frame(edge=HELP_EDGE, padding=3)
    document.words(plain(group.title), Type(15, BOLD, 3, HELP))
    for block in group.body:
        if not isinstance(block, Bullets):
            continue
        signs = [plain(item.text) for item in block.items]
        if fit.tight:
            document.words(" • ".join(signs), Type(12.5, gap=0))
        else:
            document.bullets(signs, Type(12.5, gap=1))
    document.leave()

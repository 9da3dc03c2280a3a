"""The picture goes home: one page with the table's picture, the patient's list and when to call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtGui import QFont

from kiosk.anatomy.bone import Bone
from kiosk.bridge.paper.drawn import RULE
from kiosk.bridge.paper.marked import Marked
from kiosk.bridge.paper.pdf import QUIET, Document, Type
from kiosk.bridge.paper.take_home import bone_code, emergency
from kiosk.bridge.paper.trust import banner, standing, works
from kiosk.illustrations.procedure import Seen
from kiosk.illustrations.scenes import draw
from kiosk.model.fonts import FAMILY
from kiosk.model.library import Language, Library
from kiosk.model.scene import read_scene
from kiosk.model.screens import ScreenKind
from kiosk.visit.clinic import Clinic
from kiosk.visit.labels import label_word
from kiosk.visit.pen import COLORS
from kiosk.visit.screens.shapes import bone_words
from kiosk.visit.screens.table import scene_address
from kiosk.visit.table import Table
from kiosk.visit.tongues import with_balloon

BOLD, STRONG = QFont.Weight.Bold, QFont.Weight.DemiBold
BOX_MM, CODE_MM = 50.0, 28.0
"""The width of the box of the code, and of its QR code."""
CODE_PT, FRAME_MM = 18.0, 3.0
"""The letters of the code, and the room between that box and what is in it."""
LEFT_MM = 124.0
"""The width of the lines to write on, which stand beside that box."""

EMPTY_LINES, ROOM_MM = 3, 11.0
"""What stands in the place of a list that is empty: so many lines to write on, so far apart."""


@dataclass(frozen=True, slots=True)
class TableAsItStands:
    """What goes home: the bone, the views with what was drawn on them, the moment (0..1), and the list.

    ``notes`` say what matters to the patient, ``questions`` are in words.
    """

    bone: Bone
    table: Table = field(default_factory=Table)
    time: float = 0.0
    notes: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fit:
    """The list in letters of ``size`` pt with a line of ``room`` mm below each question, 0 for none.

    The picture is ``picture`` mm high, the signs for an emergency have letters of ``signs`` pt. A
    ``tight`` sheet has a small title, and those signs stand in running words.
    """

    size: float
    room: float
    picture: float = 80.0
    signs: float = 15.0
    tight: bool = False


FITS = (
    Fit(18, 10, 84, 16),
    Fit(17, 9),
    Fit(16, 8),
    Fit(16, 8, 74, 14),
    Fit(16, 8, 68, 13.5),
    Fit(16, 8, 62, 13),
    Fit(16, 8, 56, 12.5),
    Fit(16, 0, 66, 13.5),
    Fit(15, 0, 60, 13),
    Fit(14, 0, 56, 13),
    Fit(13, 0, 56, 12.5, tight=True),
    Fit(12, 0, 50, 12, tight=True),
    Fit(11, 0, 46, 11, tight=True),
    Fit(10, 0, 40, 11, tight=True),
)
"""The best first. 16 pt counts as large print; long lists need less."""


def picture_sheet(
    library: Library, language: Language, stands: TableAsItStands, clinic: Clinic, paper: str
) -> Document:
    """One page of ``paper``. Raises ValueError when not even the smallest letters make it one page."""
    for fit in FITS:
        document = _sheet(library, language, stands, clinic, paper, fit)
        if document.pages == 1:
            return document
    raise ValueError(f"{len(stands.questions)} questions do not fit beside the picture on one page")


def _sheet(
    library: Library, language: Language, stands: TableAsItStands, clinic: Clinic, paper: str, fit: Fit
) -> Document:
    words, bone = language.words, stands.bone
    helping = language.first(ScreenKind.HELP)
    document = Document(paper, language, note=standing(language, [helping]))
    banner(document, language, [helping])
    if clinic.name:
        document.words(clinic.foot, Type(12.5, STRONG, 1, QUIET))
    document.words(words.picture_title, Type(20 if fit.tight else 28, BOLD, 0))
    document.words(bone_words(words, bone), Type(14 if fit.tight else 16, STRONG, 3))
    views = stands.table.views
    width = document.width_mm / len(views)
    pictures = [_marked(language, stands, view, width / fit.picture) for view in views]
    document.pictures(pictures, width, fit.picture, gap=0)
    document.words(words.picture_note, Type(12, gap=2 if fit.tight else 6, color=QUIET))
    document.frame(edge=RULE, padding=FRAME_MM, beside=BOX_MM)
    bone_code(document, bone, CODE_MM, CODE_PT)
    document.words(words.code_home, Type(12, gap=0))
    document.leave()
    _list(document, language, stands, fit)
    document.words("", Type(6, gap=0))
    emergency(document, helping, fit.signs, tight=fit.tight)
    document.words(works(library, language, helping.sources), Type(8, gap=0, color=QUIET))
    return document


def _marked(language: Language, stands: TableAsItStands, view: Seen, aspect: float) -> Marked:
    """One view of the bone with its strokes."""
    scene, _ = read_scene(scene_address(stands.bone, view, stands.table, space=with_balloon(language)))
    strokes = stands.table.pen.on_sheet(stands.bone.level, view)
    lines = tuple((COLORS[each.ink], each.points) for each in strokes)
    return Marked(
        draw(scene, stands.time, aspect), lines, partial(label_word, language), language.font or FAMILY
    )


def _list(document: Document, language: Language, stands: TableAsItStands, fit: Fit) -> None:
    """The patient's list, with room for answers."""
    lines: Sequence[str] = (
        *stands.notes,
        *(f"{at}.  {text}" for at, text in enumerate(stands.questions, 1)),
    )
    document.words(language.words.list_title, Type(fit.size + 3, BOLD, 4))
    for at, line in enumerate(lines):
        asked = at >= len(stands.notes)
        document.words(line, Type(fit.size, STRONG, 0 if asked and fit.room else 2 if fit.tight else 5))
        if asked and fit.room:
            document.lines(1, fit.room, LEFT_MM)
    if not lines:
        document.lines(EMPTY_LINES, ROOM_MM, LEFT_MM)

"""The picture of the bone on paper: one page with words, code, list and red flags, on both papers."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QFont, QFontMetricsF, QImage

from kiosk.__main__ import main
from kiosk.anatomy.bone import HEIGHTS, NEEDLES, Bone
from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Shape
from kiosk.bridge.paper.drawn import DPI, MM
from kiosk.bridge.paper.picture_sheet import BOX_MM, CODE_PT, FRAME_MM, TableAsItStands, picture_sheet
from kiosk.illustrations.procedure import Seen
from kiosk.model.fonts import FAMILY
from kiosk.model.library import Library
from kiosk.model.screens import ScreenKind
from kiosk.visit.clinic import Clinic
from kiosk.visit.pen import COLORS, Ink, Pen, Stroke
from kiosk.visit.screens.shapes import bone_words
from kiosk.visit.session import MAX_PICKS
from kiosk.visit.table import Table
from support.poppler import PAGES, drawn, images, in_order, pixels_of, poppler, words
from support.qr_reader import read as read_codes

pytestmark = pytest.mark.usefixtures("qapp")

SETTINGS = (
    'allow_drafts = true\n[clinic]\nname = "Riverside Spine Clinic"\nphone = "555 0100"\nemergency = "911"\n'
)
BONE = Bone(Level.T12, Shape.WEDGE, 35, 2)
LINE = ((-30.0, 5.0), (-20.0, 12.0), (-5.0, 3.0), (10.0, 8.0))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the clinic's settings."""
    (tmp_path / "kiosk.toml").write_text(SETTINGS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(
    library: Library, language: str, stands: TableAsItStands, folder: Path, paper: str = "a4"
) -> Path:
    """The sheet as a PDF."""
    sheet = picture_sheet(library, library.language(language), stands, Clinic("Riverside"), paper)
    assert sheet.pages == 1
    file = QFile(str(folder / "sheet.pdf"))
    assert file.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet.write(file, "", "")
    file.close()
    return folder / "sheet.pdf"


def test_the_command_makes_the_page_that_is_printed(here: Path, shipped: Library) -> None:
    pdf, shown = here / "bone.pdf", shipped.language("en")
    questions = [question for group in shown.questions for question in group.questions][:2]
    asked = ",".join(each.id for each in questions)
    options = ["--picture", "--bone", BONE.code.lower(), "--questions", asked, "--paper", "letter"]
    assert main(["handout", *options, "-o", str(pdf)]) == 0
    about = poppler("pdfinfo", str(pdf))
    assert "Pages:           1\n" in about
    width, height = map(float, re.findall(r"Page size: +([\d.]+) x ([\d.]+)", about)[0])
    assert PAGES["letter"] == (round(width), round(height))
    helping = shown.first(ScreenKind.HELP)
    expected = [
        shown.words.draft_banner,
        "Riverside Spine Clinic",
        "555 0100",
        shown.words.picture_title,
        "T12 · Wedge · 35 % of the height is lost (moderate)",
        shown.words.picture_note,
        shown.words.list_title,
        *(f"{number}. {each.text}" for number, each in enumerate(questions, 1)),
        "911",
        shipped.sources[helping.sources[0]].text,
        shown.words.draft_short,
    ]
    told = words(pdf)
    assert in_order(told, expected), told
    for word in (BONE.code, shown.words.code_home, "T11", "L1"):
        assert word in told
    (page,) = drawn(pdf, here, dpi=150)
    assert read_codes(page) == [BONE.code]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("paper", list(PAGES))
@pytest.mark.parametrize("count", [0, MAX_PICKS])
def test_the_longest_list_in_two_views_stays_on_the_page(
    here: Path, shipped: Library, language: str, paper: str, count: int
) -> None:
    groups = shipped.language(language).questions
    hardest = sorted((each.text for group in groups for each in group.questions), key=len)
    asked = tuple(hardest[len(hardest) - count :])
    noted = ("A long line of what matters to me: less pain soon; to walk again",) if count else ()
    stands = TableAsItStands(BONE, Table(two=True, names=True), 0.7, noted, asked)
    pdf = written(shipped, language, stands, here, paper)
    expected = [*noted, *(f"{number}. {each}" for number, each in enumerate(asked, 1))]
    assert in_order(words(pdf), expected)
    assert bone_words(shipped.language(language).words, BONE) in words(pdf)


def test_strokes_are_vectors_on_the_level_and_view_they_were_drawn_on(here: Path, shipped: Library) -> None:
    pen = Pen()
    for ink, level, view in (
        (Ink.BLUE, Level.T12, Seen.SIDE),
        (Ink.ORANGE, Level.L3, Seen.SIDE),
        (Ink.BLACK, Level.T12, Seen.ABOVE),
    ):
        pen = pen.draw(Stroke(ink, level, view, LINE))
    plain = written(shipped, "en", TableAsItStands(BONE), here)
    pixels = len(images(plain))
    pdf = written(shipped, "en", TableAsItStands(BONE, Table(pen=pen)), here)
    assert len(images(pdf)) == pixels, "the strokes are no pixels"
    (page,) = drawn(pdf, here, dpi=150)
    assert has(page, COLORS[Ink.BLUE])
    assert not has(page, COLORS[Ink.ORANGE])
    assert not has(page, COLORS[Ink.BLACK])


def has(page: QImage, color: str) -> bool:
    """Whether more than a speck of the page has this colour."""
    return pixels_of(page, color) > 40


def test_every_code_fits_on_its_line_of_the_paper() -> None:
    font = QFont(FAMILY)
    font.setPixelSize(round(CODE_PT / 72 * DPI))
    font.setWeight(QFont.Weight.Bold)
    metrics = QFontMetricsF(font)
    every = itertools.product(Level, Shape, HEIGHTS, NEEDLES)
    widest = max(metrics.horizontalAdvance(Bone(*each).code) for each in every)
    assert widest <= (BOX_MM - 2 * FRAME_MM) * MM


def test_a_list_that_no_page_holds_is_told(shipped: Library) -> None:
    stands = TableAsItStands(BONE, questions=("A question that is asked again and again. " * 4,) * 30)
    with pytest.raises(ValueError, match="30 questions do not fit"):
        picture_sheet(shipped, shipped.language("en"), stands, Clinic(), "a4")

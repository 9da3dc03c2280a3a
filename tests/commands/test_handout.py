"""Sheets to take along: the right words in the right order, on the right paper, nothing cut, fonts inside."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QFont, QImage

from kiosk.__main__ import main
from kiosk.anatomy.bone import Bone
from kiosk.anatomy.levels import Level
from kiosk.bridge.paper import question_sheet
from kiosk.bridge.paper.page_breaks import pages
from kiosk.bridge.paper.printed_blocks import terms
from kiosk.bridge.paper.topic_handout import printable, topic_handout
from kiosk.model.blocks import Bullets, Paragraph, Risk, Section
from kiosk.model.library import Library
from kiosk.model.screens import ScreenKind, code_of
from kiosk.model.text import plain
from kiosk.visit.clinic import Clinic
from kiosk.visit.notes import cards, told
from kiosk.visit.session import MAX_PICKS, Session
from kiosk.visit.works import referenced
from support.content import copied
from support.packs import ENGLISH, write
from support.photos import photo
from support.poppler import PAGES, drawn, in_order, inked, poppler, words
from support.qr_reader import read as read_codes

pytestmark = pytest.mark.usefixtures("qapp")

SETTINGS = 'allow_drafts = true\n[clinic]\nname = "Riverside Spine Clinic"\nphone = "555 0100"\n'


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the clinic's settings."""
    (tmp_path / "kiosk.toml").write_text(SETTINGS + 'emergency = "911"\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("paper", list(PAGES))
@pytest.mark.parametrize("count", [1, 4, MAX_PICKS])
def test_the_question_sheet_is_one_page_with_all_words_in_order(
    here: Path, shipped: Library, language: str, paper: str, count: int
) -> None:
    shown = shipped.language(language)
    hardest = sorted(
        (each for group in shown.questions for each in group.questions), key=lambda q: -len(q.text)
    )
    picked = hardest[:count]
    pdf = here / "sheet.pdf"
    asked = ",".join(each.id for each in picked)
    assert 0 == main(["handout", "--questions", asked, "--lang", language, "--paper", paper, "-o", str(pdf)])
    about = poppler("pdfinfo", str(pdf))
    assert "Pages:           1\n" in about
    width, height = map(float, re.findall(r"Page size: +([\d.]+) x ([\d.]+)", about)[0])
    assert PAGES[paper] == (round(width), round(height))
    helping = next(screen for screen in shown.screens.values() if screen.kind is ScreenKind.HELP)
    expected = [
        shown.words.draft_banner,
        "Riverside Spine Clinic",
        "555 0100",
        shown.words.list_title,
        *(f"{number}. {each.text}" for number, each in enumerate(picked, 1)),
        "911",
        shipped.sources[helping.sources[0]].text,
    ]
    assert in_order(words(pdf), expected), words(pdf)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("paper", list(PAGES))
def test_what_matters_stands_above_the_longest_list_on_the_same_page(
    here: Path, shipped: Library, language: str, paper: str
) -> None:
    shown = shipped.language(language)
    hardest = sorted((each.text for group in shown.questions for each in group.questions), key=len)
    asked = hardest[-MAX_PICKS:]
    all_cards = tuple(card.id for card in cards(shown.first(ScreenKind.MATTERS)))
    noted = told(shown, Session(language, matters=all_cards, lean=0))
    assert 2 == len(noted)
    sheet = question_sheet.question_sheet(shipped, shown, asked, Clinic("Riverside"), paper, noted)
    file = QFile(str(here / "sheet.pdf"))
    assert file.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet.write(file, "", "")
    file.close()
    assert 1 == sheet.pages
    expected = [shown.words.list_title, *noted, *(f"{n}. {each}" for n, each in enumerate(asked, 1))]
    assert in_order(words(here / "sheet.pdf"), expected)


@pytest.mark.parametrize("count", [1, MAX_PICKS])
def test_the_code_of_the_bone_stands_on_the_sheet_in_one_line(
    here: Path, shipped: Library, tmp_path: Path, count: int
) -> None:
    longest = max((Bone(level, lost=50).code for level in Level), key=len)
    asked = ",".join(each.id for group in shipped.languages[0].questions for each in group.questions[:2])
    ids = ",".join(asked.split(",")[:count])
    pdf = here / "sheet.pdf"
    assert 0 == main(["handout", "--questions", ids, "--bone", longest, "-o", str(pdf)])
    assert any(longest in line for line in poppler("pdftotext", "-raw", str(pdf), "-").splitlines())
    if count == 1:
        poppler("pdftoppm", "-r", "150", "-png", str(pdf), str(tmp_path / "scan"))
        assert read_codes(QImage(str(next(tmp_path.glob("scan-*.png"))))) == [longest]


def test_a_wrong_code_is_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["handout", "procedure", "--bone", "L1-W35-2-A", "-o", str(here / "it.pdf")])
    assert "look at the code again" in capsys.readouterr().err


@pytest.mark.usefixtures("here")
def test_fonts_are_inside_and_are_ours() -> None:
    assert 0 == main(["handout", "--questions", "d1", "-o", "sheet.pdf"])
    fonts = poppler("pdffonts", "sheet.pdf").splitlines()[2:]
    assert fonts
    assert all("AtkinsonHyperlegibleNext" in font for font in fonts)
    assert all(font.split()[-5] == "yes" for font in fonts), fonts


def test_nothing_reaches_the_edge_of_the_page(here: Path) -> None:
    assert 0 == main(["handout", "care", "-o", "care.pdf"])
    pages = drawn(here / "care.pdf", here)
    assert len(pages) > 1
    for page in pages:
        margin = 60 * 12 / 25.4
        left, top, right, bottom = inked(page)
        assert margin < left
        assert right < page.width() - margin
        assert margin < top
        assert bottom < page.height() - margin


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_topic_holds_every_word_of_its_screens(here: Path, shipped: Library, language: str) -> None:
    shown = shipped.language(language)
    for topic in shown.topics:
        if topic.id not in ("procedure", "choices", "back-pain"):
            continue
        assert 0 == main(["handout", topic.id, "--lang", language, "-o", "topic.pdf"])
        text = words(here / "topic.pdf")
        assert in_order(text, [shown.screens[each].title for each in topic.screens])
        for screen in topic.screens:
            for block in shown.screens[screen].blocks:
                match block:
                    case Paragraph():
                        assert " ".join(plain(block.text).split()) in text
                    case Bullets():
                        assert all(" ".join(plain(item.text).split()) in text for item in block.items)
                    case _:
                        pass


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (["proceduer"], "there is no topic or screen 'proceduer'; did you mean 'procedure'?"),
        (["--questions", "d1,p44"], "there is no question 'p44'; did you mean"),
        (["care", "--lang", "de"], "there is no language 'de'; there is en, es, fr, ar"),
        ([], "say a TOPIC, --questions or --picture"),
        (["care", "--questions", "d1"], "say a TOPIC, --questions or --picture"),
    ],
)
def test_mistakes_are_told_in_one_line(
    here: Path, asked: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 1 == main(["handout", *asked, "-o", "it.pdf"])
    told = capsys.readouterr().err
    assert message in told
    assert 1 == told.count("\n")
    assert not (here / "it.pdf").exists()


def test_a_full_disk_is_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert here.exists()
    assert 1 == main(["handout", "care", "-o", "/dev/full"])
    assert "/dev/full: " in capsys.readouterr().err


def test_questions_that_no_page_holds_are_told(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(question_sheet, "FITS", ())
    assert 1 == main(["handout", "--questions", "d1, p4", "-o", "it.pdf"])
    assert "2 questions do not fit on one page; ask for fewer" in capsys.readouterr().err
    assert not (here / "it.pdf").exists()


def test_a_folder_that_is_not_there_is_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert here.exists()
    assert 1 == main(["handout", "care", "-o", "no/such/it.pdf"])
    assert "no/such/it.pdf: " in capsys.readouterr().err


def each_page(pdf: Path) -> list[str]:
    """The words of each page, with single spaces."""
    return [" ".join(page.split()) for page in poppler("pdftotext", "-raw", str(pdf), "-").split("\f")[:-1]]


@pytest.mark.parametrize("topic", ["care", "words", "procedure"])
def test_every_page_says_that_it_is_a_draft_and_of_which_day(
    here: Path, shipped: Library, topic: str
) -> None:
    assert 0 == main(["handout", topic, "-o", "it.pdf"])
    pages = each_page(here / "it.pdf")
    assert len(pages) > 1
    draft = shipped.language("en").words.draft_short
    days = [screen.review.date for screen in shipped.language("en").screens.values() if screen.topic == topic]
    day = max(day for day in days if day)
    found = next(each for each in shipped.language("en").topics if each.id == topic)
    code = code_of(shipped.language("en").screens[each] for each in found.screens)
    for number, page in enumerate(pages, 1):
        foot = f"{draft}, {day}, {code} Riverside Spine Clinic 555 0100 {number} / {len(pages)}"
        assert page.endswith(foot), page[-120:]


def test_a_signed_page_says_who_checked_it(here: Path, shipped: Library) -> None:
    content = copied(here / "content")
    role = ["--role", "spine surgeon"]
    assert 0 == main(["sign", "care/washing", *role, "--content", str(content)])
    assert 0 == main(["handout", "care/washing", "--content", str(content), "-o", "it.pdf"])
    text = words(here / "it.pdf")
    english = shipped.language("en")
    assert english.words.draft_banner not in text
    assert english.words.draft_short not in text
    assert f"{english.words.review_title}: spine surgeon, {date.today()}" in text


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("paper", list(PAGES))
def test_the_choices_are_one_grid_on_one_page(
    here: Path, shipped: Library, language: str, paper: str
) -> None:
    asked = ["handout", "choices/my-choices", "--lang", language, "--paper", paper]
    assert 0 == main([*asked, "-o", "it.pdf"])
    pages = each_page(here / "it.pdf")
    shown = shipped.language(language).screens["choices/my-choices"]
    choices = [block for block in shown.blocks if isinstance(block, Section)]
    assert len(choices) >= 6
    page = "".join(next(page for page in pages if shown.title in page).split())
    for choice in choices:
        assert "".join(plain(choice.title).split()) in page
        for block in choice.body:
            assert not isinstance(block, Paragraph) or "".join(plain(block.text).split()) in page


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("paper", list(PAGES))
def test_no_page_is_empty_and_no_heading_alone_at_its_foot(
    shipped: Library, language: str, paper: str
) -> None:
    shown = shipped.language(language)
    for topic in shown.topics:
        sheet = topic_handout(shipped, shown, topic.title, printable(shown, topic.screens), Clinic(), paper)
        block, headings, filled = sheet._text.begin(), 0, set()
        while (after := block.next()).isValid():
            of_block = pages(sheet._text, sheet._page.height(), block) if block.text() else []
            assert of_block[::2] == of_block[1::2], f"a page's end cuts a line of {block.text()!r}"
            filled |= set(of_block)
            if block.text() and block.charFormat().font().weight() >= QFont.Weight.DemiBold.value:
                headings += 1
                ends, goes_on = (pages(sheet._text, sheet._page.height(), each) for each in (block, after))
                assert ends[-1] == goes_on[0], block.text()
            block = after
        assert headings >= len(topic.screens) - 1
        assert filled == set(range(sheet.pages))


@pytest.mark.parametrize("language", ["en", "es"])
def test_two_risks_stand_beside_each_other(here: Path, shipped: Library, language: str) -> None:
    assert 0 == main(["handout", "kyphoplasty/leaks", "--lang", language, "-o", "it.pdf"])
    shown = shipped.language(language).screens["kyphoplasty/leaks"]
    first, second = (plain(block.title) for block in shown.blocks if isinstance(block, Risk))
    lines = poppler("pdftotext", "-layout", str(here / "it.pdf"), "-").splitlines()
    (titles,) = (line for line in lines if first in line)
    assert titles.index(first) < titles.index(second)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_words_that_a_tap_explains_stand_at_the_end(here: Path, shipped: Library, language: str) -> None:
    assert 0 == main(["handout", "fracture/what", "--lang", language, "-o", "it.pdf"])
    shown = shipped.language(language)
    linked = terms(shown, shown.screens["fracture/what"].blocks)
    assert linked
    last = words(here / "it.pdf").partition(shown.first(ScreenKind.GLOSSARY).title)[2]
    for term in linked:
        assert " ".join(plain(term.text).split()) in last


def test_a_pack_without_a_screen_of_its_words_explains_them_on_paper(here: Path) -> None:
    write(here / "pack", ENGLISH)
    (here / "kiosk.toml").write_text('content = "pack"\n' + SETTINGS)
    assert 0 == main(["handout", "steps/needle", "-o", "it.pdf"])
    assert "A thick paste that gets hard." in words(here / "it.pdf")


def test_the_clinics_logo_stands_above_its_name(here: Path) -> None:
    (here / "logo.jpg").write_bytes(photo(size=(2000, 160)))
    (here / "kiosk.toml").write_text(SETTINGS + 'logo = "logo.jpg"\n')
    for asked in (["care/washing"], ["--questions", "d1"]):
        assert 0 == main(["handout", *asked, "-o", "it.pdf"])
        image = drawn(here / "it.pdf", here)[0]
        spots = [
            (x, y) for x in range(image.width()) for y in range(image.height()) if _coloured(image, x, y)
        ]
        across = [x for x, y in spots if y < image.height() // 6]
        assert 0.8 < (max(across) - min(across)) / (70 / 210 * image.width()) < 1.1
        assert 1 == len(each_page(here / "it.pdf")) or asked[0] == "care/washing"


def _coloured(image: QImage, x: int, y: int) -> bool:
    colour = image.pixelColor(x, y)
    return max(colour.red(), colour.blue()) > 200 and colour.green() < 60


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_glossary_is_printed(here: Path, shipped: Library, language: str) -> None:
    assert 0 == main(["handout", "words", "--lang", language, "-o", "it.pdf"])
    text = words(here / "it.pdf")
    for term in shipped.language(language).glossary.values():
        assert " ".join(term.name.split()) in text
        assert " ".join(plain(term.text).split())[:40] in text


def test_what_people_fill_on_the_screen_is_not_printed(here: Path, shipped: Library) -> None:
    assert 0 == main(["handout", "provider", "-o", "it.pdf"])
    text = words(here / "it.pdf")
    shown = shipped.language("en")
    left_out = {ScreenKind.QUESTIONS, ScreenKind.LIST}
    for each in next(topic for topic in shown.topics if topic.id == "provider").screens:
        assert (shown.screens[each].kind in left_out) != (shown.screens[each].title in text)


def test_a_screen_that_people_fill_is_told(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert 1 == main(["handout", "provider/my-list", "-o", "it.pdf"])
    assert (
        "provider/my-list is for the screen; for questions on paper say --questions"
        in capsys.readouterr().err
    )
    assert not (here / "it.pdf").exists()


def test_sources_stand_on_the_page_of_their_words(here: Path, shipped: Library) -> None:
    assert 0 == main(["handout", "care", "-o", "it.pdf"])
    pages = each_page(here / "it.pdf")
    shown = shipped.language("en")
    for each in next(topic for topic in shown.topics if topic.id == "care").screens:
        screen = shown.screens[each]
        last = [plain(block.text) for block in screen.blocks if isinstance(block, Paragraph)][-1:]
        for words_ in last:
            source = " ".join(shipped.sources[screen.sources[-1]].text.split())
            assert any(" ".join(words_.split()) in page and source in page for page in pages), screen.id


@pytest.mark.every(3)
@pytest.mark.parametrize("turn", range(1, 9))
def test_a_photo_is_printed_upright(here: Path, turn: int) -> None:
    content = copied(here / "content")
    page = content / "en/care/washing.md"
    page.write_text(page.read_text().replace("(draw:washing ", "(photo.jpg "))
    page.with_name("photo.jpg").write_bytes(photo(size=(400, 300), turn=turn))
    assert 0 == main(["handout", "care/washing", "--content", str(content), "-o", "it.pdf"])
    image = drawn(here / "it.pdf", here)[0]
    spots = [
        (x, y, image.pixelColor(x, y))
        for y in range(0, image.height(), 4)
        for x in range(0, image.width(), 4)
        if image.pixelColor(x, y).green() < 60
    ]
    blue = [(x, y) for x, y, colour in spots if colour.blue() > 200]
    red = [(x, y) for x, y, colour in spots if colour.red() > 200]
    assert len(blue) > 50
    assert min(blue) <= min(red), "blue is at the left"
    assert min(y for _, y in blue) <= min(y for _, y in red), "and at the top"
    assert max(blue) < max(red)


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_sheet_names_the_clinics_emergency_number_and_no_other(here: Path, language: str) -> None:
    (here / "kiosk.toml").write_text(SETTINGS + 'emergency = "112"\n')
    assert 0 == main(["handout", "--questions", "r8", "--lang", language, "-o", "it.pdf"])
    text = words(here / "it.pdf")
    assert "112" in text
    assert "911" not in text


@pytest.mark.parametrize(
    ("language", "neutral"),
    [("en", "Call for help or go to a hospital now"), ("es", "Pida ayuda o vaya al hospital ya")],
)
def test_without_a_number_the_sheet_says_to_call_for_help(here: Path, language: str, neutral: str) -> None:
    (here / "kiosk.toml").write_text(SETTINGS)
    assert 0 == main(["handout", "--questions", "r8", "--lang", language, "-o", "it.pdf"])
    text = words(here / "it.pdf")
    assert neutral in text
    assert "911" not in text


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_page_that_says_who_made_this_ends_with_every_source(
    here: Path, shipped: Library, language: str
) -> None:
    assert 0 == main(["handout", "about", "--lang", language, "-o", "about.pdf"])
    shown = shipped.language(language).words
    starts = ["".join(referenced(shown, each).split())[:20] for each in shipped.sources.values()]
    text = "".join(words(here / "about.pdf").partition(shown.where_from)[2].split())
    assert [each for each in starts if each not in text] == []

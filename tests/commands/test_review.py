"""``kiosk review``: who has to read what, and the sheet that a clinician signs on paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.__main__ import main
from kiosk.bridge.paper.review_sheet import CORRECTIONS
from kiosk.illustrations.scenes import labels
from kiosk.model.blocks import Picture
from kiosk.model.library import Library
from kiosk.model.screens import code_of
from kiosk.model.text import plain
from support.content import copied
from support.poppler import drawn, words

pytestmark = pytest.mark.usefixtures("qapp")

ROLE = ["--role", "spine surgeon"]


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped content, beside the clinic's settings."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    (tmp_path / "kiosk.toml").write_text('content = "content"\nallow_drafts = true\n')
    return copied(tmp_path / "content")


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    capsys.readouterr()
    assert 0 == main(["review", *arguments])
    return capsys.readouterr().out


def test_every_page_waits_for_somebody_until_it_is_signed(
    content: Path, shipped: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    count = sum(len(language.screens) for language in shipped.languages)
    care = len(list((content / "en/care").glob("[!_]*.md")))
    out = told(capsys)
    assert "en, for a clinician: not signed yet\n  all of back-pain (" in out
    assert "es, for a translator: translated by a machine; then a clinician signs it\n" in out
    assert f"{count} of {count} pages wait. `kiosk review TOPIC -o sheet.pdf` prints" in out
    assert 0 == main(["sign", "care", *ROLE])
    page = content / "en/care/washing.md"
    page.write_text(page.read_text().replace("Do not drive", "Never drive"))
    (content / "en/fracture/feels.md").write_text("x")
    out = told(capsys)
    assert f"en, for spine surgeon: changed after it was signed on {date.today()}\n  care/washing\n" in out
    assert "es, for a translator: the words that it was made from have changed\n  care/washing\n" in out
    assert "all of care" not in out.partition("es, for")[0]
    assert "for who writes: people do not see en/fracture/feels" in out
    assert f"{care - 1} of {care}" not in out
    out = told(capsys, "care", "--lang", "en")
    assert out.endswith("writes down that it was signed.\n")
    assert f"\n1 of {care} pages wait." in out


def test_a_rule_of_the_clinic_that_nobody_stands_behind_waits_too(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = content.parent / "kiosk.toml"
    rule = '[aftercare.driving]\ntext = { en = "1 day", es = "1 d\u00eda" }\ndate = "2026-11-01"\n'
    settings.write_text(f'{settings.read_text()}{rule}expires = "2027-11-01"\n')
    assert "for the clinic: kiosk.toml:3: aftercare.driving: has no reviewer" in told(capsys, "care")


def test_a_name_that_is_not_known_is_told(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["review", "cares"], ["review", "cares", "-o", "it.pdf"]):
        assert 1 == main([*arguments, "--content", str(content)])
        assert "there is no topic or screen 'cares'; did you mean 'care'?" in capsys.readouterr().err
    assert 1 == main(["review", "-o", "it.pdf"])
    assert "kiosk review care -o care.pdf" in capsys.readouterr().err


@pytest.mark.usefixtures("content")
@pytest.mark.parametrize(("name", "language"), [("care", "en"), ("es/procedure", "es"), ("words", "en")])
def test_the_sheet_holds_all_that_is_signed_and_room_to_write(
    shipped: Library, name: str, language: str
) -> None:
    assert 0 == main(["review", name, "-o", "it.pdf"])
    text = words(Path("it.pdf"))
    shown = shipped.language(language)
    topic = next(each for each in shown.topics if each.id == name.rpartition("/")[2])
    for id_ in topic.screens:
        screen = shown.screens[id_]
        pictures = [block for block in screen.blocks if isinstance(block, Picture)]
        asked = [shown.question(screen.question).text] if screen.question else []
        on_it = [shown.labels[each] for block in pictures if block.scene for each in labels(block.scene)]
        said = [screen.title, screen.summary, *asked, *(block.alt for block in pictures), *on_it]
        said += [plain(block.caption) for block in pictures]
        said += [shipped.sources[each].text for each in screen.sources]
        assert [] == [each for each in said if " ".join(each.split()) not in text], id_
    if topic.id == "words":
        assert all(plain(term.text) in text for term in shown.glossary.values())
    if topic.id == "care":
        assert "Do not drive for {aftercare.driving|Ask when you can drive.}." in text
    assert len(topic.screens) == text.count("Corrections:")
    for wanted in ("Role, such as spine surgeon:", "Date:", "Signature:", "Read again by (date):"):
        assert wanted in text
    code = code_of(shown.screens[each] for each in topic.screens)
    assert f"kiosk sign {language}/{topic.id} --role ROLE --date DATE --sheet {code}" in text
    assert 0 == main(["sign", f"{language}/{topic.id}", *ROLE, "--sheet", code])


@pytest.mark.usefixtures("content")
def test_lines_to_write_on_stand_below_every_page(tmp_path: Path) -> None:
    assert 0 == main(["review", "care/washing", "-o", "it.pdf"])
    pages = drawn(Path("it.pdf"), tmp_path)
    to_sign = 4
    assert sum(map(_lines, pages)) == CORRECTIONS + to_sign + len(pages), "one stands above each foot"


def _lines(page: QImage) -> int:
    """Lines that go across the page."""
    middle = range(page.width() // 5, page.width() * 4 // 5)
    across = [y for y in range(page.height()) if all(page.pixelColor(x, y).lightness() < 245 for x in middle)]
    return len([y for y in across if y - 1 not in across])

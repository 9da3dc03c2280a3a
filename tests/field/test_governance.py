"""Who stands behind a page: a review that ends, cannot be true, or was never written. One row a case."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.model.screens import ReviewState
from support.content import copied
from support.packs import ENGLISH, NEEDLE, SCREEN, compile_files, compile_pack, printed, sealed, write
from support.photos import photo

ROLE = "spine surgeon"
REVIEWS = (
    # reviewer, date, expires, what is told, whether it counts (as of 2026-11-20)
    (ROLE, "2026-01-01", "2027-01-01", "", True),
    (ROLE, "2026-11-20", "2029-11-19", "", True),
    (ROLE, "2026-01-01", "2026-12-21", "", True),
    (ROLE, "2026-01-01", "2026-12-20", "10: the review ends on 2026-12-20; have it read again before", True),
    (ROLE, "2026-01-01", "2026-11-20", "10: the review ends on 2026-11-20", True),
    (ROLE, "2026-01-01", "2026-11-19", "10: the review ended on 2026-11-19; review it again", False),
    (ROLE, "2030-01-01", "2031-01-01", "9: the review is dated 2030-01-01, which is still to come", False),
    (ROLE, "2026-11-21", "2027-01-01", "9: the review is dated 2026-11-21, which is still to come", False),
    (
        ROLE,
        "2026-01-01",
        "9999-12-31",
        "10: the review ends on 9999-12-31; write a day at most 3 years",
        False,
    ),
    (ROLE, "2026-11-20", "2026-01-01", "10: the review ended on 2026-01-01", False),
    ("Dr. Jane Miller", "2026-01-01", "2027-01-01", "8: write the role, not the name of a person", False),
    ("Jane Miller, MD", "2026-01-01", "2027-01-01", "8: write the role, not the name of a person", False),
    ("Dra. Ruiz", "2026-01-01", "2027-01-01", "8: write the role, not the name of a person", False),
    ("Prof Jones", "2026-01-01", "2027-01-01", "8: write the role, not the name of a person", False),
    ("Ms. Miller", "2026-01-01", "2027-01-01", "8: write the role, not the name of a person", False),
    ("Sr Ángel Ruiz", "2026-01-01", "2027-01-01", "8: write the role, not the name of a person", False),
    ("MS nurse specialist", "2026-01-01", "2027-01-01", "", True),
    ("MR Radiographer", "2026-01-01", "2027-01-01", "", True),
    ("Director of nursing", "2026-01-01", "2027-01-01", "", True),
    (
        "",
        "2026-01-01",
        "2027-01-01",
        "7: a reviewed text needs review.reviewer: who reviewed it (a role)",
        False,
    ),
    (ROLE, "", "2027-01-01", "7: a reviewed text needs review.date: the day of the review", False),
    (ROLE, "2026-01-01", "", "7: a reviewed text needs review.expires: its last day", False),
)


@pytest.mark.parametrize(("reviewer", "date", "expires", "expected", "counts"), REVIEWS)
def test_a_review_counts_when_it_can_be_true(
    tmp_path: Path, reviewer: str, date: str, expires: str, expected: str, *, counts: bool
) -> None:
    signed = f"  reviewer: {reviewer}\n  date: {date}\n  expires: {expires}\n"
    lines = f"review:\n  state: clinically reviewed\n{signed}"
    page = sealed(tmp_path, NEEDLE, SCREEN.replace("---\n!", f"{lines}---\n!"))
    compilation = compile_files(tmp_path, {NEEDLE: page})
    found = printed(compilation)
    assert any(f"{NEEDLE}:{expected}" in told for told in found) if expected else [] == found
    assert compilation.library is not None
    screen = compilation.library.languages[0].screens["steps/needle"]
    assert counts == screen.review.signed == (screen.review.state is ReviewState.REVIEWED)
    assert counts == ("steps/needle" not in compilation.library.languages[0].unreviewed)


NEW = """\
---
title: A new page
order: 9
summary: Say in one sentence what this page is about.
---
![A needle goes into the bone.](draw:lateral "Say what the picture shows.")

Say the main thing here, in one short sentence.
"""


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (NEW, "2, 4, 6, 8"),
        (NEW.replace("A new page", "Stairs"), "4, 6, 8"),
        (
            NEW.replace("A new page", "Stairs")
            .replace("Say in one", "We say in one")
            .replace("Say the", "The"),
            "6",
        ),
    ],
)
def test_the_words_of_a_new_page_are_never_shown(tmp_path: Path, text: str, lines: str) -> None:
    compilation = compile_files(tmp_path, {"en/_new_page.md": NEW, "en/steps/stairs.md": text})
    found = printed(compilation)
    expected = (
        f"en/steps/stairs.md:{lines[0]}: the words of a new page still stand here (lines {lines}); write"
    )
    assert [expected] == [told[: len(expected)] for told in found if "[" not in told]
    assert compilation.library is not None
    assert "steps/stairs" not in compilation.library.languages[0].screens


def test_a_new_page_with_words_of_its_own_is_shown(tmp_path: Path) -> None:
    own = SCREEN.replace("order: 1", "order: 9").replace("The needle goes in", "Stairs")
    compilation = compile_files(tmp_path, {"en/_new_page.md": NEW, "en/steps/stairs.md": own})
    assert [] == printed(compilation)
    assert compilation.library is not None
    assert "steps/stairs" in compilation.library.languages[0].screens


def test_a_template_has_no_problems_of_its_own(tmp_path: Path) -> None:
    old = NEW.replace("order: 9", "order: 9\nreview:\n  expires: 2020-01-01")
    assert [] == printed(compile_pack(write(tmp_path, {**ENGLISH, "en/_new_page.md": old})))


def test_the_check_lists_what_nobody_has_signed_and_what_is_not_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    content = copied(tmp_path / "content")
    assert 0 == main(["sign", "words", "--role", ROLE, "--content", str(content)])
    (content / "en/procedure/needle.md").write_bytes(b"")
    assert 1 == main(["check", str(content)])
    told = capsys.readouterr().out.splitlines()
    assert "people do not see en/procedure/needle" in told
    (english,) = (line for line in told if line.startswith("en: no clinician"))
    counted = re.match(r"en: no clinician has signed (\d+) of (\d+) pages: all of ", english)
    assert counted is not None
    unsigned, pages = map(int, counted.groups())
    assert unsigned == pages - 1
    assert pages == len(list((content / "en").glob("*/[!_]*.md"))) - 1
    assert "words" not in english


def test_the_check_names_the_letter_that_no_font_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    content = copied(tmp_path / "content")
    page = content / "en/care/washing.md"
    page.write_text(page.read_text().replace("washing", "w\N{CJK UNIFIED IDEOGRAPH-6D17}shing"))
    assert 1 == main(["check", str(content)])
    told = capsys.readouterr().out
    assert (
        "en/care/washing.md:2: no font of the kiosk has '\u6d17'; write it with other letters [letter]"
        in told
    )


def test_the_check_names_a_language_that_has_no_content(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kiosk.toml").write_text('allow_drafts = true\nlanguages = ["en", "de"]\n')
    assert 1 == main(["check"])
    assert "kiosk.toml:2: languages: no content in 'de'; there is en, es, fr, ar" in capsys.readouterr().out


@pytest.mark.parametrize("content", ["x" * 5000, "kiosk.toml", "kiosk.toml/below", "https://a.org/b"])
def test_the_check_says_where_content_was_looked_for_in_vain(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kiosk.toml").write_text(f'content = "{content}"\n')
    assert 1 == main(["check"])
    told = capsys.readouterr().out
    assert "check where the content stands, in kiosk.toml" in told
    assert "people can be shown nothing" in told


def test_the_check_names_a_logo_that_cannot_be_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "logo.png").write_bytes(photo("PNG", (640, 480))[:-60])
    (tmp_path / "kiosk.toml").write_text('allow_drafts = true\n[clinic]\nlogo = "logo.png"\n')
    assert 1 == main(["check"])
    assert (
        "kiosk.toml:3: clinic.logo: 'logo.png' ends too early or is damaged; copy it here again"
        in capsys.readouterr().out
    )

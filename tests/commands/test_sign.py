"""``kiosk sign``: what stands in the page afterwards, to the byte, and what is refused."""

from __future__ import annotations

import os
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk import atomic, clock
from kiosk.__main__ import main
from kiosk.compiler import compile_library, signing
from kiosk.illustrations import scenes
from kiosk.illustrations.symbols import icons
from kiosk.model.library import Language
from kiosk.model.screens import ReviewState, code_of
from support.packs import ENGLISH, NEEDLE, SCREEN, write

ROLE = "spine surgeon"
TODAY = date.today()
A_YEAR = TODAY + timedelta(days=365)
FRONT, BODY = (
    SCREEN.replace("needle=0..1", "collapse=0.4&needle=0..1").removeprefix("---\n").split("---\n", 1)
)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the small pack in `content`, and a state folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    write(tmp_path / "content", {**ENGLISH, NEEDLE: f"---\n{FRONT}---\n{BODY}"})
    (tmp_path / "kiosk.toml").write_text('content = "content"\nallow_drafts = true\n')
    return tmp_path


def english(here: Path) -> Language:
    library = compile_library(
        here / "content", check_scene=scenes.problem, icons=frozenset(icons.ICONS), labels=scenes.labels
    ).library
    assert library is not None
    return library.language("en")


def sign(*arguments: str, role: str = ROLE) -> int:
    return main(["sign", *arguments, "--role", role])


def lines(role: str = ROLE, day: date = TODAY, expires: date = A_YEAR, seal: str = "SEAL") -> str:
    signed = f"  state: clinically reviewed\n  reviewer: {role}\n"
    return f"{signed}  date: {day}\n  expires: {expires}\n  seal: {seal}\n"


REVIEWS = {
    "": f"review:\n{lines()}",
    "review:\n": f"review:\n{lines()}",
    "review:\n  state: draft\n  reviewer:\n  date: 2026-11-26\n  expires: 2027-11-26\n": (
        f"review:\n{lines()}"
    ),
    "review:\n    expires: 2027-11-26\n    state:   draft\n": (
        f"review:\n    expires: {A_YEAR}\n    state: clinically reviewed\n    reviewer: {ROLE}\n"
        f"    date: {TODAY}\n    seal: SEAL\n"
    ),
    "# who\nreview:   # who\n  # how far\n  state: draft   # source\n\n  date: 2026-11-26 # when\n# end\n": (
        "# who\nreview:   # who\n  # how far\n  state: clinically reviewed   # source\n"
        f"  reviewer: {ROLE}\n\n  date: {TODAY} # when\n  expires: {A_YEAR}\n  seal: SEAL\n# end\n"
    ),
    "review:\n  state: draft\n  reviewer:   # a role, never a name\n": (
        "review:\n  state: clinically reviewed\n  # a role, never a name\n"
        f"  reviewer: {ROLE}\n  date: {TODAY}\n  expires: {A_YEAR}\n  seal: SEAL\n"
    ),
    "review:\n  \"state\": 'draft'\n  seal: 0123456789ab\n": (
        f'review:\n  "state": clinically reviewed\n  reviewer: {ROLE}\n  date: {TODAY}\n  expires: {A_YEAR}\n'
        "  seal: SEAL\n"
    ),
}
"""What says who has read a page, before and after."""


@pytest.mark.every(3)
@pytest.mark.parametrize("before", REVIEWS, ids=repr)
@pytest.mark.parametrize(
    ("encoding", "end"),
    [("utf-8", "\n"), ("utf-8-sig", "\r\n"), ("utf-8", "\r"), ("utf-16", "\r\n"), ("utf-8-sig", "\n")],
)
def test_only_the_lines_of_the_review_change(here: Path, before: str, encoding: str, end: str) -> None:
    more = "safety: true\n"
    file = here / "content" / NEEDLE
    said = BODY + "\nPa\u00f1o:  a   cloth\u2028of cotton. \n"

    def page(review: str) -> bytes:
        front = f"{review}{more}" if before else f"{more}{review}"
        return f"---\n{FRONT}{front}---\n{said}".replace("\n", end).encode(encoding)

    file.write_bytes(page(before))
    assert 0 == sign("steps/needle")
    screen = english(here).screens["steps/needle"]
    assert page(REVIEWS[before].replace("SEAL", screen.review.seal)) == file.read_bytes()
    assert screen.review.signed
    assert 0 == sign("steps/needle")
    assert page(REVIEWS[before].replace("SEAL", screen.review.seal)) == file.read_bytes()


@pytest.mark.parametrize("review", ["review: {state: draft}\n", "review:\n  state: >\n    draft\n"])
def test_a_review_in_another_form_is_told_and_left_alone(
    here: Path, capsys: pytest.CaptureFixture[str], review: str
) -> None:
    file = write(here / "content", {NEEDLE: f"---\n{FRONT}{review}---\n{BODY}"}) / NEEDLE
    before = file.read_bytes()
    assert 1 == sign("steps/needle")
    assert "en/steps/needle.md: its review cannot be filled in; write `review:`" in capsys.readouterr().err
    assert before == file.read_bytes()
    assert [] == [each.name for each in file.parent.iterdir() if each.name.startswith(".")]


@pytest.mark.parametrize(
    "name",
    [
        *("steps/needle", "en/steps/needle", "en/steps/needle.md", "content/en/steps/needle.md"),
        *("./content/en/steps/needle.md", "steps/needle.md", "steps", "en/steps/", "content/en/steps"),
        *("en\\steps\\needle.md", "ABSOLUTE"),
    ],
)
def test_a_page_or_a_topic_is_named_by_its_id_or_its_path(here: Path, name: str) -> None:
    path = str(here / "content" / NEEDLE)
    assert 0 == sign(name.replace("ABSOLUTE", path))
    assert english(here).screens["steps/needle"].review.signed


NAMES = (
    ("steps/needel", "there is no topic or screen 'steps/needel'; did you mean 'steps/needle'?"),
    ("step", "there is no topic or screen 'step'; did you mean 'steps'?"),
    ("content/en/step/needle.md", "did you mean 'steps/needle'?"),
    ("glossary", "'glossary' is no page: its words count with every page that shows them"),
    ("en", "'en' is no topic and no page; there is: steps, more"),
    ("", "'' is no topic and no page; there is: steps, more"),
    ("/etc/passwd", "there is no topic or screen '/etc/passwd'"),
)


@pytest.mark.parametrize(("name", "told"), NAMES)
def test_a_name_that_is_not_known_is_told_with_the_nearest(
    here: Path, capsys: pytest.CaptureFixture[str], name: str, told: str
) -> None:
    assert 1 == sign("more/help", name)
    assert told in capsys.readouterr().err
    assert not english(here).screens["more/help"].review.signed, "all or none"


SIGNATURES = (
    ("Dr. Ruiz", (), "write the role, not the name of a person"),
    ("Jane Miller, MD", (), "is no role; write one, in letters and blanks"),
    ("", (), "is no role"),
    ("surgeon # 2", (), "is no role"),
    ("sur\ngeon", (), "is no role"),
    (ROLE, ("--date", str(TODAY + timedelta(days=1))), "which is still to come"),
    (ROLE, ("--date", "2020-01-01"), "has passed; write a last day that is still to come"),
    (ROLE, ("--expires", str(TODAY - timedelta(days=1))), "has passed"),
    (ROLE, ("--expires", "9999-12-31"), "write a day at most 3 years after it"),
)


@pytest.mark.parametrize(("role", "more", "told"), SIGNATURES)
def test_a_signature_that_cannot_be_true_is_refused(
    here: Path, capsys: pytest.CaptureFixture[str], role: str, more: tuple[str, ...], told: str
) -> None:
    before = (here / "content" / NEEDLE).read_bytes()
    assert 1 == sign("steps/needle", *more, role=role)
    assert told in capsys.readouterr().err
    assert before == (here / "content" / NEEDLE).read_bytes()


def test_the_last_day_still_counts_and_the_check_says_that_it_ends(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == sign("steps/needle", "--expires", str(TODAY))
    assert english(here).screens["steps/needle"].review.signed
    assert 0 == main(["review", "steps"])
    assert f"en, for {ROLE}: the sign-off ends on {TODAY}\n  all of steps (1)\n" in capsys.readouterr().out


def test_a_clock_that_is_wrong_signs_nothing(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "RELEASED", TODAY + timedelta(days=1))
    assert 1 == sign("steps/needle")
    assert "the clock of this computer cannot be right" in capsys.readouterr().err
    assert not english(here).screens["steps/needle"].review.signed


def test_a_page_with_a_fault_is_not_signed_and_all_faults_are_told(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(here / "content", {NEEDLE: f"---\n{FRONT}---\n{BODY}\nIt hurts 1 in 5 people.\n"})
    about = ENGLISH["en/more/about.md"].replace("We use papers", "We use many, many, many, many papers")
    write(
        here / "content",
        {
            "en/more/about.md": about.replace(
                "and guides", "and guides that we read again on each day of the year"
            )
        },
    )
    assert 1 == sign("steps", "more")
    told = capsys.readouterr().err
    assert "en/steps/needle.md:11: '1 in 5': write 20 of 100 [W4]; mend it, then sign" in told
    assert "en/more/about.md:13: a sentence has 19 words, at most 15; split it [W2]; mend it" in told
    assert len(english(here).unreviewed) == len(english(here).screens)


def test_a_topic_with_a_page_that_people_do_not_see_is_not_signed(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(here / "content", {"en/steps/stairs.md": "---\ntitle\n---\n"})
    assert 1 == sign("steps")
    assert "en/steps/stairs.md:2: " in capsys.readouterr().err
    assert not english(here).screens["steps/needle"].review.signed


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_signed(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, how: "help" not in str(path) and allowed(path, how))
    before = {path: path.read_bytes() for path in (here / "content").rglob("*.md")}
    assert 1 == sign("steps", "more")
    assert "en/more/help.md: cannot be written (Permission denied)" in capsys.readouterr().err
    assert before == {path: path.read_bytes() for path in (here / "content").rglob("*.md")}
    assert [] == list((here / "content").rglob(".*"))


def test_a_file_that_is_open_elsewhere_takes_back_what_was_signed(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def put(ready: Path, path: Path) -> None:
        if path.name == "needle.md":
            raise PermissionError(13, "Permission denied", str(path))
        atomic.put(ready, path)

    monkeypatch.setattr(signing, "put", put)
    before = {path: path.read_bytes() for path in (here / "content").rglob("*.md")}
    assert 1 == sign("more", "steps")
    assert "needle.md: cannot be written (Permission denied)" in capsys.readouterr().err
    assert before == {path: path.read_bytes() for path in (here / "content").rglob("*.md")}


def test_a_link_stays_a_link_and_rights_stay(here: Path) -> None:
    file = here / "content" / NEEDLE
    real = file.rename(here / "content" / "en" / "steps" / "real.txt")
    file.symlink_to(real)
    real.chmod(0o640)
    assert 0 == sign("steps/needle")
    assert file.is_symlink()
    assert 0o640 == real.stat().st_mode & 0o777
    assert "spine surgeon" in real.read_text()


def test_a_second_role_joins_and_a_role_that_signs_again_begins_anew(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    soon, later = TODAY + timedelta(days=100), TODAY + timedelta(days=500)
    assert 0 == sign("steps/needle", "--expires", str(soon))
    assert 0 == sign("steps/needle", "--expires", str(later), role="nurse educator")
    review = english(here).screens["steps/needle"].review
    assert (f"{ROLE}, nurse educator", soon) == (review.reviewer, review.expires)
    assert 0 == sign("steps/needle", "--expires", str(later))
    review = english(here).screens["steps/needle"].review
    assert (ROLE, later) == (review.reviewer, review.expires)
    assert "en/steps/needle.md: nurse educator signs again, too" in capsys.readouterr().out


def test_who_signed_other_words_does_not_stand_behind_these(here: Path) -> None:
    assert 0 == sign("steps/needle")
    file = here / "content" / NEEDLE
    file.write_text(file.read_text().replace("thin", "long"))
    assert english(here).screens["steps/needle"].review.state is ReviewState.CHANGED
    assert 0 == sign("steps/needle", role="nurse educator")
    assert "nurse educator" == english(here).screens["steps/needle"].review.reviewer


def test_a_role_that_is_nearly_another_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == sign("steps/needle")
    assert 0 == sign("more/help", role="spine surgoen")
    assert f"other pages were signed by {ROLE!r}; if that is meant" in capsys.readouterr().out


def test_the_source_language_has_no_translator(capsys: pytest.CaptureFixture[str]) -> None:
    assert 1 == sign("steps/needle", role="translator")
    assert "en/steps/needle.md: is no translation; let a clinician sign it" in capsys.readouterr().err


def test_a_translator_answers_for_the_language_and_a_clinician_for_what_it_says(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    french = {
        name.replace("en/", "fr/", 1): text.replace("English\n", "Fran\u00e7ais\norder: 1\n")
        for name, text in ENGLISH.items()
        if name.startswith("en/")
    }
    mark = english(here)
    assert mark.code == "en"
    write(here / "content", {**french, "fr/steps/needle.md": f"---\n{FRONT}---\n{BODY}"})
    assert 1 == sign("fr/steps/needle", role="translator")
    assert "the words that it was translated from have changed" in capsys.readouterr().err
    assert 0 == main(["check"])
    (said,) = re.findall(r"fr/steps/needle.md:1: .*translated_from: (\w+)", capsys.readouterr().out)
    write(here / "content", {"fr/steps/needle.md": f"---\n{FRONT}translated_from: {said}\n---\n{BODY}"})
    assert 0 == sign("steps/needle", "--lang", "fr", role="medical interpreter")
    assert "fr/steps/needle.md: human translated, medical interpreter" in capsys.readouterr().out
    assert 0 == main(["review", "fr/steps"])
    assert "fr, for a clinician: translated, not signed yet" in capsys.readouterr().out
    assert 0 == sign("fr/steps/needle")
    assert 1 == sign("fr/steps/needle", role="translator")
    assert "spine surgeon has signed it already" in capsys.readouterr().err


def test_the_code_of_the_sheet_is_that_of_the_words(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = code_of([english(here).screens["steps/needle"]])
    assert 0 == sign("steps", "--sheet", code)
    file = here / "content" / NEEDLE
    file.write_text(file.read_text().replace("thin", "long"))
    assert 1 == sign("steps", "--sheet", code)
    assert f"{code} is not the code of these words" in capsys.readouterr().err
    assert english(here).screens["steps/needle"].review.state is ReviewState.CHANGED


def test_a_power_cut_while_it_signs_leaves_whole_pages(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(signing, "put", cut)
    before = {path: path.read_bytes() for path in (here / "content").rglob("*") if path.is_file()}
    with pytest.raises(KeyboardInterrupt):
        sign("steps", "more")
    assert before == {path: path.read_bytes() for path in (here / "content").rglob("*") if path.is_file()}

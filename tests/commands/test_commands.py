"""The commands as a person types them: answers, exit codes, and what bad input gets."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.commands.tour import pictures
from kiosk.compiler import compile_library
from kiosk.illustrations import scenes
from kiosk.illustrations.gallery import gallery
from kiosk.illustrations.symbols import icons
from kiosk.model.library import Language
from kiosk.model.screens import Topic
from support.content import copied
from support.process import ended

CONTENT = Path(__file__).parents[2] / "content"


@dataclass(frozen=True, slots=True)
class Done:
    """What a command gave back and wrote."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def kiosk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Done]:
    """Do a command in ``tmp_path``, and in this process: another takes a second to load."""
    monkeypatch.chdir(tmp_path)

    def ask(*arguments: str) -> Done:
        code = main(arguments)
        return Done(code, *capsys.readouterr())

    return ask


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the shipped content."""
    return copied(tmp_path / "content")


def test_help_names_every_command(tmp_path: Path) -> None:
    done = ended(tmp_path, "-m", "kiosk", "--help")
    assert 0 == done.returncode
    assert all(
        name in done.stdout
        for name in (
            "run",
            "check",
            "new",
            "mend",
            "review",
            "sign",
            "doctor",
            "setup-screen",
            "tour",
            "picture",
            "dev",
            "install",
        )
    )


@pytest.mark.parametrize("arguments", [["--help"], ["settings", "explain"]])
def test_a_command_leaves_quietly_when_its_reader_went_away(tmp_path: Path, arguments: list[str]) -> None:
    reader, gone = os.pipe()
    os.close(reader)
    done = ended(tmp_path, "-m", "kiosk", *arguments, out=gone)
    both = ended(tmp_path, "-m", "kiosk", *arguments, out=gone, err=gone)
    os.close(gone)
    assert (1, "", 1) == (done.returncode, done.stderr, both.returncode)


def test_a_disk_that_is_too_full_for_what_is_printed_is_told(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = ended(tmp_path, "-m", "kiosk", "settings", "explain", out=full.fileno())
    told = "it cannot be written (No space left on device); make room on the disk\n"
    assert (1, told) == (done.returncode, done.stderr)


def test_the_shipped_content_is_clean(kiosk: Callable[..., Done]) -> None:
    done = kiosk("check")
    assert 0 == done.returncode, done.stdout


def test_check_names_file_and_line_and_fails(kiosk: Callable[..., Done], copy: Path) -> None:
    page = copy / "en" / "procedure" / "needle.md"
    page.write_text(page.read_text().replace("title:", "titel:").replace("draw:lateral", "draw:latteral"))
    done = kiosk("check", str(copy))
    assert 1 == done.returncode
    assert "en/procedure/needle.md:2: " in done.stdout
    assert "titel is not a known key; did you mean 'title'?" in done.stdout
    assert "'lateral'" in done.stdout


def test_check_speaks_json(kiosk: Callable[..., Done], copy: Path) -> None:
    (copy / "en" / "procedure" / "needle.md").write_bytes(b"---\ntitle: \xff\n---\n")
    done = kiosk("check", str(copy), "--format", "json")
    assert 1 == done.returncode
    assert "en/procedure/needle.md" in {problem["file"] for problem in json.loads(done.stdout)}


def test_all_bad_settings_come_at_once(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text("languges = []\n[clinic]\nphone = 1\n")
    done = ended(tmp_path, "-m", "kiosk", "check", "--settings", str(path))
    assert 1 == done.returncode
    assert 2 == len(done.stderr.strip().splitlines())
    assert "Traceback" not in done.stderr


def test_a_new_page_waits_for_its_words_and_is_last_in_its_topic(
    kiosk: Callable[..., Done], copy: Path
) -> None:
    before = kiosk("check", str(copy)).stdout.splitlines()
    done = kiosk("new", "page", "care/stairs", "--content", str(copy))
    assert 0 == done.returncode, done.stderr
    files = [copy / language / "care" / "stairs.md" for language in ("en", "es")]
    assert all(str(file) in done.stdout for file in files)
    after = kiosk("check", str(copy)).stdout.splitlines()
    new = [line for line in after if line not in before]
    assert 2 == len([line for line in new if "the words of a new page still stand" in line])
    assert {"people do not see en/care/stairs", "people do not see es/care/stairs"} < set(new)
    for file in files:
        order = re.search("order: .*", file.read_text())
        assert order
        file.write_text(re.sub("order: .*", order[0], file.with_name("washing.md").read_text()))
    library = compile_library(copy, check_scene=scenes.problem, icons=frozenset(icons.ICONS)).library
    assert library is not None
    whole = [language for language in library.languages if not language.partial]
    assert all("care/stairs" == _topic(language, "care").screens[-1] for language in whole)


def _topic(language: Language, name: str) -> Topic:
    return next(topic for topic in language.topics if name == topic.id)


def test_a_new_page_that_cannot_be_made_leaves_nothing_and_tells_all(
    kiosk: Callable[..., Done], copy: Path
) -> None:
    (copy / "es" / "_new_page.md").unlink()
    before = {path: path.read_bytes() for path in copy.rglob("*.md")}
    done = kiosk("new", "page", "cares/On Stairs", "--content", str(copy))
    assert 1 == done.returncode
    told = done.stderr.splitlines()
    assert ["cares/On Stairs: write TOPIC/NAME, with only a-z, 0-9 and - in the name"] == told[:1]
    assert "there is no topic 'cares'; did you mean 'care'?" == told[1]
    assert told[2].startswith("es/_new_page.md: is missing")
    assert before == {path: path.read_bytes() for path in copy.rglob("*.md")}


def test_a_pack_of_ones_own_is_copied_out_and_shown(kiosk: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("allow_drafts = true\n[clinic]\nname = 'Riverside'\n")
    done = kiosk("new", "pack", "words")
    assert 0 == done.returncode, done.stderr
    page = tmp_path / "words" / "en" / "procedure" / "needle.md"
    assert (CONTENT / "en" / "procedure" / "needle.md").read_bytes() == page.read_bytes()
    page.write_text(page.read_text().replace("title:", "titel:"))
    checked = kiosk("check")
    assert "en/procedure/needle.md:2: titel is not a known key" in checked.stdout
    again = kiosk("new", "pack", "words")
    assert 1 == again.returncode
    assert "is there already" in again.stderr


def test_a_new_page_never_overwrites(kiosk: Callable[..., Done], copy: Path) -> None:
    done = kiosk("new", "page", "care/washing", "--content", str(copy))
    assert 1 == done.returncode
    assert "en/care/washing.md: is there already; choose another name" in done.stderr
    assert (CONTENT / "en/care/washing.md").read_bytes() == (copy / "en/care/washing.md").read_bytes()


VALUES = """\
[aftercare.driving]
text = { en = "1 day", es = "1 día" }
reviewer = "spine surgeon"
date = "2020-01-01"
expires = "2021-01-01"

[aftercare.lifting]
text = { en = "10 pounds" }
"""
VALUES_TOLD = """\
kiosk.toml:5: aftercare.driving.expires: ended on 2021-01-01, people read 'ask your care team'; \
have it confirmed, then write a new day [warning]
kiosk.toml:8: aftercare.lifting.text: has no words in es; people read 'ask your care team' there [warning]
kiosk.toml:7: aftercare.lifting: has no reviewer; write the role of who stands behind it [warning]
kiosk.toml:7: aftercare.lifting: has no date; write the day it was confirmed [warning]
kiosk.toml:7: aftercare.lifting: has no expires; write the last day it may be shown [warning]
"""


def test_check_reports_values_that_nobody_stands_behind(kiosk: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text(VALUES)
    done = kiosk("check")
    assert 0 == done.returncode
    told = "".join(line for line in done.stdout.splitlines(keepends=True) if line.startswith("kiosk.toml:"))
    assert VALUES_TOLD == told
    assert "driving has no value; people read 'Ask when you can drive.'" in done.stdout


WHOLE = gallery() if os.environ.get("KIOSK_PANELS") else gallery()[::8]
"""A sample of the pictures in the suite, all of them in ``make panels``."""


@pytest.mark.usefixtures("qapp")
def test_the_tour_of_pictures_draws_the_whole_gallery_and_a_sheet_of_it(
    kiosk: Callable[..., Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "gallery", lambda: WHOLE)
    done = kiosk("tour", "--pictures", "out")
    assert 0 == done.returncode, done.stderr
    drawn = {path.stem for path in (tmp_path / "out" / "pictures").glob("*.png")}
    assert {exhibit.name for exhibit in WHOLE} | {"contact-sheet"} == drawn

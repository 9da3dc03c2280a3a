"""The ways through as content: what is wrong with one is told, and people never get stuck on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.model.library import Way
from support.packs import NEEDLE, compile_files, compile_pack, printed, write

WAYS = """\
## A short way {#short icon=drop}

- steps/needle
- more/help
- more/list
"""


def test_a_way_is_its_screens_in_order(tmp_path: Path) -> None:
    compilation = compile_files(tmp_path, {"en/ways.md": WAYS})
    assert compilation.library is not None
    assert [] == printed(compilation)
    screens = ("steps/needle", "more/help", "more/list")
    assert (Way("short", "A short way", "drop", screens),) == compilation.library.languages[0].ways


@pytest.mark.parametrize(
    ("ways", "problem"),
    [
        (
            WAYS.replace("more/help", "more/hepl"),
            "en/ways.md:4: there is no screen 'more/hepl'; did you mean 'more/help'?",
        ),
        ("## Empty {#short icon=drop}\n", "en/ways.md:1: a way needs one list of screens: - topic/screen"),
        (
            WAYS.replace("- steps/needle\n", "Start here.\n\n- steps/needle\n"),
            "en/ways.md:1: a way needs one list of screens: - topic/screen",
        ),
        (
            WAYS.replace(" icon=drop", ""),
            "en/ways.md:1: a way needs an icon: ## Words {#id icon=clock}",
        ),
        (
            WAYS.replace("icon=drop", "icon=dorp"),
            "en/ways.md:1: there is no icon 'dorp'; did you mean 'drop'?",
        ),
    ],
)
def test_what_is_wrong_with_a_way_is_told(tmp_path: Path, ways: str, problem: str) -> None:
    assert problem in printed(compile_files(tmp_path, {"en/ways.md": ways}))


def test_a_way_leads_past_a_page_that_is_left_out(tmp_path: Path) -> None:
    compilation = compile_files(tmp_path, {"en/ways.md": WAYS, NEEDLE: "No page.\n"})
    assert compilation.library is not None
    (way,) = compilation.library.languages[0].ways
    assert ("more/help", "more/list") == way.screens


def test_a_translation_has_the_same_ways(tmp_path: Path) -> None:
    compile_files(tmp_path, {"en/ways.md": WAYS})
    for file in (tmp_path / "en").rglob("*.md"):
        copy = tmp_path / "fr" / file.relative_to(tmp_path / "en")
        write(copy.parent, {copy.name: file.read_bytes()})
    language = (tmp_path / "fr/_language.md").read_text()
    (tmp_path / "fr/_language.md").write_text(language.replace("endonym: English", "endonym: Fran\u00e7ais"))
    (tmp_path / "fr/ways.md").write_text(WAYS.replace("- more/help\n", ""))
    found = [each for each in printed(compile_pack(tmp_path)) if each.startswith("fr/ways.md:")]
    assert "fr/ways.md:1: its screens are others than in en; list steps/needle, more/help, more/list" in found
    (tmp_path / "fr/ways.md").write_text(WAYS.replace("#short", "#other"))
    assert any("the way short is missing" in each for each in printed(compile_pack(tmp_path)))

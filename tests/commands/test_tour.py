"""A tour draws the pages; ``kiosk check`` is what tells how they read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app import Kiosk
from kiosk.commands.compiling import compile_in_time
from kiosk.commands.tour import draw, screens
from kiosk.settings.places import places
from kiosk.settings.schema import Settings
from support.packs import ENGLISH, write


@pytest.mark.usefixtures("qapp")
def test_a_tour_takes_no_time_for_the_house_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hard = "The interventional radiologist, percutaneously and fluoroscopically, pushes"
    pack = {name: text.replace("The doctor pushes", hard) for name, text in ENGLISH.items()}
    settings = Settings(content=str(write(tmp_path / "content", pack)))
    problems = compile_in_time(settings, places(settings)).problems
    assert any("'fluoroscopically' has 6 syllables" in problem.message for problem in problems)
    assert 0 == draw(settings, places(settings), tmp_path / "out", [], 0, contrast=False)
    assert "syllables" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("asked", "languages", "offered"),
    [
        ("", (), ["en", "es"]),
        ("es", (), ["en", "es"]),
        ("fr", (), ["en", "es", "fr"]),
        ("", ("es",), ["es"]),
        ("en", ("es",), ["es", "en"]),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_a_tour_offers_the_languages_that_a_kiosk_does_and_the_one_that_was_asked_for(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    asked: str,
    languages: tuple[str, ...],
    offered: list[str],
) -> None:
    toured: list[list[str]] = []

    def note(kiosk: Kiosk, *_: object, **__: object) -> list[Path]:
        toured.append([language.code for language in kiosk.navigator.library.languages])
        return []

    monkeypatch.setattr(screens, "draw_screens", note)
    settings = Settings(language=asked, languages=languages)
    assert 0 == draw(settings, places(settings), tmp_path, [(640, 480)], 0, contrast=False)
    assert [offered] == toured

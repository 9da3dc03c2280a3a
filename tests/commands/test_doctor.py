"""`kiosk doctor`: each fault of a machine is found, named, and comes with a remedy."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from unittest.mock import Mock

import msgspec
import pytest

from kiosk import offer
from kiosk.__main__ import main
from kiosk.commands.doctor import examination, machine
from kiosk.commands.doctor.check import Check, State
from kiosk.commands.doctor.content import content, letters
from kiosk.commands.doctor.machine import clock, disk, graphics, screen, touch, voices
from kiosk.model.library import Library
from kiosk.settings.places import Places, places
from kiosk.settings.schema import Panel, Settings
from support.clinic import CLINIC
from support.ear import Ear

pytestmark = pytest.mark.usefixtures("qapp")

SHIPPED = places(CLINIC)
NAMES = {
    *("content", "languages", "clinic", "fonts", "screen"),
    *("touch", "graphics", "voices", "disk", "clock"),
}


def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED.content, tmp_path / "content"))


def seen(folder: Path, settings: Settings = CLINIC) -> dict[str, Check]:
    compilation = offer.compile_content(settings, folder)
    where = Places(folder, SHIPPED.assets)
    return {
        each.name: each for each in (*content(settings, where, compilation), *letters(where, compilation))
    }


def test_the_shipped_kiosk_is_well_but_for_the_review() -> None:
    found = seen(SHIPPED.content)
    assert State.OK is found["content"].state
    assert State.OK is found["fonts"].state
    assert State.WARN is found["languages"].state
    assert "reviewed" in found["languages"].remedy


def test_words_that_patients_may_not_see_are_a_failure() -> None:
    found = seen(SHIPPED.content, msgspec.structs.replace(CLINIC, allow_drafts=False))
    assert State.FAIL is found["languages"].state
    assert "allow_drafts = true" in found["languages"].remedy


def test_content_that_cannot_be_used_is_a_failure(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    (folder / "en" / "_language.md").write_text("---\nendonym:\n---\n")
    found = seen(folder)
    assert State.FAIL is found["content"].state
    assert "kiosk check" in found["content"].remedy


def test_a_letter_that_no_font_has_is_named(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    page = folder / "en" / "care" / "washing.md"
    page.write_text(page.read_text().replace("washing", "w\N{CJK UNIFIED IDEOGRAPH-6D17}shing"))
    found = seen(folder)
    assert State.WARN is found["fonts"].state
    assert "\N{CJK UNIFIED IDEOGRAPH-6D17}" in found["fonts"].found


def test_missing_fonts_are_a_failure(tmp_path: Path) -> None:
    compilation = offer.compile_content(CLINIC, SHIPPED.content)
    (check,) = letters(Places(SHIPPED.content, tmp_path), compilation)
    assert State.FAIL is check.state


def test_the_screen_is_measured_guessed_or_not_there() -> None:
    measured = msgspec.structs.replace(CLINIC, screen=Panel(px_per_mm=4.03))
    states = {
        State.OK: screen(measured, display=True),
        State.WARN: screen(CLINIC, display=True),
        State.FAIL: screen(CLINIC, display=False),
    }
    assert all(expected is check.state for expected, (check,) in states.items())
    tiny = msgspec.structs.replace(CLINIC, screen=Panel(px_per_mm=40))
    (found,) = screen(tiny, display=True)
    assert (State.WARN, True) == (found.state, "9.7 inch" in found.remedy)
    assert "setup-screen" in next(iter(screen(CLINIC, display=True))).remedy


def test_graphics_really_show_a_frame() -> None:
    (check,) = graphics()
    assert State.OK is check.state
    assert "Software" in check.found


def test_a_machine_without_a_touch_screen_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "QInputDevice", Mock(devices=list))
    (check,) = touch()
    assert (State.WARN, "no touch screen") == (check.state, check.found)


def test_languages_without_a_voice_are_named_with_a_remedy() -> None:
    (both,) = voices(Ear(), ("en", "es"))
    (one,) = voices(Ear(frozenset({"es"})), ("en", "es"))
    (none,) = voices(None, ("en", "es"))
    assert (State.OK, State.WARN, State.WARN) == (both.state, one.state, none.state)
    assert ("es; silent: en", "none; silent: en, es") == (one.found, none.found)
    assert "speech" in none.remedy


def test_a_full_disk_and_a_missing_folder_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = msgspec.structs.replace(CLINIC, log=str(tmp_path / "kiosk.log"))
    (roomy,) = disk(settings)
    assert State.OK is roomy.state
    monkeypatch.setattr(machine, "ENOUGH_MB", 10**12)
    (full,) = disk(settings)
    assert State.WARN is full.state
    (none,) = disk(msgspec.structs.replace(CLINIC, log=str(tmp_path / "no" / "kiosk.log")))
    assert State.FAIL is none.state


def test_a_clock_that_runs_behind_the_words_is_found(shipped: Library) -> None:
    (now,) = clock(shipped, date(2027, 1, 1))
    (then,) = clock(shipped, date(1970, 1, 1))
    assert (State.OK, State.FAIL) == (now.state, then.state)


def test_the_command_prints_every_check_and_its_exit_code_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(examination, "find_voice", lambda *, speaks: Ear() if speaks else None)
    monkeypatch.setattr(examination, "answers", lambda: True)
    (tmp_path / "kiosk.toml").write_text("allow_drafts = true\n")
    assert 0 == main(["doctor"])
    told = capsys.readouterr().out
    assert 0 == main(["doctor", "--json"])
    checks = json.loads(capsys.readouterr().out)
    assert NAMES <= {check["name"] for check in checks}
    assert all(f"{check['state']:<4}  {check['name']}: " in told for check in checks)
    assert all(check["remedy"] for check in checks if check["state"] != "ok")
    (tmp_path / "kiosk.toml").write_text("")
    assert 1 == main(["doctor"])

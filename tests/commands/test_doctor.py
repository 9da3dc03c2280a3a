"""`kiosk doctor`: each fault of a machine is found, named, and comes with a remedy."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from unittest.mock import Mock

import msgspec
import pytest

from kiosk import offer
from kiosk.__main__ import main
from kiosk.bridge import loading
from kiosk.bridge.speech.messages import Languages
from kiosk.clock import LAST_DAY, Clock
from kiosk.commands.doctor import examination, machine, upkeep
from kiosk.commands.doctor.check import Check, State
from kiosk.commands.doctor.content import content
from kiosk.commands.doctor.letters import letters
from kiosk.commands.doctor.machine import forms, graphics, screen, touch, voices
from kiosk.commands.doctor.upkeep import clock, disk
from kiosk.machine import PACKAGES
from kiosk.model.library import Library
from kiosk.model.screens import Review, ReviewState
from kiosk.settings.places import Places, places
from kiosk.settings.schema import Panel, Settings
from support.clinic import CLINIC
from support.content import copied
from support.process import ended

pytestmark = pytest.mark.usefixtures("qapp")

SHIPPED = places(CLINIC)
NAMES = {
    *("content", "languages", "clinic", "fonts", "screen"),
    *("touch", "graphics", "screens", "voices", "state", "clock"),
}


def seen(folder: Path, settings: Settings = CLINIC) -> dict[str, Check]:
    compilation = offer.compile_content(settings, folder)
    where = Places(folder, SHIPPED.assets)
    return {
        each.name: each
        for each in (
            *content(settings, where, compilation, date.today()),
            *letters(where, compilation.library),
        )
    }


def test_the_shipped_kiosk_is_well_but_for_the_review() -> None:
    found = seen(SHIPPED.content)
    assert State.OK is found["content"].state
    assert State.OK is found["fonts"].state
    assert State.WARN is found["languages"].state
    assert "not reviewed: en all of " in found["languages"].found
    assert "`kiosk review`" in found["languages"].remedy


def test_words_that_patients_may_not_see_are_a_failure() -> None:
    found = seen(SHIPPED.content, msgspec.structs.replace(CLINIC, allow_drafts=False))
    assert State.FAIL is found["languages"].state
    assert "allow_drafts = true" in found["languages"].remedy


def test_content_that_cannot_be_used_is_a_failure(tmp_path: Path) -> None:
    folder = copied(tmp_path / "content")
    (folder / "en" / "_language.md").write_text("---\nendonym:\n---\n")
    found = seen(folder)
    assert State.FAIL is found["content"].state
    assert "kiosk check" in found["content"].remedy


def test_a_letter_that_no_font_has_is_named(tmp_path: Path) -> None:
    folder = copied(tmp_path / "content")
    page = folder / "en" / "care" / "washing.md"
    page.write_text(page.read_text().replace("shower", "show\N{CJK UNIFIED IDEOGRAPH-6D17}er", 1))
    found = seen(folder)
    assert State.WARN is found["fonts"].state
    assert "\N{CJK UNIFIED IDEOGRAPH-6D17}" in found["fonts"].found


def test_missing_fonts_are_a_failure(tmp_path: Path) -> None:
    compilation = offer.compile_content(CLINIC, SHIPPED.content)
    (check,) = letters(Places(SHIPPED.content, tmp_path), compilation.library)
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
    assert check.found.endswith("QT_QUICK_BACKEND=software is set")


@pytest.mark.qt_log_ignore(".*")
def test_a_form_that_does_not_load_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (check,) = forms()
    assert State.OK is check.state, check.found
    monkeypatch.setattr(loading, "UI", Path(shutil.copytree(loading.UI, tmp_path / "ui")))
    (loading.UI / "screens" / "RisksScreen.qml").write_text("Item {")
    (check,) = forms()
    assert State.FAIL is check.state
    assert "RisksScreen.qml" in check.found


def test_a_machine_without_a_touch_screen_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "QInputDevice", Mock(devices=list))
    (check,) = touch()
    assert (State.WARN, "no touch screen") == (check.state, check.found)


def test_languages_without_a_voice_are_named_with_a_remedy() -> None:
    (both,) = voices(Languages(("en", "es")), ("en", "es"))
    (one,) = voices(Languages(("es",)), ("en", "es"))
    (none,) = voices(Languages(()), ("en", "es"))
    assert (State.OK, State.WARN, State.WARN) == (both.state, one.state, none.state)
    assert ("es; silent: en", "none; silent: en, es") == (one.found, none.found)
    assert "speech" in none.remedy


def test_a_voice_that_cannot_be_used_is_told_with_its_own_words() -> None:
    told, silent = voices(Languages(("es",), ("the voice of en is not in voices/",)), ("en", "es"))
    assert (State.WARN, "the voice of en is not in voices/") == (told.state, told.found)
    assert silent.found == "es; silent: en"


def test_a_full_disk_and_folders_that_cannot_be_written_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = msgspec.structs.replace(CLINIC, log=str(tmp_path / "new" / "kiosk.log"))
    assert [State.OK, State.OK] == [each.state for each in disk(settings, tmp_path / "state")]
    (tmp_path / "file").write_text("")
    blocked = msgspec.structs.replace(CLINIC, log=str(tmp_path / "file" / "kiosk.log"))
    assert [State.FAIL, State.FAIL] == [each.state for each in disk(blocked, tmp_path / "file" / "state")]
    (no_file, *_) = disk(msgspec.structs.replace(CLINIC, log=str(tmp_path)), tmp_path)
    assert (State.FAIL, "log") == (no_file.state, no_file.name)
    monkeypatch.setattr(upkeep, "ENOUGH_MB", 10**12)
    assert {State.WARN} == {each.state for each in disk(settings, tmp_path)}


def test_a_clock_that_runs_behind_the_words_or_is_plainly_wrong_is_found(
    shipped: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.clock.RELEASED", date(2024, 1, 1))
    (now,) = clock(shipped, Clock(tmp_path))
    assert State.OK is now.state
    (tmp_path / LAST_DAY).write_text("2025-01-01")
    (ahead,) = clock(shipped, Clock(tmp_path))
    assert (State.FAIL, "it counts as 2025-01-01") == (ahead.state, ahead.found)
    assert "set the clock, or delete" in ahead.remedy
    review = Review(ReviewState.REVIEWED, "spine surgeon", date.today() + timedelta(days=1))
    english = shipped.language("en")
    signed = replace(english, screens={k: replace(v, review=review) for k, v in english.screens.items()})
    (behind,) = clock(replace(shipped, languages=(signed,)), Clock(tmp_path / "none"))
    assert (State.FAIL, True) == (behind.state, "words were dated" in behind.found)


NO_LIBGL = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name in ("PySide6.QtGui", "PySide6.QtCore"):
            raise ImportError("libGL.so.1: cannot open shared object file: No such file or directory")
sys.meta_path.insert(0, Missing())
from kiosk.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("command", ["doctor", "run"])
def test_on_a_bare_system_the_packages_are_named(tmp_path: Path, command: str) -> None:
    done = ended(tmp_path, "-c", NO_LIBGL, command)
    told = done.stdout + done.stderr
    assert 1 == done.returncode
    assert "libGL.so.1" in told
    assert "apt-get install libgl1 " in told
    assert "Traceback" not in told
    assert ("content: " in told) == (command == "doctor")


def test_the_packages_are_those_that_make_run_installs() -> None:
    script = (Path(__file__).parents[2] / "tools" / "system-packages").read_text()
    listed = re.search(r"^run=\((.*?)\)", script, re.MULTILINE | re.DOTALL)
    assert listed is not None
    assert set(PACKAGES) == set(listed[1].split())


def test_the_command_prints_every_check_and_its_exit_code_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(examination, "spoken_languages", lambda _voices: Languages(("en", "es")))
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

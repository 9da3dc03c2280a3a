"""Issue 16, section 4: what the machine tells of itself, asked with a time limit."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.model.library import Library
from kiosk.model.screens import Review, ReviewState
from kiosk.settings.schema import Value
from kiosk.upkeep import levels, machine, power, programs
from kiosk.upkeep.found import Ending, Level, PrinterState
from kiosk.upkeep.print_queue import printer
from kiosk.upkeep.reviews import ending, signed
from support.programs import put_programs

TODAY = date(2027, 1, 15)
MIXERS = {
    "wpctl": 'case $1 in get-volume) echo "Volume: 0.60";; *) echo "$*" > set;; esac',
    "pactl": 'case $1 in get-sink-volume) echo "Volume: front-left: 39322 / 60% / -13 dB";; '
    '*) echo "$*" > set;; esac',
    "amixer": 'case $2 in get) echo "  Mono: Playback 60 [60%] [-3dB] [on]";; *) echo "$*" > set;; esac',
}
SET = {
    "wpctl": "set-volume @DEFAULT_AUDIO_SINK@ 70%",
    "pactl": "set-sink-volume @DEFAULT_SINK@ 70%",
    "amixer": "-M -q set Master 70%",
}


@pytest.mark.parametrize("mixer", MIXERS)
def test_the_volume_is_read_and_set_with_the_mixer_that_answers(
    mixer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/bin")
    put_programs(tmp_path, monkeypatch, {mixer: MIXERS[mixer]})
    found = levels.sound()
    assert found == Level(60, mixer)
    levels.set_sound(levels.stepped(found, 1))
    assert SET[mixer] == (tmp_path / "set").read_text().strip()


def test_a_machine_without_a_mixer_has_no_volume(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert levels.sound() is None


def test_a_step_stays_within_its_ends_and_at_full_steps() -> None:
    assert [levels.stepped(Level(now, ""), 1).percent for now in (0, 44, 100)] == [10, 50, 100]
    assert [levels.stepped(Level(now, ""), -1).percent for now in (0, 44, 100)] == [0, 30, 90]


def test_the_panel_is_dimmed_but_never_dark(tmp_path: Path) -> None:
    panel = tmp_path / "intel_backlight"
    panel.mkdir()
    (panel / "max_brightness").write_text("1500\n")
    (panel / "brightness").write_text("1200\n")
    found = levels.light(tmp_path)
    assert found == Level(80, str(panel))
    levels.set_light(Level(70, found.by))
    assert "1050" == (panel / "brightness").read_text()
    levels.set_light(Level(0, found.by))
    assert "150" == (panel / "brightness").read_text(), "10 %: the way back can be seen"


def test_a_panel_without_a_backlight_is_not_dimmed(tmp_path: Path) -> None:
    assert levels.light(tmp_path) is None
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "max_brightness").write_text("many")
    assert levels.light(tmp_path) is None


def test_a_program_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_programs(tmp_path, monkeypatch, {"lpstat": "exec sleep 60"})
    monkeypatch.setattr(programs, "ANSWER_S", 0.2)
    began = time.monotonic()
    assert programs.answer("lpstat") is None
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("printer Hall is idle.\n\tAlerts: none\n", PrinterState.READY),
        ("printer Hall is idle.\n\tAlerts: media-empty-error\n", PrinterState.PAPER),
        ("printer Hall is idle.\n\tAlerts: offline-report\n", PrinterState.TROUBLE),
        ("printer Hall disabled since Mon\n\tpaused\n", PrinterState.TROUBLE),
    ],
)
def test_the_printer_is_looked_at_without_a_job(
    told: str, state: PrinterState, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_programs(tmp_path, monkeypatch, {"lp": "touch job", "lpstat": "cat state"})
    (tmp_path / "state").write_text(told)
    assert state is printer("Hall")
    assert not (tmp_path / "job").exists()


def test_no_queue_is_no_printer_and_no_print_system_a_missing_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert PrinterState.NONE is printer("")
    assert PrinterState.MISSING is printer("Hall")


def test_the_disk_is_that_of_the_folder_even_before_it_is_there(tmp_path: Path) -> None:
    found = machine.disk(tmp_path / "state" / "deep")
    usage = os.statvfs(tmp_path)
    assert found.whole == usage.f_blocks * usage.f_frsize // 1_000_000
    assert 0 <= found.free < found.whole


def test_a_clock_before_the_program_was_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.clock.RELEASED", date(2199, 1, 1))
    assert "set the clock" in machine.clock(tmp_path).fault


def test_the_installed_system_is_asked_to_switch_off_by_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_programs(tmp_path, monkeypatch, {"systemctl": f'[ "$3" = {power.WATCHER} ]', "busctl": "exit 1"})
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(tmp_path))
    assert power.power().off
    assert power.switch_off()
    assert (tmp_path / power.WISH).exists()


@pytest.mark.parametrize(("answer", "may"), [('s "yes"', True), ('s "challenge"', False), ('s "no"', False)])
def test_elsewhere_logind_says_whether_the_kiosk_may_switch_off(
    answer: str,
    may: bool,  # noqa: FBT001 - a parameter of the test
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put_programs(tmp_path, monkeypatch, {"busctl": f"echo '{answer}'", "systemctl": 'echo "$*" > asked'})
    monkeypatch.delenv("RUNTIME_DIRECTORY", raising=False)
    assert may is power.power().off
    assert power.switch_off()
    assert "--no-ask-password poweroff" == (tmp_path / "asked").read_text().strip()


def test_reviews_and_rules_that_end_soon_are_counted_and_the_first_is_named(shipped: Library) -> None:
    def ends(day: date) -> Review:
        return Review(ReviewState.REVIEWED, "a surgeon", TODAY - timedelta(days=90), day)

    english = shipped.languages[0]
    first, second, third, *_ = english.screens.values()
    screens = {
        **english.screens,
        first.id: replace(first, review=ends(TODAY + timedelta(days=31))),
        second.id: replace(second, review=ends(TODAY + timedelta(days=30))),
        third.id: replace(third, review=ends(TODAY - timedelta(days=1))),
    }
    library = replace(shipped, languages=(replace(english, screens=screens),))
    rules = {"driving": Value({"en": "in 2 days"}, expires=TODAY + timedelta(days=29))}
    assert Ending(2, "aftercare.driving", TODAY + timedelta(days=29)) == ending([library], rules, TODAY)
    assert Ending(1, second.title, TODAY + timedelta(days=30)) == ending([library], {}, TODAY)
    assert signed([library])[0] == signed([shipped])[0] + 3

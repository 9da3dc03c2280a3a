"""A slight fault in the settings: a command that looks at the kiosk works as the kiosk itself does."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import pytest

from kiosk.__main__ import main
from kiosk.commands import options, tour
from kiosk.commands.doctor import examination
from kiosk.commands.doctor.upkeep import given
from kiosk.commands.nightly.examination import Examination
from kiosk.settings.places import group_file
from kiosk.upkeep.night import Look, Night, Verdict
from support.monitored import NOW

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    file = tmp_path / "kiosk.toml"
    file.write_text("allow_drafts = true\n[staff]\npin = 1234\n")
    return file


def test_the_doctor_tells_it_and_goes_on(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(examination, "examine", lambda _options, reading, _where: tuple(given(reading)))
    assert 0 == main(["doctor", "--settings", str(file)])
    assert f"warn  settings: {file}:3: staff.pin" in capsys.readouterr().out


def test_the_night_is_examined(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    night = Night(NOW, 60.0, "1.0", 12, (Look("disk", Verdict.WELL, "9 GB free"),), {})
    monkeypatch.setattr(Examination, "run", lambda *_: night)
    assert 0 == main(["nightly", "--settings", str(file)])
    told = capsys.readouterr()
    assert "disk: 9 GB free" in told.out
    assert f"{file}:3: staff.pin" in told.err


def test_without_a_display_every_screen_is_drawn(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn: list[Any] = []

    def draw(settings: object, *_given: object, **_named: object) -> int:
        drawn.append(settings)
        return 0

    monkeypatch.setattr(tour, "draw", draw)
    monkeypatch.setattr("kiosk.machine.has_display", lambda: False)
    monkeypatch.delenv("INVOCATION_ID", raising=False)
    assert 0 == main(["run", "--settings", str(file)])
    assert (1, "") == (len(drawn), drawn[0].staff.pin)
    assert f"{file}:3: staff.pin" in capsys.readouterr().err


def test_faults_of_the_settings_for_many_are_told_too(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text('[fleet]\nsource = "https://x"\nroot = "root.json"\n')
    (file.parent / "root.json").write_text("{}")
    group_file().parent.mkdir(parents=True)
    group_file().write_text("[idle]\nwarning = 5\n")
    asked = argparse.Namespace(settings=file, lenient=True)
    assert 60 == options.settings(asked).idle.warning
    assert "settings.toml:2: idle.warning: 5 does not fit" in capsys.readouterr().err

"""``kiosk pin`` keeps a hash and nothing else, and refuses what is guessed first."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.settings import pin
from kiosk.settings.read import load


def test_a_pin_is_kept_as_a_hash_beside_the_clinics_own_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("# ours\n[clinic]\nname = 'Hill'\n")
    monkeypatch.setattr("sys.stdin", io.StringIO("4711\n"))
    assert 0 == main(["pin", "--settings", str(file)])
    assert file.read_text().startswith("# ours\n[clinic]\nname = 'Hill'\n")
    assert "4711" not in file.read_text()
    assert pin.matches("4711", load(file).staff.pin)


def test_a_pin_that_is_guessed_first_is_refused_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("1234\n"))
    file = tmp_path / "kiosk.toml"
    file.write_text("# ours\n")
    assert 1 == main(["pin", "--settings", str(file)])
    assert "guessed first" in capsys.readouterr().err
    assert file.read_text() == "# ours\n"

"""What a fetch says, and does not do, where something of this kiosk or of the way to it is at fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.commands import compiling
from kiosk.compiler import Compilation
from kiosk.fleet import repository
from kiosk.fleet.repository import Kind
from kiosk.settings.read import load
from support.fleet import FleetKiosk


def test_settings_for_many_wait_until_what_is_shown_can_be_read(
    tmp_path: Path, repo: Path, trusted: Path, lobby: FleetKiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "many.toml").write_text("[idle]\nseconds = 90\n")
    repository.publish(repo, tmp_path / "keys", tmp_path / "many.toml", 100, Kind.SETTINGS)
    with lobby.patch.context() as patch:
        patch.setattr(compiling, "compile_in_time", lambda *_, **__: Compilation(None, ()))
        assert 1 == lobby.fetch(repo.as_uri(), trusted)
    assert "settings-000001.toml: what this kiosk shows cannot be read now" in capsys.readouterr().err
    assert not (lobby.home / "state" / "group" / "current").exists()
    assert 0 == lobby.fetch(repo.as_uri(), trusted)
    assert 90 == load(lobby.home / "kiosk.toml").idle.seconds

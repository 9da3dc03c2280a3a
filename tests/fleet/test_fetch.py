"""What a fetch says, and does not do, where something of this kiosk or of the way to it is at fault."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from tuf.ngclient import Updater

from kiosk.commands import compiling
from kiosk.compiler import Compilation
from kiosk.fleet import repository
from kiosk.fleet.repository import Kind
from kiosk.settings.read import load
from support.fleet import FleetKiosk, built, publish


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


def test_a_disk_that_is_full_while_a_pack_comes_is_told_as_this_kiosks(
    tmp_path: Path, repo: Path, trusted: Path, lobby: FleetKiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    publish(repo, built(tmp_path))
    with lobby.patch.context() as patch:
        patch.setattr(Updater, "download_target", full)
        assert 1 == lobby.fetch(repo.as_uri(), trusted)
    told = capsys.readouterr().err
    assert told.startswith(f"{lobby.packs / 'cache'} or ")
    assert told.endswith("cannot be used (No space left on device)\n")


def test_a_stick_that_cannot_be_read_is_told_as_the_stick(
    tmp_path: Path, repo: Path, trusted: Path, lobby: FleetKiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(repo, built(tmp_path))
    pack = next((repo / "targets").iterdir())
    there = Path.is_file

    def harmed(path: Path) -> bool:
        if path == pack:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return there(path)

    with lobby.patch.context() as patch:
        patch.setattr(Path, "is_file", harmed)
        assert 1 == lobby.fetch(repo.as_uri(), trusted)
    assert f"{repo.as_uri()}: {pack} cannot be used (Input/output error)\n" == capsys.readouterr().err

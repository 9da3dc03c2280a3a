"""Settings for many kiosks: signed beside the packs, fetched, checked and taken back as packs are."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.fleet import repository, shown
from kiosk.settings.read import load
from support.fleet import FleetKiosk, Server, at_the_gate, built, die, publish


def settings(tmp_path: Path, text: str) -> Path:
    """A file of settings for many."""
    file = tmp_path / "many.toml"
    file.write_text(text)
    return file


def publish_settings(repo: Path, file: Path) -> int:
    keys = str(repo.with_name("keys"))
    return main(["settings", "publish", str(repo), str(file), "--keys", keys])


def idle(kiosk: FleetKiosk) -> float:
    """After how many seconds the kiosk asks whether somebody is there."""
    return load(kiosk.home / "kiosk.toml").idle.seconds


def test_settings_for_many_are_signed_fetched_checked_and_taken_back(
    tmp_path: Path, server: Server, repo: Path, lobby: FleetKiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    root = repo / "metadata" / "1.root.json"
    publish(repo, built(tmp_path))
    assert 0 == publish_settings(repo, settings(tmp_path, "[idle]\nseconds = 90\n"))
    assert 0 == lobby.fetch(server.address, root)
    assert (90, 1) == (idle(lobby), lobby.shown.current)
    assert 0 == lobby.fetch(server.address, root)
    assert "settings: nothing new" in capsys.readouterr().out

    wrong = settings(tmp_path, "[idle]\nwarning = 5\n[staff]\npin = 'x'\n")
    assert 1 == publish_settings(repo, wrong)
    told = capsys.readouterr().err
    assert f"{wrong}:2: idle.warning: 5 does not fit; write a number from 20 to 86400" in told
    assert f"{wrong}:3: staff: is not set for many" in told
    with lobby.patch.context() as careless:
        careless.setattr(repository, "_refuse", lambda *_: None)
        assert 0 == publish_settings(repo, wrong)
    assert 1 == lobby.fetch(server.address, root)
    told = capsys.readouterr().err
    assert "settings-000002.toml:2: idle.warning: 5 does not fit; write a number from 20 to 86400" in told
    assert "the settings before stay" in told
    assert 90 == idle(lobby)

    assert 0 == publish_settings(repo, settings(tmp_path, "languages = ['pt']\n"))
    assert 1 == lobby.fetch(server.address, root)
    told = capsys.readouterr().err
    assert "settings-000003.toml: languages: no content in pt; there is en\nthe settings before stay" in told
    assert 90 == idle(lobby), "settings with which nothing could be offered are not taken"

    assert 0 == publish_settings(repo, settings(tmp_path, "[idle]\nseconds = 80\n"))
    with lobby.patch.context() as harmful:
        at_the_gate(harmful, lambda: die(lobby))
        assert 1 == lobby.fetch(server.address, root)
    assert 90 == idle(lobby), "what ends the kiosk is taken back"
    assert 0 == lobby.fetch(server.address, root)
    assert 90 == idle(lobby), "and never taken again"


def test_when_it_was_fetched_last_and_what_ends_is_kept(
    tmp_path: Path, repo: Path, lobby: FleetKiosk
) -> None:
    root = repo / "metadata" / "1.root.json"
    publish(repo, built(tmp_path))
    assert 0 == lobby.fetch(repo.as_uri(), root)
    first = shown.tried(lobby.packs)
    assert first is not None
    assert first.last == first.well
    days = {role: (end - datetime.now(UTC)).days for role, end in shown.ends(lobby.packs / "cache")}
    assert {"root": 364, "targets": 179, "snapshot": 179, "timestamp": 29} == days
    assert 1 == lobby.fetch("http://127.0.0.1:9", root)
    second = shown.tried(lobby.packs)
    assert second is not None
    assert (first.well, True) == (second.well, second.last > first.last)

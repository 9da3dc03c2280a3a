"""The guide for IT is typed as it stands, and afterwards a kiosk shows what was published."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from kiosk.__main__ import main
from support.fleet import FleetKiosk, serve
from support.guides import ROOT, blocks, spans
from support.packs import ENGLISH, write

GUIDE = ROOT / "docs" / "fleet.md"


def test_the_commands_of_the_guide_make_a_repository_that_kiosks_follow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "content", ENGLISH)
    told = [*(each for block in blocks(GUIDE) for each in block.commands), *spans(GUIDE)]
    commands = [each for each in told if each.startswith("kiosk pack") and each != "kiosk pack fetch"]
    assert len(commands) > 10
    assert {"keys", "create", "build", "publish", "sign", "renew", "rotate"} == {
        command.split()[2] for command in commands
    }
    for command in commands:
        assert 0 == main(shlex.split(command)[1:]), command
    lobby = FleetKiosk(tmp_path / "lobby", monkeypatch)
    with serve(tmp_path / "repo") as server:
        assert 0 == lobby.fetch(server.address, tmp_path / "repo" / "metadata" / "1.root.json")
    assert "The doctor" in lobby.words

"""The guide for IT is typed as it stands, and afterwards a kiosk shows what was published."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from kiosk.__main__ import main
from support.fleet import FleetKiosk, serve
from support.packs import ENGLISH, write

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "fleet.md"
OF_A_REPOSITORY = re.compile(r"\$ (kiosk pack .*)|`(kiosk pack (?!fetch)\w+ [^`]+)`")
"""A line of a block, or a whole command between words."""


def test_the_commands_of_the_guide_make_a_repository_that_kiosks_follow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "content", ENGLISH)
    commands = [line or span for line, span in OF_A_REPOSITORY.findall(GUIDE.read_text())]
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

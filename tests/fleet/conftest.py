"""A repository with its keys, and a server over it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.__main__ import main
from support.fleet import FleetKiosk, Server, built, publish, serve


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with its keys beside it."""
    assert 0 == main(["pack", "keys", str(tmp_path / "keys")])
    assert 0 == main(["pack", "create", str(tmp_path / "repo"), "--keys", str(tmp_path / "keys")])
    return tmp_path / "repo"


@pytest.fixture
def server(repo: Path) -> Iterator[Server]:
    """A static file server over the repository."""
    with serve(repo) as running:
        yield running


@pytest.fixture
def lobby(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FleetKiosk:
    """A kiosk of the group."""
    return FleetKiosk(tmp_path / "lobby", monkeypatch)


@pytest.fixture
def trusted(repo: Path) -> Path:
    """The root that every kiosk has."""
    return repo / "metadata" / "1.root.json"


@pytest.fixture
def victim(tmp_path: Path, repo: Path, server: Server, trusted: Path, lobby: FleetKiosk) -> FleetKiosk:
    """A kiosk that shows the first pack; a second one is signed and waits for it."""
    publish(repo, built(tmp_path))
    assert 0 == lobby.fetch(server.address, trusted)
    publish(repo, built(tmp_path, "A nurse"))
    server.paths.clear()
    server.sent = 0
    return lobby

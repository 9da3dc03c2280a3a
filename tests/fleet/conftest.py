"""A repository with its keys, and a server over it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.__main__ import main
from support.fleet import FleetKiosk, Server, serve


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

"""A pack that makes the kiosk heavy, slow or faulty is taken back, as one with which it ends suddenly."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.fleet.health import HEAVY, SLOW_MS
from kiosk.upkeep.vitals import Vitals, keep
from support.fleet import FleetKiosk, Server, at_the_gate, built, publish

WELL = {"memory": 200_000_000, "gap_ms": 17, "errors": 0}
HARM = [
    ({"memory": HEAVY + 1_000_000}, "the kiosk takes 651 MB of memory, at most 650"),
    ({"gap_ms": SLOW_MS + 1}, "movements take 101 ms a frame, at most 100"),
    ({"errors": 3}, "3 errors in the log, none before"),
]


def tell(kiosk: FleetKiosk, since: datetime, found: dict[str, int]) -> None:
    """Let the running ``kiosk`` leave how it is ``since`` it took what it shows."""
    told = WELL | found
    vitals = Vitals(datetime.now(UTC), since, told["memory"], told["gap_ms"], ("en",), told["errors"])
    keep(kiosk.home / "state", vitals)


@pytest.fixture
def fetch(
    tmp_path: Path, server: Server, repo: Path, trusted: Path, lobby: FleetKiosk
) -> Callable[[Callable[[], None]], int]:
    """Fetch a second pack, and let something happen while it is watched."""
    publish(repo, built(tmp_path))
    assert 0 == lobby.fetch(server.address, trusted)
    publish(repo, built(tmp_path, "A nurse"))

    def now(meanwhile: Callable[[], None]) -> int:
        with lobby.patch.context() as patch:
            at_the_gate(patch, meanwhile)
            return lobby.fetch(server.address, trusted)

    return now


@pytest.mark.parametrize(("found", "told"), HARM)
def test_what_became_bad_takes_the_pack_back(
    lobby: FleetKiosk, fetch: Callable[[Callable[[], None]], int], found: dict[str, int], told: str
) -> None:
    tell(lobby, datetime.now(UTC) - timedelta(days=1), {})
    assert 1 == fetch(lambda: tell(lobby, datetime.now(UTC), found))
    assert (1, (2,)) == (lobby.shown.current, lobby.shown.refused)
    assert f"version 2 was taken back: {told}" == lobby.shown.told
    assert "The doctor" in lobby.words


@pytest.mark.parametrize(("found", "told"), HARM)
def test_what_was_as_bad_before_is_not_its_doing(
    lobby: FleetKiosk, fetch: Callable[[Callable[[], None]], int], found: dict[str, int], told: str
) -> None:
    del told
    tell(lobby, datetime.now(UTC) - timedelta(days=1), found)
    assert 0 == fetch(lambda: tell(lobby, datetime.now(UTC), found))
    assert (2, None) == (lobby.shown.current, lobby.shown.switched), "it has proven to be harmless"


def test_a_kiosk_that_did_not_yet_show_it_is_judged_at_the_next_fetch(
    lobby: FleetKiosk, fetch: Callable[[Callable[[], None]], int]
) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=1)
    assert 0 == fetch(lambda: tell(lobby, long_ago, {"errors": 3}))
    assert 2 == lobby.shown.current
    tell(lobby, datetime.now(UTC), {"errors": 3})
    assert 0 == fetch(lambda: None)
    assert (1, (2,)) == (lobby.shown.current, lobby.shown.refused)

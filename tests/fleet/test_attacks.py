"""The attacks on software updates that The Update Framework names, on a real server against the real fetch.

The first eleven are those of its specification, 1.5.2 (https://theupdateframework.github.io/specification),
and of https://theupdateframework.org/security; the others are replay, wrong keys, wrong snapshots.
After each one the kiosk shows the words that it had: they were signed, and it is never without content.
"""

from __future__ import annotations

import gc
import hashlib
import http.server
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.commands.pack import fetching
from kiosk.fleet import lists as lists_of
from kiosk.fleet import repository, root
from kiosk.fleet.keys import RepositoryError, at_hand, fresh, make
from kiosk.fleet.root import save
from support.attacks import (
    broken,
    cut,
    drip,
    endless,
    forge,
    gone,
    last,
    nonsense,
    pack_file,
    recovers,
    refused,
)
from support.fleet import FleetKiosk, Server, built, publish, serve

pytestmark = pytest.mark.filterwarnings("ignore:Exception ignored in")


@pytest.fixture(autouse=True)
def _close_what_was_broken_off() -> Iterator[None]:
    """The HTTP library leaves the connection of a broken-off answer open until it is collected."""
    yield
    gc.collect()


def test_1_arbitrary_software_installation(
    tmp_path: Path, repo: Path, server: Server, trusted: Path, victim: FleetKiosk
) -> None:
    good = pack_file(repo, 2).read_bytes()
    pack_file(repo, 2).write_bytes(built(tmp_path, "Evil words").read_bytes())
    refused(victim, server, trusted)
    pack_file(repo, 2).write_bytes(good[:-1] + b"?")
    refused(victim, server, trusted)
    pack_file(repo, 2).write_bytes(good)
    recovers(victim, server, trusted)


def test_2_rollback(tmp_path: Path, repo: Path, server: Server, trusted: Path, victim: FleetKiosk) -> None:
    before = tmp_path / "before"
    shutil.copytree(repo, before)
    assert 3 == publish(repo, built(tmp_path, "Third"))
    assert 0 == victim.fetch(server.address, trusted)
    shutil.copytree(before, repo, dirs_exist_ok=True)
    refused(victim, server, trusted, "Third")


def test_3_fast_forward(
    tmp_path: Path, repo: Path, server: Server, trusted: Path, victim: FleetKiosk
) -> None:
    honest, keys = tmp_path / "honest", tmp_path / "keys"
    shutil.copytree(repo, honest)

    def forward(signed: Any) -> None:  # noqa: ANN401 - of any role
        signed.version = 2**31 - 1

    shutil.copyfile(
        repo / "metadata" / last(repo, "snapshot"), repo / "metadata" / f"{2**31 - 1}.snapshot.json"
    )
    forge(repo, keys, "snapshot", f"{2**31 - 1}.snapshot.json", forward)
    forge(repo, keys, "timestamp", "timestamp.json", forward)
    forge(repo, keys, "timestamp", "timestamp.json", lambda it: it.snapshot_meta.__init__(2**31 - 1))
    recovers(victim, server, trusted)
    shutil.rmtree(repo / "metadata")
    shutil.copytree(honest / "metadata", repo / "metadata")
    publish(repo, built(tmp_path, "Third"))
    refused(victim, server, trusted, "A nurse")
    assert [] == repository.rotate(repo, keys, ["online"])
    assert 0 == victim.fetch(server.address, trusted), "a new key of the server ends it"
    assert "Third" in victim.words


def test_4_indefinite_freeze(
    tmp_path: Path,
    repo: Path,
    server: Server,
    trusted: Path,
    victim: FleetKiosk,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def expire(signed: Timestamp) -> None:
        signed.version += 1
        signed.expires = datetime.now(UTC).replace(microsecond=0) - timedelta(seconds=1)

    forge(repo, tmp_path / "keys", "timestamp", "timestamp.json", expire)
    refused(victim, server, trusted)
    assert "expired" in capsys.readouterr().err, "it is told, not kept silent"
    repository.renew(repo, tmp_path / "keys")
    recovers(victim, server, trusted)


@pytest.mark.parametrize("what", ["root.json", "timestamp.json", "snapshot.json", "targets.json", "pack-"])
def test_5_endless_data(server: Server, trusted: Path, victim: FleetKiosk, what: str) -> None:
    server.otherwise[f"{what}"] = endless
    refused(victim, server, trusted)
    kept = sum(file.stat().st_size for file in victim.home.rglob("*") if file.is_file())
    assert kept < 200_000, "nothing of it is kept"
    server.otherwise.clear()
    recovers(victim, server, trusted)


def test_6_extraneous_dependencies(
    tmp_path: Path, repo: Path, server: Server, trusted: Path, victim: FleetKiosk
) -> None:
    data = b"a program that somebody wants on every kiosk"
    digest = hashlib.sha256(data).hexdigest()
    (repo / "targets" / f"{digest}.more.zip").write_bytes(data)

    def more(signed: Targets) -> None:
        signed.targets["more.zip"] = TargetFile(len(data), {"sha256": digest}, "more.zip")

    forge(repo, tmp_path / "keys", "targets", last(repo, "targets"), more)
    recovers(victim, server, trusted)
    assert not [path for path in server.paths if "more.zip" in path], "a pack brings nothing else with it"


def test_7_mix_and_match(repo: Path, server: Server, trusted: Path, victim: FleetKiosk) -> None:
    lists = sorted((repo / "metadata").glob("*.targets.json"), key=root.version)
    good = lists[-1].read_bytes()
    shutil.copyfile(lists[-2], lists[-1])
    refused(victim, server, trusted)
    lists[-1].write_bytes(good)
    recovers(victim, server, trusted)


def test_8_wrong_software_installation(repo: Path, server: Server, trusted: Path, victim: FleetKiosk) -> None:
    good = pack_file(repo, 2).read_bytes()
    shutil.copyfile(pack_file(repo, 1), pack_file(repo, 2))
    refused(victim, server, trusted)
    pack_file(repo, 2).write_bytes(good)
    recovers(victim, server, trusted)


@pytest.mark.every(3)
@pytest.mark.parametrize("behaviour", [gone, broken, cut, nonsense])
@pytest.mark.parametrize("what", ["timestamp.json", "snapshot.json", "targets.json", "pack-"])
def test_9_malicious_mirrors_prevent_no_update_for_good(
    repo: Path,
    server: Server,
    trusted: Path,
    victim: FleetKiosk,
    behaviour: Callable[[http.server.SimpleHTTPRequestHandler], None],
    what: str,
) -> None:
    server.otherwise[what] = behaviour
    refused(victim, server, trusted)
    with serve(repo) as other:
        recovers(victim, other, trusted)


def test_10_key_compromises(
    tmp_path: Path, repo: Path, server: Server, trusted: Path, victim: FleetKiosk
) -> None:
    """No key alone changes what kiosks show: neither the server's, nor one of the root's."""
    thief = tmp_path / "thief"
    thief.mkdir()
    make(tmp_path / "own", 3)
    shutil.copyfile(tmp_path / "keys" / "online.pem", thief / "online.pem")
    honest = tmp_path / "honest"
    shutil.copytree(repo, honest)
    evil = built(tmp_path, "Evil words")

    lists = Metadata[Targets].from_file(str(repo / "metadata" / last(repo, "targets")))
    lists.signed.version += 1
    data = TargetFile.from_file("pack-000009.zip", str(evil), ["sha256"])
    data.unrecognized_fields["custom"] = {"version": 9, "percent": 100, "salt": ""}
    lists.signed.targets = {data.path: data}
    for signer in at_hand(tmp_path / "own", _public(tmp_path / "own")):
        lists.sign(signer, append=True)
    save(repo / "metadata" / f"{lists.signed.version}.targets.json", lists)
    shutil.copyfile(evil, repo / "targets" / f"{data.hashes['sha256']}.{data.path}")
    with pytest.raises(RepositoryError, match="is not signed with targets"):
        repository.renew(repo, thief)
    lists_of.sign_dates(repo, thief)
    refused(victim, server, trusted)

    shutil.rmtree(repo)
    shutil.copytree(honest, repo)
    shutil.copyfile(tmp_path / "keys" / "root-1.pem", thief / "root-1.pem")
    root.rotate(repo, thief, ["targets", "root-2", "root-3", "online"])
    assert root.sign(repo, thief), "one signature is not enough"
    (repo / "metadata" / root.WAITING).rename(repo / "metadata" / "2.root.json")
    refused(victim, server, trusted)
    (repo / "metadata" / "2.root.json").unlink()
    assert [] == repository.rotate(repo, tmp_path / "keys", ["online", "root-1"]), (
        "what was stolen is replaced"
    )
    recovers(victim, server, trusted)


def _public(folder: Path) -> list[Any]:
    """The public halves of all keys in the ``folder``."""
    return [fresh(folder, file.stem, file.name).public_key for file in folder.glob("*.pem")]


@pytest.mark.parametrize("what", ["timestamp.json", "pack-"])
def test_11_slow_retrieval(
    server: Server, trusted: Path, victim: FleetKiosk, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    server.otherwise[what] = drip
    monkeypatch.setattr(fetching, "FETCH_S", 1)
    refused(victim, server, trusted)
    slow = [path for path in server.paths if what in path]
    assert 1 == len(slow), "no second thread fetches into the same files"
    monkeypatch.setattr(fetching, "FETCH_S", 20)
    server.otherwise.clear()
    recovers(victim, server, trusted)


def test_12_replay_to_a_kiosk_whose_cache_is_lost(
    tmp_path: Path, repo: Path, server: Server, trusted: Path, victim: FleetKiosk
) -> None:
    before = tmp_path / "before"
    shutil.copytree(repo, before)
    publish(repo, built(tmp_path, "Third"))
    assert 0 == victim.fetch(server.address, trusted)
    shutil.rmtree(victim.packs / "cache")
    shutil.rmtree(repo)
    shutil.copytree(before, repo)
    assert 0 == victim.fetch(server.address, trusted), "the old lists are signed and hold"
    assert "Third" in victim.words, "the kiosk keeps its own highest version"


def test_13_wrong_keys(tmp_path: Path, server: Server, trusted: Path, victim: FleetKiosk, repo: Path) -> None:
    honest = tmp_path / "honest"
    shutil.copytree(repo, honest)
    keep = trusted.read_bytes()
    (tmp_path / "root.json").write_bytes(keep)
    make(tmp_path / "thieves", 3)
    shutil.rmtree(repo)
    repository.create(repo, tmp_path / "thieves")
    for words in ("Evil", "Evil words", "Evil, too"):
        repository.publish(repo, tmp_path / "thieves", built(tmp_path, words), 100)
    refused(victim, server, tmp_path / "root.json")
    shutil.rmtree(repo)
    shutil.copytree(honest, repo)
    recovers(victim, server, tmp_path / "root.json")


@pytest.mark.parametrize(
    "change",
    [
        lambda it: it.meta.update({"targets.json": MetaFile(1)}),
        lambda it: it.meta.update({"targets.json": MetaFile(99)}),
        lambda it: it.meta.clear(),
        lambda it: setattr(it, "version", it.version - 1),
    ],
    ids=["an older list", "a list that is not there", "no list", "another version than its name"],
)
def test_14_snapshots_that_do_not_fit(
    tmp_path: Path,
    repo: Path,
    server: Server,
    trusted: Path,
    victim: FleetKiosk,
    change: Callable[[Snapshot], None],
) -> None:
    forge(repo, tmp_path / "keys", "snapshot", last(repo, "snapshot"), change)
    refused(victim, server, trusted)
    assert [] == repository.rotate(repo, tmp_path / "keys", ["online"]), "whoever forged it has that key"
    recovers(victim, server, trusted)


def test_the_bounds_of_the_root(trusted: Path) -> None:
    """What kiosks carry for years is small: the limit of a root leaves room for twenty times as many keys."""
    assert isinstance(Metadata[Root].from_file(str(trusted)).signed, Root)
    assert trusted.stat().st_size * 20 < 100_000

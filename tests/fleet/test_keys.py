"""The keys of a repository: a threshold of people, keys that are replaced, kiosks that were off meanwhile."""

from __future__ import annotations

import errno
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tuf.api.metadata import Metadata, Root

from kiosk.__main__ import main
from kiosk.fleet import repository, root
from kiosk.fleet.fetch import Source
from kiosk.fleet.keys import RepositoryError
from kiosk.fleet.repository import Kind
from support.fleet import FleetKiosk, Server, built, publish

ALL = ("root-1", "root-2", "root-3", "targets", "online")


def some(keys: Path, folder: str, *names: str) -> Path:
    """A folder with the newest files of the keys called ``names``, as one person holds it."""
    out = keys.with_name(folder)
    out.mkdir()
    for name in names:
        newest = max(keys.glob(f"{name}*.pem"), key=lambda file: (len(file.name), file.name))
        shutil.copy(newest, out)
    return out


def first_root(repo: Path) -> Path:
    return repo / "metadata" / "1.root.json"


def test_every_key_is_replaced_and_a_kiosk_that_was_off_for_three_rotations_follows(
    tmp_path: Path, repo: Path, server: Server, lobby: FleetKiosk
) -> None:
    publish(repo, built(tmp_path))
    assert 0 == lobby.fetch(server.address, first_root(repo))
    keys = tmp_path / "keys"
    for replaced in (["root-1"], ["root-2", "targets"], ["root-3", "online", "root-1"]):
        assert 0 == main(["pack", "rotate", str(repo), "--keys", str(keys), "--replace", *replaced])
    assert 4 == root.newest(repo).version
    before, after = (
        set(Metadata[Root].from_file(str(file)).signed.keys)
        for file in (first_root(repo), repo / "metadata" / "4.root.json")
    )
    assert not before & after, "none of the first keys is trusted any more"
    publish(repo, built(tmp_path, "A nurse"))
    assert 0 == lobby.fetch(server.address, first_root(repo))
    assert "A nurse" in lobby.words
    fresh = FleetKiosk(tmp_path / "fresh", lobby.patch)
    assert 0 == fresh.fetch(server.address, first_root(repo)), "a new kiosk with the old root follows, too"
    assert "A nurse" in fresh.words


@pytest.mark.parametrize("lost", ["root-1", "root-2", "root-3", "targets", "online"])
def test_one_key_may_be_lost(
    tmp_path: Path, repo: Path, server: Server, lobby: FleetKiosk, lost: str
) -> None:
    keys = tmp_path / "keys"
    (keys / f"{lost}.pem").unlink()
    assert [] == repository.rotate(repo, keys, [lost])
    publish(repo, built(tmp_path))
    assert 0 == lobby.fetch(server.address, first_root(repo))
    assert "The doctor" in lobby.words


def test_the_keys_lie_with_three_people_and_a_server(
    tmp_path: Path, repo: Path, server: Server, lobby: FleetKiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = tmp_path / "keys"
    one, two = some(keys, "one", "root-1"), some(keys, "two", "root-2")
    releases, online = some(keys, "releases", "targets"), some(keys, "server", "online")
    assert [] != repository.rotate(repo, one, ["root-1"])
    assert 1 == root.newest(repo).version, "one person alone changes nothing"
    with pytest.raises(RepositoryError, match="waits for signatures"):
        repository.rotate(repo, one, [])
    assert 0 == main(["pack", "sign", str(repo), "--keys", str(two)])
    assert 2 == root.newest(repo).version
    assert 0 == main(["pack", "sign", str(repo), str(built(tmp_path)), "--keys", str(releases)])
    assert 0 == lobby.fetch(server.address, first_root(repo))
    assert not lobby.words, "what is signed is not seen before the server says so"
    with pytest.raises(RepositoryError, match="lacks the key online"):
        repository.renew(repo, releases)
    with pytest.raises(RepositoryError, match="lacks the key targets"):
        repository.add(repo, online, tmp_path / "The .zip", 100)
    assert 0 == main(["pack", "renew", str(repo), "--keys", str(online)])
    assert 0 == lobby.fetch(server.address, first_root(repo))
    assert "The doctor" in lobby.words
    assert "kiosk pack renew" in capsys.readouterr().out
    (tmp_path / "many.toml").write_text("[idle]\nseconds = 90\n")
    assert 0 == main(["pack", "sign", str(repo), str(tmp_path / "many.toml"), "--keys", str(releases)])
    assert 1 == repository.releases(repo, Kind.SETTINGS)[-1].version
    (tmp_path / "many.toml").write_text("[idle]\nseconds = 120\n")
    assert 0 == main(["pack", "publish", str(repo), str(tmp_path / "many.toml"), "--keys", str(keys)])
    assert 2 == repository.releases(repo, Kind.SETTINGS)[-1].version


@pytest.mark.parametrize("copied", [("*",), ("*.targets.json", "*.root.json")])
def test_what_was_signed_on_another_machine_reaches_kiosks_that_have_seen_later_dates(
    tmp_path: Path, repo: Path, server: Server, lobby: FleetKiosk, copied: tuple[str, ...]
) -> None:
    keys, signer = tmp_path / "keys", tmp_path / "signer"
    releases, online = some(keys, "releases", "targets"), some(keys, "server", "online")
    shutil.copytree(repo, signer)
    for _ in range(4):
        repository.renew(repo, online)
    assert 0 == lobby.fetch(server.address, first_root(repo))
    repository.add(signer, releases, built(tmp_path), 100)
    shutil.copytree(signer / "targets", repo / "targets", dirs_exist_ok=True)
    for pattern in copied:
        for file in (signer / "metadata").glob(pattern):
            shutil.copy(file, repo / "metadata")
    repository.renew(repo, online)
    assert 0 == lobby.fetch(server.address, first_root(repo))
    assert "The doctor" in lobby.words


def test_a_pack_that_has_not_been_copied_yet_is_not_announced(tmp_path: Path, repo: Path) -> None:
    publish(repo, built(tmp_path))
    repository.add(repo, tmp_path / "keys", built(tmp_path, "A nurse"), 100)
    newest = max((repo / "targets").iterdir(), key=lambda file: file.name.partition(".")[2])
    newest.rename(tmp_path / newest.name)
    before = (repo / "metadata/timestamp.json").read_bytes()
    with pytest.raises(RepositoryError, match="is not there; copy it"):
        repository.renew(repo, tmp_path / "keys")
    assert before == (repo / "metadata/timestamp.json").read_bytes()


def test_the_root_gets_another_year_and_the_lists_another_half(
    tmp_path: Path, repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(root.DAYS, "root", 1)
    repository.rotate(repo, tmp_path / "keys", [])
    monkeypatch.undo()
    key, day = repository.renew(repo, tmp_path / "keys")
    assert "root" == key
    assert [] == repository.rotate(repo, tmp_path / "keys", [])
    key, later = repository.renew(repo, tmp_path / "keys")
    assert "online" == key
    assert later - day > timedelta(days=20)
    assert root.newest(repo).expires - datetime.now(UTC) > timedelta(days=364)


@pytest.mark.parametrize("shortened", ["root", "targets", "snapshot", "timestamp"])
def test_the_day_that_renew_tells_is_no_later_than_any_file_holds(
    tmp_path: Path, repo: Path, monkeypatch: pytest.MonkeyPatch, shortened: str
) -> None:
    monkeypatch.setitem(root.DAYS, shortened, 3)
    repository.rotate(repo, tmp_path / "keys", [])
    _, told = repository.renew(repo, tmp_path / "keys")
    folder, ends = repo / "metadata", []
    for role in ("root", "targets", "snapshot", "timestamp"):
        files = (each for each in folder.glob("*.json") if each.stem.endswith(role))
        newest = max(files, key=lambda file: (len(file.name), file.name))
        ends.append(Metadata[Any].from_file(str(newest)).signed.expires)
    assert min(ends) == told


def test_a_rotation_that_was_cut_short_is_finished_by_the_next(tmp_path: Path, repo: Path) -> None:
    keys = tmp_path / "keys"
    root.rotate(repo, keys, ["online"])
    (repo / "metadata" / root.WAITING).unlink()
    made = (keys / "online.v2.pem").read_bytes()
    assert [] == repository.rotate(repo, keys, ["online"])
    assert made == (keys / "online.v2.pem").read_bytes()
    repository.renew(repo, keys)


def test_a_repository_whose_beginning_was_cut_short_is_begun_again(
    tmp_path: Path, repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, keys = tmp_path / "new", tmp_path / "keys"

    def cut(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as short:
        short.setattr(repository, "sign_list", cut)
        with pytest.raises(RepositoryError, match="No space left"):
            repository.create(new, keys)
    first = repository.create(new, keys)
    assert 1 == publish(new, built(tmp_path))
    assert Source(new.as_uri(), first.read_bytes(), tmp_path / "cache", "a").newest() is not None
    with pytest.raises(RepositoryError, match="is a repository already"):
        repository.create(repo, keys)


@pytest.mark.parametrize("gate", ["-5", "nan", "inf", "soon"])
def test_a_gate_that_is_no_time_is_told(gate: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["pack", "fetch", f"--gate={gate}"])
    assert f"{gate!r} is no time; write seconds from 0 to 3600" in capsys.readouterr().err


def test_wrong_names_and_thresholds_are_told(
    tmp_path: Path, repo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = str(tmp_path / "keys")
    assert 1 == main(["pack", "rotate", str(repo), "--keys", keys, "--replace", "boss"])
    assert (
        "no key is called boss; there are online, root-1, root-2, root-3, targets" in capsys.readouterr().err
    )
    assert 1 == main(["pack", "create", str(tmp_path / "new"), "--keys", keys, "--threshold", "4"])
    assert "4 of them cannot sign" in capsys.readouterr().err
    assert 1 == main(["pack", "renew", str(repo), "--keys", str(tmp_path / "none")])
    assert "is no folder of keys" in capsys.readouterr().err
    assert 1 == main(["pack", "keys", keys])
    assert {f"{name}.pem" for name in ALL} == {file.name for file in (tmp_path / "keys").iterdir()}
    assert {0o600} == {file.stat().st_mode & 0o777 for file in (tmp_path / "keys").iterdir()}

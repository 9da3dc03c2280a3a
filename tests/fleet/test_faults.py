"""What goes wrong at a kiosk: a full disk, a stick pulled out, a clock that is wrong, a switch cut short."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest
from tuf.ngclient._internal import trusted_metadata_set

from fleet import interrupted
from kiosk.atomic import put, stage
from kiosk.commands.pack import fetching
from kiosk.fleet import fetch, repository
from kiosk.fleet.repository import Kind
from kiosk.fleet.shown import FILE
from kiosk.fleet.store import Store
from support.fleet import FleetKiosk, Server, archived, at_the_gate, built, die, publish
from support.packs import ENGLISH, write

SCRIPT = Path(interrupted.__file__)
DISKS = pytest.mark.skipif(
    os.geteuid() != 0 or not Path("/dev/loop-control").exists(),
    reason="mounting a disk needs root and loop devices",
)


@contextmanager
def mounted(place: Path, *arguments: str) -> Iterator[Path]:
    """A file system at ``place`` as long as it is needed."""
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", *arguments, str(place)], check=True)  # noqa: S603, S607 - our own arguments
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)  # noqa: S603, S607


def large(folder: Path, size: int) -> Path:
    """A pack with ``size`` bytes that do not compress."""
    content = write(folder / "large", {**ENGLISH, "en/steps/photo.bin": os.urandom(size)})
    return archived(content, folder / "large.zip")


@DISKS
@pytest.mark.parametrize("size", [1_200_000, 1_900_000, 5_000_000])
def test_a_full_disk_changes_nothing(
    tmp_path: Path, repo: Path, server: Server, lobby: FleetKiosk, size: int
) -> None:
    """A disk of 2 MB fills up while a pack is unpacked, just after it came, or while it comes."""
    lobby.home.mkdir()
    root = repo / "metadata" / "1.root.json"
    with mounted(lobby.home / "state", "-t", "tmpfs", "-o", "size=2m", "tmpfs"):
        publish(repo, built(tmp_path))
        assert 0 == lobby.fetch(server.address, root)
        publish(repo, large(tmp_path, size))
        for _ in range(3):
            assert 1 == lobby.fetch(server.address, root)
            assert "The doctor" in lobby.words
            assert 1 == lobby.shown.current
        publish(repo, built(tmp_path, "A nurse"))
        assert 0 == lobby.fetch(server.address, root), "what fits is taken"
        assert "A nurse" in lobby.words


@DISKS
def test_a_stick_that_is_pulled_out_changes_nothing(
    tmp_path: Path, repo: Path, lobby: FleetKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(repo, built(tmp_path))
    root = repo / "metadata" / "1.root.json"
    assert 0 == lobby.fetch(repo.as_uri(), root)
    publish(repo, large(tmp_path, 8_000_000))
    with interrupted.disk(tmp_path) as stick:
        subprocess.run(["cp", "-r", str(repo), str(stick)], check=True)  # noqa: S603, S607
        interrupted.restart(tmp_path / "disk.img", stick)  # nothing of it is in memory any more
        source, read = (stick / "repo").as_uri(), fetch.Folder._fetch

        def pulled(folder: fetch.Folder, url: str) -> Iterator[bytes]:
            for number, block in enumerate(read(folder, url)):
                if number == 3:
                    interrupted.cut(stick, 0)
                yield block

        with monkeypatch.context() as patch:
            patch.setattr(fetch.Folder, "_fetch", pulled)
            assert 1 == lobby.fetch(source, root)
        assert "The doctor" in lobby.words
        interrupted.restart(tmp_path / "disk.img", stick)
        assert 0 == lobby.fetch(source, root)
        assert 2 == lobby.shown.current


def at(moment: datetime) -> SimpleNamespace:
    """The module ``datetime`` with another now."""

    return SimpleNamespace(datetime=SimpleNamespace(now=lambda _: moment), timezone=SimpleNamespace(utc=UTC))


@pytest.mark.parametrize(
    ("days", "code"), [(-20_000, 0), (-400, 0), (29, 0), (31, 1), (400, 1), (200_000, 1)]
)
def test_a_wrong_clock_shows_nothing_that_is_not_signed_and_blanks_nothing(
    tmp_path: Path, repo: Path, server: Server, lobby: FleetKiosk, days: int, code: int
) -> None:
    publish(repo, built(tmp_path))
    root = repo / "metadata" / "1.root.json"
    assert 0 == lobby.fetch(server.address, root)
    publish(repo, built(tmp_path, "A nurse"))
    with lobby.patch.context() as patch:
        patch.setattr(trusted_metadata_set, "datetime", at(datetime.now(UTC) + timedelta(days=days)))
        assert code == lobby.fetch(server.address, root)
        assert ("A nurse" if code == 0 else "The doctor") in lobby.words
        pack, before = next((repo / "targets").glob("*2.zip")), lobby.words
        signed = pack.read_bytes()
        pack.write_bytes(b"other words")
        assert code == lobby.fetch(server.address, root)
        assert before == lobby.words
    pack.write_bytes(signed)
    assert 0 == lobby.fetch(server.address, root), "the clock is right again"
    assert "A nurse" in lobby.words


def test_a_switch_that_a_wrong_clock_has_noted_is_watched_from_now_on(tmp_path: Path) -> None:
    store, now = Store(tmp_path), datetime(2026, 11, 27, tzinfo=UTC)
    noted = msgspec.structs.replace(store.read(), highest=1, switched=now + timedelta(days=2000))
    put(stage(tmp_path / FILE, msgspec.json.encode(noted)), tmp_path / FILE)
    store.settle(now)
    assert now == store.read().switched


STEPS = ("_write", "_show", "_forget")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("backwards", [False, True], ids=["forwards", "taken back"])
def test_a_switch_that_ends_at_any_step_is_finished_by_the_next_fetch(
    tmp_path: Path,
    repo: Path,
    server: Server,
    lobby: FleetKiosk,
    step: str,
    backwards: bool,  # noqa: FBT001 - of the parametrisation
) -> None:
    root = repo / "metadata" / "1.root.json"
    publish(repo, built(tmp_path))
    assert 0 == lobby.fetch(server.address, root)
    publish(repo, built(tmp_path, "A nurse"))

    class Off(BaseException):
        """The machine goes off."""

    real: Callable[..., None] = getattr(Store, step)
    armed = not backwards

    def ends(store: Store, *given: object) -> None:
        if armed:
            raise Off
        real(store, *given)

    def waits() -> None:
        nonlocal armed
        die(lobby)
        armed = True

    with lobby.patch.context() as patch:
        patch.setattr(Store, step, ends)
        if backwards:
            at_the_gate(patch, waits)
            if step == "_forget":
                assert 1 == lobby.fetch(server.address, root)
            else:
                with pytest.raises(Off):
                    lobby.fetch(server.address, root)
        else:
            with pytest.raises(Off):
                lobby.fetch(server.address, root)
    assert lobby.words, "something is shown"
    assert 0 == lobby.fetch(server.address, root)
    assert ("The doctor" if backwards else "A nurse") in lobby.words
    assert (1 if backwards else 2) == lobby.shown.current


def test_a_lost_note_loses_no_words(tmp_path: Path, repo: Path, server: Server, lobby: FleetKiosk) -> None:
    root = repo / "metadata" / "1.root.json"
    publish(repo, built(tmp_path))
    assert 0 == lobby.fetch(server.address, root)
    (lobby.packs / FILE).write_bytes(b"")
    assert 1 == lobby.fetch("http://127.0.0.1:9", root)
    assert "The doctor" in lobby.words
    assert 0 == lobby.fetch(server.address, root)
    assert 1 == lobby.shown.current
    assert "The doctor" in lobby.words
    assert [] == [each.name for each in lobby.packs.iterdir() if each.name.startswith(".0")]


def test_a_second_fetch_at_the_same_time_is_told_and_changes_nothing(
    tmp_path: Path, repo: Path, server: Server, lobby: FleetKiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(repo, built(tmp_path))
    root = repo / "metadata" / "1.root.json"
    second: list[int] = []
    with lobby.patch.context() as patch:
        at_the_gate(patch, lambda: second.append(lobby.fetch(server.address, root)))
        assert 0 == lobby.fetch(server.address, root)
    assert [1] == second
    assert "another fetch is at work" in capsys.readouterr().err
    assert 0 == lobby.fetch(server.address, root)


def test_ten_kills_at_random_moments() -> None:
    """``make kills`` does it 200 times."""
    interrupt("kills", 10)


@DISKS
def test_ten_power_cuts() -> None:
    """``make powercuts`` does it 500 times, and shows that without writing to the disk they do harm."""
    interrupt("cuts", 10)


def interrupt(kind: str, times: int) -> None:
    done = subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, str(SCRIPT), kind, str(times)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert 0 == done.returncode, done.stdout + done.stderr


def test_a_disk_that_is_full_for_packs_keeps_no_settings_back_and_is_told(
    tmp_path: Path, repo: Path, lobby: FleetKiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    publish(repo, built(tmp_path))
    (tmp_path / "many.toml").write_text("[idle]\nseconds = 90\n")
    keys = tmp_path / "keys"
    repository.publish(repo, keys, tmp_path / "many.toml", 100, Kind.SETTINGS)
    with lobby.patch.context() as patch:
        patch.setattr(fetching, "unpack", full)
        assert 1 == lobby.fetch(repo.as_uri(), repo / "metadata" / "1.root.json")
    state = lobby.home / "state"
    assert f"{state} cannot be used (No space left on device)" in capsys.readouterr().err
    assert (state / "group" / "current" / "settings.toml").exists()
    assert not lobby.words


def test_a_fetch_by_hand_as_somebody_else_leaves_nothing_that_the_kiosk_cannot_read(
    repo: Path, lobby: FleetKiosk, capsys: pytest.CaptureFixture[str]
) -> None:
    state = lobby.home / "state"
    state.mkdir(parents=True)
    if os.geteuid() == 0:
        os.chown(state, 4242, -1)
    else:
        lobby.patch.setattr(os, "geteuid", lambda: 0)
    assert 1 == lobby.fetch(repo.as_uri(), repo / "metadata" / "1.root.json")
    assert "belongs to another user; run `systemctl start kiosk-fetch`" in capsys.readouterr().err
    assert [] == list(state.iterdir())

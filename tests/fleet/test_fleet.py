"""Packs for many kiosks through a real static server: built, signed, published in steps, taken back."""

from __future__ import annotations

import functools
import hashlib
import http.server
import shutil
import stat
import threading
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from tuf.api.metadata import Metadata, Timestamp

from kiosk.__main__ import main
from kiosk.commands.pack import fetching
from kiosk.fleet import archive, repository, shown
from kiosk.fleet.archive import ArchiveError, unpack
from kiosk.fleet.fetch import FetchError, chosen, fetch
from kiosk.fleet.repository import Release
from kiosk.fleet.store import Store
from kiosk.settings.places import packs_folder
from kiosk.settings.read import load
from kiosk.starts import Diary
from support.packs import ENGLISH, write

NOW = datetime(2026, 11, 27, tzinfo=UTC)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with its keys beside it."""
    assert 0 == main(["pack", "keys", str(tmp_path / "keys")])
    assert 0 == main(["pack", "create", str(tmp_path / "repo"), "--keys", str(tmp_path / "keys")])
    return tmp_path / "repo"


@pytest.fixture
def server(repo: Path) -> Iterator[str]:
    """The address of a static file server over the repository."""
    handler = functools.partial(Quiet, directory=str(repo))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_address[1]}"
        running.shutdown()


def built(tmp_path: Path, words: str = "The doctor") -> Path:
    """An archive of a small pack that says ``words``."""
    content = tmp_path / f"content-{words[:4]}"
    shutil.rmtree(content, ignore_errors=True)
    write(content, {name: text.replace("The doctor", words) for name, text in ENGLISH.items()})
    out = tmp_path / f"{words[:4]}.zip"
    manifest = archive.Manifest("0.0.1", ("en",), archive.digests(content), {})
    archive.build(content, manifest, out)
    return out


def publish(repo: Path, pack: Path, percent: int = 100) -> int:
    return repository.publish(repo, repo.with_name("keys"), pack, percent).version


def kiosk(
    tmp_path: Path, server: str, repo: Path, name: str, monkeypatch: pytest.MonkeyPatch, gate: str = "0"
) -> int:
    """Let the kiosk ``name`` fetch, as its timer does."""
    home = tmp_path / name
    home.mkdir(exist_ok=True)
    (home / "kiosk.toml").write_text(
        f'[fleet]\nsource = "{server}"\nroot = "{repo}/metadata/1.root.json"\nname = "{name}"\n'
    )
    monkeypatch.setenv("STATE_DIRECTORY", str(home / "state"))
    return main(["pack", "fetch", "--settings", str(home / "kiosk.toml"), "--gate", gate])


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    first = built(tmp_path).read_bytes()
    assert first == built(tmp_path).read_bytes()
    found = unpack(tmp_path / "The .zip", tmp_path / "out")
    assert archive.digests(tmp_path / "out") == found.files


def test_what_check_refuses_is_not_built(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = write(tmp_path / "content", {**ENGLISH, "en/steps/needle.md": "no front matter"})
    assert 1 == main(["pack", "build", str(content), "-o", str(tmp_path / "it.zip")])
    assert "nothing is built" in capsys.readouterr().err
    assert not (tmp_path / "it.zip").exists()


@pytest.mark.usefixtures("qapp")
def test_three_kiosks_roll_forward_in_steps_and_a_bad_pack_rolls_back(
    tmp_path: Path, server: str, repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_examine", lambda *_: None)
    names = ("lobby", "ward", "tablet")
    assert 1 == publish(repo, built(tmp_path))
    for name in names:
        assert 0 == kiosk(tmp_path, server, repo, name, monkeypatch)
        assert "The doctor" in (packs_folder() / "current" / "en/steps/needle.md").read_text()
    second = built(tmp_path, "A nurse")
    assert 2 == publish(repo, second, percent=0)
    salt = repository.releases(repo)[-1].salt
    early = min(range(1, 100), key=lambda percent: _takers(names, salt, percent) != 1)
    assert 1 == _takers(names, salt, early), "some share is one of the three"
    publish(repo, second, percent=early)
    took = []
    for name in names:
        kiosk(tmp_path, server, repo, name, monkeypatch)
        took.append("A nurse" in (packs_folder() / "current" / "en/steps/needle.md").read_text())
    assert 1 == sum(took)
    publish(repo, second)
    for name in names:
        assert 0 == kiosk(tmp_path, server, repo, name, monkeypatch)
        assert 2 == Store(packs_folder()).read().current

    assert 3 == publish(repo, built(tmp_path, "Bad words"))
    monkeypatch.setattr("time.sleep", lambda _: _die())
    assert 1 == kiosk(tmp_path, server, repo, "ward", monkeypatch)
    kept = Store(packs_folder()).read()
    assert (2, (3,)) == (kept.current, kept.refused)
    assert "was taken back" in kept.told
    assert "A nurse" in (packs_folder() / "current" / "en/steps/needle.md").read_text()
    monkeypatch.undo()
    monkeypatch.setattr(fetching, "_examine", lambda *_: None)
    assert 0 == kiosk(tmp_path, server, repo, "ward", monkeypatch)
    assert 2 == Store(packs_folder()).read().current, "it is never taken again"


def _takers(names: tuple[str, ...], salt: str, percent: int) -> int:
    return sum(chosen(name, Release("", 2, percent, salt)) for name in names)


def _die() -> None:
    """The kiosk ends suddenly and starts again."""
    diary, now = Diary(packs_folder().parent), datetime.now(UTC)
    diary.begin(now)
    diary.begin(now + timedelta(seconds=5))


def test_a_share_of_kiosks_is_that_share(tmp_path: Path) -> None:
    assert tmp_path.exists()
    for percent in (0, 1, 10, 50, 100):
        took = sum(chosen(f"kiosk-{number}", Release("", 1, percent, "salt")) for number in range(5000))
        assert abs(took / 50 - percent) < 2
    later = {n for n in range(500) if chosen(str(n), Release("", 1, 50, "s"))}
    assert {n for n in range(500) if chosen(str(n), Release("", 1, 10, "s"))} <= later, "who has it keeps it"


def test_a_stick_serves_as_well_and_no_network_changes_nothing(tmp_path: Path, repo: Path) -> None:
    publish(repo, built(tmp_path))
    root = (repo / "metadata/1.root.json").read_bytes()
    found = fetch(repo.as_uri(), root, tmp_path / "cache", "a", frozenset())
    assert found is not None
    assert 1 == found.release.version
    with pytest.raises(FetchError):
        fetch("http://127.0.0.1:9", root, tmp_path / "other", "a", frozenset())


def _swap_target(repo: Path) -> None:
    for file in (repo / "targets").glob("*.zip"):
        file.write_bytes(file.read_bytes()[:-1] + b"?")


def _other_keys(repo: Path) -> None:
    """Whoever has no key of ours signs a release of their own."""
    keys = repo.with_name("thieves")
    repository.make_keys(keys)
    repository.publish(repo, keys, built(repo.parent, "Thief"), 100)


def _old_timestamp(repo: Path) -> None:
    """The server goes back to what it said before: a freeze, or a replay."""
    before = (repo / "metadata/timestamp.json").read_bytes()
    publish(repo, built(repo.parent, "Newer"))
    (repo / "before").write_bytes(before)


def _endless(repo: Path) -> None:
    (repo / "metadata/timestamp.json").write_bytes(b" " * 1_000_000)


def _mixed(repo: Path) -> None:
    """The list of targets of another day under today's name."""
    newest = max((repo / "metadata").glob("*.targets.json"))
    oldest = min((repo / "metadata").glob("*.targets.json"))
    shutil.copyfile(oldest, newest)


def _expired(repo: Path) -> None:
    file = repo / "metadata/timestamp.json"
    metadata = Metadata[Timestamp].from_file(str(file))
    metadata.signed.version += 1
    metadata.signed.expires = datetime.now(UTC) - timedelta(days=1)
    metadata.sign(repository._signer(repo.with_name("keys"), "online"))
    metadata.to_file(str(file))


def _changed_date(repo: Path) -> None:
    file = repo / "metadata/timestamp.json"
    file.write_bytes(file.read_bytes().replace(b'"version": ', b'"version": 9'))


@pytest.mark.parametrize(
    "attack",
    [_swap_target, _other_keys, _endless, _mixed, _expired, _changed_date],
    ids=lambda attack: attack.__name__[1:],
)
def test_nothing_is_fetched_that_is_not_signed_and_fresh(tmp_path: Path, repo: Path, attack: object) -> None:
    publish(repo, built(tmp_path))
    publish(repo, built(tmp_path, "A nurse"))
    root = (repo / "metadata/1.root.json").read_bytes()
    attack(repo)  # type: ignore[operator] # each is a function of the repository
    with pytest.raises(FetchError):
        fetch(repo.as_uri(), root, tmp_path / "cache", "a", frozenset())


def test_a_server_that_goes_back_in_time_is_refused(tmp_path: Path, repo: Path) -> None:
    publish(repo, built(tmp_path))
    root = (repo / "metadata/1.root.json").read_bytes()
    _old_timestamp(repo)
    assert fetch(repo.as_uri(), root, tmp_path / "cache", "a", frozenset()) is not None
    shutil.move(repo / "before", repo / "metadata/timestamp.json")
    with pytest.raises(FetchError):
        fetch(repo.as_uri(), root, tmp_path / "cache", "a", frozenset())


def hostile(tmp_path: Path, name: str, data: bytes = b"x", mode: int = stat.S_IFREG | 0o644) -> Path:
    """An archive with one file more, which its manifest names."""
    file = built(tmp_path)
    with zipfile.ZipFile(file) as good:
        files = {info.filename: good.read(info) for info in good.infolist()}
    manifest = msgspec.json.decode(files.pop(archive.MANIFEST), type=archive.Manifest)
    digests = {**manifest.files, name: hashlib.sha256(data).hexdigest()}
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bad, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(archive.MANIFEST, msgspec.json.encode(msgspec.structs.replace(manifest, files=digests)))
        for path, content in files.items():
            out.writestr(path, content)
        info = zipfile.ZipInfo(name)
        info.external_attr = mode << 16
        out.writestr(info, data, zipfile.ZIP_DEFLATED)
    return bad


@pytest.mark.parametrize(
    ("name", "data", "mode"),
    [
        ("../out.md", b"x", stat.S_IFREG),
        ("/etc/passwd", b"x", stat.S_IFREG),
        ("en/../../out.md", b"x", stat.S_IFREG),
        ("C:\\out.md", b"x", stat.S_IFREG),
        ("en/link.md", b"/etc/passwd", stat.S_IFLNK),
        ("en/device", b"", stat.S_IFCHR),
        ("en/bomb.md", b"0" * 30_000_000, stat.S_IFREG),
    ],
    ids=["up", "absolute", "up in the middle", "windows", "link", "device", "bomb"],
)
def test_a_hostile_archive_is_refused_and_nothing_is_written_outside(
    tmp_path: Path, name: str, data: bytes, mode: int
) -> None:
    bad = hostile(tmp_path, name, data, mode | 0o644)
    with pytest.raises(ArchiveError):
        unpack(bad, tmp_path / "here" / "out")
    assert not list(tmp_path.rglob("out.md"))


def test_a_file_that_is_cut_or_changed_is_refused(tmp_path: Path) -> None:
    whole = built(tmp_path).read_bytes()
    for number, broken in enumerate((whole[:100], whole[: len(whole) // 2], b"", b"no zip at all")):
        file = tmp_path / f"{number}.zip"
        file.write_bytes(broken)
        with pytest.raises(ArchiveError):
            unpack(file, tmp_path / f"out{number}")


def test_a_pack_for_a_newer_program_waits(tmp_path: Path) -> None:
    file = built(tmp_path)
    content = tmp_path / "content-The "
    archive.build(content, archive.Manifest("99.0", ("en",), archive.digests(content), {}), file)
    with pytest.raises(ArchiveError, match="update this one first"):
        unpack(file, tmp_path / "out")


def settings(tmp_path: Path, text: str) -> Path:
    """A file of settings for many."""
    file = tmp_path / "many.toml"
    file.write_text(text)
    return file


def publish_settings(repo: Path, file: Path) -> int:
    keys = str(repo.with_name("keys"))
    return main(["settings", "publish", str(repo), str(file), "--keys", keys])


def idle(tmp_path: Path) -> float:
    """After how many seconds the kiosk "lobby" asks whether somebody is there."""
    return load(tmp_path / "lobby/kiosk.toml").idle.seconds


def test_settings_for_many_are_signed_fetched_checked_and_taken_back(
    tmp_path: Path,
    server: str,
    repo: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(fetching, "_examine", lambda *_: None)
    publish(repo, built(tmp_path))
    assert 0 == publish_settings(repo, settings(tmp_path, "[idle]\nseconds = 90\n"))
    assert 0 == kiosk(tmp_path, server, repo, "lobby", monkeypatch)
    assert (90, 1) == (idle(tmp_path), Store(packs_folder()).read().current)
    assert 0 == kiosk(tmp_path, server, repo, "lobby", monkeypatch)
    assert "settings: nothing new" in capsys.readouterr().out

    wrong = settings(tmp_path, "[idle]\nwarning = 5\n[staff]\npin = 'x'\n")
    assert 1 == publish_settings(repo, wrong)
    told = capsys.readouterr().err
    assert f"{wrong}:2: idle.warning: 5 does not fit; write a number from 20 to 86400" in told
    assert f"{wrong}:4: staff: is not set for many" in told or f"{wrong}:3: staff: is not set for" in told
    with monkeypatch.context() as careless:
        careless.setattr(repository, "_refuse", lambda *_: None)
        assert 0 == publish_settings(repo, wrong)
    assert 1 == kiosk(tmp_path, server, repo, "lobby", monkeypatch)
    told = capsys.readouterr().err
    assert "settings-000002.toml:2: idle.warning: 5 does not fit; write a number from 20 to 86400" in told
    assert "the settings before stay" in told
    assert 90 == idle(tmp_path)

    assert 0 == publish_settings(repo, settings(tmp_path, "[idle]\nseconds = 80\n"))
    with monkeypatch.context() as harmful:
        harmful.setattr("time.sleep", lambda _: _die())
        assert 1 == kiosk(tmp_path, server, repo, "lobby", monkeypatch)
    assert 90 == idle(tmp_path), "what ends the kiosk is taken back"
    assert 0 == kiosk(tmp_path, server, repo, "lobby", monkeypatch)
    assert 90 == idle(tmp_path), "and never taken again"


def test_when_it_was_fetched_last_and_what_ends_is_kept(
    tmp_path: Path, repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_examine", lambda *_: None)
    publish(repo, built(tmp_path))
    assert 0 == kiosk(tmp_path, repo.as_uri(), repo, "lobby", monkeypatch)
    first = shown.tried(packs_folder())
    assert first is not None
    assert first.last == first.well
    days = {role: (end - datetime.now(UTC)).days for role, end in shown.ends(Store(packs_folder()).cache)}
    assert {"root": 364, "targets": 179, "snapshot": 179, "timestamp": 29} == days
    assert 1 == kiosk(tmp_path, "http://127.0.0.1:9", repo, "lobby", monkeypatch)
    second = shown.tried(packs_folder())
    assert second is not None
    assert (first.well, True) == (second.well, second.last > first.last)

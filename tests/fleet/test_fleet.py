"""The whole story of a group: built, signed, published in steps, fetched, taken back, and reported."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.fleet import archive, repository
from kiosk.fleet.archive import unpack
from kiosk.fleet.fetch import FetchError, Source, chosen
from kiosk.fleet.repository import Release
from kiosk.starts import Diary
from support.fleet import FleetKiosk, Server, archived, at_the_gate, built, die, publish
from support.monitored import value
from support.packs import ENGLISH, NEEDLE, write


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


def carry(path: str, folder: Path, words: str = "The doctor") -> Path:
    """Build the pack of a content folder that says ``words``, by the command."""
    content, out = folder / f"content-{path}", folder / f"{path}.zip"
    write(content, {name: text.replace("The doctor", words) for name, text in ENGLISH.items()})
    assert 0 == main(["pack", "build", str(content), "-o", str(out)])
    return out


def numbers(kiosk: FleetKiosk) -> str:
    """What ``kiosk report`` says."""
    kiosk.patch.setenv("STATE_DIRECTORY", str(kiosk.home / "state"))
    out = kiosk.home / "kiosk.prom"
    assert 0 == main(["report", "--settings", str(kiosk.home / "kiosk.toml"), "-o", str(out)])
    return out.read_text()


@pytest.mark.usefixtures("qapp")
def test_three_kiosks_roll_forward_in_steps_and_a_bad_pack_rolls_back(
    tmp_path: Path, server: Server, repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosks = [FleetKiosk(tmp_path / name, monkeypatch) for name in ("lobby", "ward", "tablet")]
    root, keys = repo / "metadata" / "1.root.json", str(tmp_path / "keys")
    monkeypatch.setattr("secrets.token_hex", lambda _: "salt")  # by it they are at 70, 15 and 95
    put = ["pack", "publish", str(repo)]
    assert 0 == main([*put, str(carry("first", tmp_path)), "--keys", keys])
    for kiosk in kiosks:
        assert 0 == kiosk.fetch(server.address, root)
        assert "The doctor" in kiosk.words

    second = str(carry("second", tmp_path, "A nurse"))
    for percent, take in ((10, set()), (20, {"ward"}), (100, {"lobby", "ward", "tablet"})):
        assert 0 == main([*put, second, "--keys", keys, "--percent", str(percent)])
        release = repository.releases(repo)[-1]
        assert (2, percent) == (release.version, release.percent)
        for kiosk in kiosks:
            assert 0 == kiosk.fetch(server.address, root)
            assert (kiosk.home.name in take) == ("A nurse" in kiosk.words)

    assert 0 == main([*put, str(carry("third", tmp_path, "Bad words")), "--keys", keys])
    ward = kiosks[1]
    with monkeypatch.context() as patch:
        at_the_gate(patch, lambda: die(ward))
        assert 1 == ward.fetch(server.address, root)
    assert (2, (3,)) == (ward.shown.current, ward.shown.refused)
    assert "was taken back" in ward.shown.told
    assert "A nurse" in ward.words
    assert 0 == ward.fetch(server.address, root)
    assert 2 == ward.shown.current, "it is never taken again"
    told = numbers(ward)
    assert 1 == value(told, "kiosk_info", pack="2")
    assert 1 == value(told, "kiosk_refused", kind="pack")
    assert 1 == value(told, "kiosk_sudden_ends", why="killed")


@pytest.mark.usefixtures("qapp")
def test_every_page_is_drawn_once_before_a_pack_is_shown_also_with_a_slight_fault_in_the_settings(
    tmp_path: Path,
    server: Server,
    repo: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    own = "allow_drafts = true\n[staff]\npin = 1234\n"
    kiosk = FleetKiosk(tmp_path / "lobby", monkeypatch, draws=True, own=own)
    root = repo / "metadata" / "1.root.json"
    publish(repo, carry("first", tmp_path))
    assert 0 == kiosk.fetch(server.address, root), capfd.readouterr().err
    assert "The doctor" in kiosk.words
    broken = {name: text for name, text in ENGLISH.items() if name not in ("en/_language.md", NEEDLE)}
    content = write(tmp_path / "broken", broken)
    publish(repo, archived(content, tmp_path / "b.zip"))
    assert 1 == kiosk.fetch(server.address, root)
    assert "the pack cannot be shown" in capfd.readouterr().err
    assert "The doctor" in kiosk.words
    assert 1 == kiosk.shown.current


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ("", "No language has been reviewed"),
        ('allow_drafts = true\nlanguages = ["es"]\n', "languages: no content in es; there is en"),
    ],
)
def test_a_pack_of_which_this_kiosk_could_offer_nothing_is_not_shown(
    tmp_path: Path,
    repo: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    own: str,
    told: str,
) -> None:
    kiosk = FleetKiosk(tmp_path / "lobby", monkeypatch, draws=True, own=own)
    publish(repo, built(tmp_path))
    assert 1 == kiosk.fetch(repo.as_uri(), repo / "metadata" / "1.root.json")
    assert told in capsys.readouterr().err
    assert (0, ()) == (kiosk.shown.current, kiosk.shown.refused), "it is taken once it is fit"


def test_a_power_cut_refuses_no_pack(tmp_path: Path, server: Server, repo: Path, lobby: FleetKiosk) -> None:
    publish(repo, built(tmp_path))
    assert 0 == lobby.fetch(server.address, repo / "metadata" / "1.root.json")
    publish(repo, built(tmp_path, "A nurse"))
    diary, now = Diary(lobby.home / "state"), datetime.now(UTC)

    def power_cut() -> None:
        diary.begin(now)
        with lobby.patch.context() as patch:
            patch.setattr("kiosk.starts._boot", lambda: "after the power came back")
            diary.begin(now + timedelta(seconds=5))

    with lobby.patch.context() as patch:
        at_the_gate(patch, power_cut)
        assert 0 == lobby.fetch(server.address, repo / "metadata" / "1.root.json")
    assert (2, ()) == (lobby.shown.current, lobby.shown.refused)
    assert "A nurse" in lobby.words


def test_the_pack_before_is_published_again_to_take_back_words_that_are_wrong(
    tmp_path: Path, repo: Path, lobby: FleetKiosk
) -> None:
    root = repo / "metadata" / "1.root.json"
    for words, version in (("The doctor", 1), ("A nurse", 2), ("The doctor", 3)):
        assert version == publish(repo, built(tmp_path, words), 100)
        assert version == publish(repo, built(tmp_path, words), 100), "the newest keeps its number"
        assert 0 == lobby.fetch(repo.as_uri(), root)
        assert words in lobby.words
        assert version == lobby.shown.current


def test_a_share_of_kiosks_is_that_share() -> None:
    for percent in (0, 1, 10, 50, 100):
        took = sum(chosen(f"kiosk-{number}", Release("", 1, percent, "salt")) for number in range(5000))
        assert abs(took / 50 - percent) < 2
    later = {n for n in range(500) if chosen(str(n), Release("", 1, 50, "s"))}
    assert {n for n in range(500) if chosen(str(n), Release("", 1, 10, "s"))} <= later, "who has it keeps it"


def test_a_stick_serves_as_well_and_no_network_changes_nothing(tmp_path: Path, repo: Path) -> None:
    publish(repo, built(tmp_path))
    root = (repo / "metadata/1.root.json").read_bytes()
    source = Source(repo.as_uri(), root, tmp_path / "cache", "a")
    found = source.newest()
    assert found is not None
    assert 1 == found.release.version
    assert source.newest(after=1) is None
    with pytest.raises(FetchError):
        Source("http://127.0.0.1:9", root, tmp_path / "other", "a")

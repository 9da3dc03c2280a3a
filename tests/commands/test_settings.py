"""``kiosk settings``: what gave which value, and one file that replaces a machine."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.commands.doctor.check import State, ok
from kiosk.commands.doctor.upkeep import given
from kiosk.fleet import archive
from kiosk.settings.pin import hashed
from kiosk.settings.places import group_file
from kiosk.settings.read import load, read
from kiosk.settings.schema import Settings
from support.fleet import settings_come

PNG = b"\x89PNG\r\n\x1a\n"
HASH = hashed("4711")


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """The settings of a machine with a logo, a root and a PIN."""
    folder = tmp_path / "etc"
    folder.mkdir()
    (folder / "logo.png").write_bytes(PNG)
    (folder / "root.json").write_text("{}")
    file = folder / "kiosk.toml"
    file.write_text(
        "# The clinic's own words about this file.\n"
        '[clinic]\nname = "Riverside"\nlogo = "logo.png"\n'
        '[fleet]\nsource = "https://packs.example.org"\nroot = "root.json"\n'
        f'[staff]\npin = "{HASH}"\n'
    )
    return file


def test_each_key_is_explained_and_the_pin_is_not_told(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    group_file().parent.mkdir(parents=True)
    group_file().write_text('[clinic]\nname = "Group"\nphone = "555"\n')
    assert 0 == main(["settings", "explain", "--settings", str(own)])
    told = capsys.readouterr().out
    lines = {line.split()[0]: line.split(maxsplit=1)[1] for line in told.splitlines()}
    assert '"Riverside"' in lines["clinic.name"]
    assert lines["clinic.name"].endswith(f"own: {own}:3")
    assert lines["clinic.phone"].endswith(f"group: {group_file()}:3")
    assert lines["idle.warning"].split() == ["60.0", "default"]
    assert lines["staff.pin"].startswith("set ")
    assert HASH not in told
    assert HASH.split(":")[2] not in told


def test_faults_are_told_beside_what_counts(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    group_file().parent.mkdir(parents=True)
    group_file().write_text("[idle]\nwarning = 5\n")
    assert 1 == main(["settings", "explain", "--settings", str(own)])
    told = capsys.readouterr()
    assert f"{group_file()}:2: idle.warning: 5 does not fit; write a number from 20 to 86400" in told.err
    assert "idle.warning" in told.out


def test_the_doctor_tells_whether_those_for_many_are_used(own: Path) -> None:
    assert [] == list(given(read(own))), "there are none"
    settings_come(3, "[idle]\nseconds = 90\n")
    assert [ok("settings", "version 3 of those for many")] == list(given(read(own)))
    settings_come(4, "[idle]\nwarning = 5\n")
    (told,) = given(read(own))
    assert State.WARN is told.state
    assert "idle.warning: 5 does not fit; write a number from 20 to 86400" in told.found


def test_one_file_replaces_a_machine(own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "kiosk.settings"
    assert 0 == main(["settings", "export", str(out), "--settings", str(own)])
    assert 0o600 == stat.S_IMODE(out.stat().st_mode)
    assert "hash of the PIN" in capsys.readouterr().out
    new = tmp_path / "new" / "kiosk.toml"
    new.parent.mkdir()
    new.write_text("[idle]\nseconds = 99\n")
    assert 0 == main(["settings", "import", str(out), "--settings", str(new)])
    found = load(new)
    assert ("Riverside", HASH) == (found.clinic.name, found.staff.pin)
    assert PNG == Path(found.clinic.logo).read_bytes()
    assert "{}" == Path(found.fleet.root).read_text()
    assert Path(found.clinic.logo).is_relative_to(new.parent), "nothing of the old machine is needed"
    assert "# The clinic's own words about this file." in new.read_text()
    assert "[idle]\nseconds = 99\n" == new.with_name("kiosk.toml.before").read_text()
    assert not list(new.parent.glob(".*")), "nothing half-done is left"
    again = tmp_path / "again.settings"
    main(["settings", "export", str(again), "--settings", str(own)])
    assert out.read_bytes() == again.read_bytes(), "the same settings give the same bytes"


@pytest.mark.parametrize("name", [".logo.png", "logo: new.png", "U\u0308ber uns.png", "LOGO.PNG"])
def test_a_logo_of_any_name_comes_along(own: Path, tmp_path: Path, name: str) -> None:
    (own.parent / "logo.png").rename(own.parent / name)
    own.write_text(own.read_text().replace("logo.png", name))
    out, new = tmp_path / "kiosk.settings", tmp_path / "kiosk.toml"
    assert 0 == main(["settings", "export", str(out), "--settings", str(own)])
    assert 0 == main(["settings", "import", str(out), "--settings", str(new)])
    assert PNG == Path(load(new).clinic.logo).read_bytes()


def test_a_file_with_another_ending_is_brought_beside_the_one_before(own: Path, tmp_path: Path) -> None:
    new = tmp_path / "kiosk.toml"
    for name in ("logo.png", "logo.PNG"):
        (own.parent / name).write_bytes(PNG)
        own.write_text(own.read_text().replace("logo.png", name))
        assert 0 == main(["settings", "export", str(tmp_path / "out"), "--settings", str(own)])
        assert 0 == main(["settings", "import", str(tmp_path / "out"), "--settings", str(new)])
        assert PNG == Path(load(new).clinic.logo).read_bytes()


def test_what_could_not_be_brought_is_not_written(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out, new = tmp_path / "kiosk.settings", tmp_path / "kiosk.toml"
    with monkeypatch.context() as small:
        small.setattr(archive, "LARGEST", 100)
        assert 1 == main(["settings", "export", str(out), "--settings", str(own)])
    assert f"{out} is not written" in capsys.readouterr().err
    assert not out.exists()
    with monkeypatch.context() as later:
        later.setattr("kiosk.commands.settings.moving.version", lambda: "99.0")
        assert 0 == main(["settings", "export", str(out), "--settings", str(own)])
    assert 1 == main(["settings", "import", str(out), "--settings", str(new)])
    assert "kiosk.settings needs the program 99.0; update this one first\n" == capsys.readouterr().err


def test_of_words_it_is_told_that_they_are_not_in_it(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own.write_text(f'content = ["words", "built-in:kyphoplasty"]\n{own.read_text()}')
    assert 0 == main(["settings", "export", str(tmp_path / "out"), "--settings", str(own)])
    told = capsys.readouterr().out
    assert f"The words in {own.parent / 'words'} are not in it" in told
    assert "built-in" not in told


def test_what_is_wrong_is_not_brought(own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, broken = tmp_path / "kiosk.settings", tmp_path / "broken"
    main(["settings", "export", str(out), "--settings", str(own)])
    before = own.read_text()
    for data in (b"no archive", out.read_bytes()[:-40], b""):
        broken.write_bytes(data)
        assert 1 == main(["settings", "import", str(broken), "--settings", str(own)])
        assert f"{broken}: is nothing that" in capsys.readouterr().err
    assert 1 == main(["settings", "import", str(tmp_path / "none"), "--settings", str(own)])
    assert "none cannot be used" in capsys.readouterr().err
    assert before == own.read_text()
    assert {"kiosk.toml", "logo.png", "root.json"} == {each.name for each in own.parent.iterdir()}


def test_a_broken_file_in_the_place_keeps_nobody_from_bringing_a_right_one(own: Path, tmp_path: Path) -> None:
    out, new = tmp_path / "kiosk.settings", tmp_path / "kiosk.toml"
    main(["settings", "export", str(out), "--settings", str(own)])
    new.write_text("this is no TOML")
    assert 1 == main(["settings", "export", str(out), "--settings", str(new)])
    assert 0 == main(["settings", "import", str(out), "--settings", str(new)])
    assert "Riverside" == load(new).clinic.name


def test_faults_in_the_archive_are_told_with_their_line(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "kiosk.settings"
    own.write_text(own.read_text() + "[idle]\nwarning = 5\n")
    with monkeypatch.context() as careless:
        careless.setattr("kiosk.commands.settings.moving.load", lambda _: Settings())
        assert 0 == main(["settings", "export", str(out), "--settings", str(own)])
    new = tmp_path / "kiosk.toml"
    assert 1 == main(["settings", "import", str(out), "--settings", str(new)])
    assert f"{out}: kiosk.toml:11: idle.warning: 5 does not fit; write a number" in capsys.readouterr().err
    assert not new.exists()


def test_a_voice_that_is_too_large_is_told_by_the_name_that_was_given(
    own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "ward.settings"
    for name in ("voice.onnx", "voice.onnx.json"):
        (own.parent / name).write_text("{}")
    own.write_text(f'{own.read_text()}[speech]\nvoices = {{ en = "voice.onnx" }}\n')
    monkeypatch.setattr(archive, "MOST_BYTES", 10)
    assert 1 == main(["settings", "export", str(out), "--settings", str(own)])
    told = capsys.readouterr().err
    assert "could not take it (ward.settings is too large: 5 files" in told
    assert told.endswith("; take the largest voice out of [speech] voices and copy it by hand\n")


def test_only_a_voice_brings_the_file_beside_it(own: Path, tmp_path: Path) -> None:
    (own.parent / "logo.png.json").write_text("notes of the clinic")
    assert 0 == main(["settings", "export", str(tmp_path / "out"), "--settings", str(own)])
    names = {Path(each).name for each in archive.examine(tmp_path / "out").files}
    assert {"kiosk.toml", "clinic.logo.png", "fleet.root.json"} == names

"""Archives that mean harm, or are broken: none is unpacked, and nothing is written outside its folder."""

from __future__ import annotations

import hashlib
import io
import stat
import struct
import zipfile
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.fleet import archive
from kiosk.fleet.archive import ArchiveError, Manifest, unpack
from support.fleet import built

FILE = stat.S_IFREG | 0o644
Entry = tuple[str, bytes]


def packed(
    out: Path, entries: Sequence[Entry], mode: int = FILE, way: int = zipfile.ZIP_DEFLATED, **changed: object
) -> Path:
    """An archive of ``entries`` which its manifest names, with fields of the manifest ``changed``."""
    files = {name: hashlib.sha256(data).hexdigest() for name, data in entries}
    manifest = msgspec.structs.replace(Manifest("0.0.1", ("en",), files, {}), **changed)
    with zipfile.ZipFile(out, "w") as target:
        target.writestr(archive.MANIFEST, msgspec.json.encode(manifest))
        for name, data in entries:
            info = zipfile.ZipInfo("x")
            info.filename = name  # as it is: the constructor would mend it
            info.external_attr = mode << 16
            target.writestr(info, data, way)
    return out


def refused(file: Path, folder: Path) -> None:
    """The archive is refused, and what it wrote stays in its own folder."""
    out = folder / "unpacked" / file.name

    def elsewhere() -> set[Path]:
        return {path for path in folder.rglob("*") if path != out.parent and not path.is_relative_to(out)}

    before = elsewhere()
    with pytest.raises(ArchiveError):
        unpack(file, out)
    assert before == elsewhere()


NAMES = {
    "up": "../out.md",
    "absolute": "/tmp/out.md",  # noqa: S108 - it is refused
    "up in the middle": "en/../../out.md",
    "up at the end": "en/..",
    "backslashes": "en\\..\\..\\out.md",
    "a drive": "C:out.md",
    "a stream of a file": "en/a.md:more",
    "a folder": "en/folder/",
    "no name": "",
    "itself": "./en/a.md",
    "two slashes": "en//a.md",
    "hidden": "en/.a.md",
    "a name too long": f"en/{'a' * 201}.md",
    "a name too long in bytes": f"en/{'ü' * 101}.md",
    "too deep": "/".join("abcdefghijklmnopqrstu"),
    "text from right to left": "en/\u202egpj.md",
    "no width": "en/a\u200b.md",
    "a letter in two parts": "en/a\u0301.md",
    "a new line": "en/a\n.md",
    "a wide space": "en/a\u2003.md",
    "a question": "en/why?.md",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_a_name_that_leads_elsewhere_or_deceives_is_refused(tmp_path: Path, name: str) -> None:
    refused(packed(tmp_path / "bad.zip", [("en/good.md", b"x"), (name, b"x")]), tmp_path)


@pytest.mark.parametrize(
    "kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK, stat.S_IFDIR]
)
def test_what_is_no_file_is_refused(tmp_path: Path, kind: int) -> None:
    refused(packed(tmp_path / "bad.zip", [("en/it.md", b"/etc/passwd")], kind | 0o644), tmp_path)


TWICE = {
    "the same name": [("en/a.md", b"x"), ("en/a.md", b"x")],
    "another case": [("en/a.md", b"x"), ("en/A.md", b"y")],
    "another case in German": [("en/ß.md", b"x"), ("en/ss.md", b"y")],
    "another case of a folder": [("en/a.md", b"x"), ("EN/a.md", b"y")],
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("entries", TWICE.values(), ids=TWICE.keys())
def test_names_that_mean_one_file_are_refused(tmp_path: Path, entries: list[Entry]) -> None:
    refused(packed(tmp_path / "bad.zip", entries), tmp_path)


def test_a_file_that_is_a_folder_as_well_is_refused(tmp_path: Path) -> None:
    for number, entries in enumerate(([("en", b"x"), ("en/a.md", b"x")], [("en/a.md", b"x"), ("en", b"x")])):
        refused(packed(tmp_path / f"{number}.zip", entries), tmp_path)


def test_bombs_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    bomb = packed(tmp_path / "bomb.zip", [("en/bomb.md", b"0" * 30_000_000)])
    assert bomb.stat().st_size < 100_000
    refused(bomb, tmp_path)
    inner = packed(tmp_path / "nested.zip", [(f"en/{number}.zip", bomb.read_bytes()) for number in range(3)])
    found = unpack(inner, tmp_path / "unpacked" / "nested")
    assert 3 == len(found.files), "an archive in an archive is a file like others: nobody unpacks it"
    many = [(f"en/{number}.md", b"") for number in range(archive.MOST_FILES + 1)]
    refused(packed(tmp_path / "many.zip", many), tmp_path)


def test_a_bomb_whose_entries_share_their_bytes_is_refused(tmp_path: Path) -> None:
    """A hundred names for one compressed file, as D. Fifield's zip bomb has them."""
    data = b"0" * 2_000_000
    single = packed(tmp_path / "one.zip", [("en/0.md", data)])
    whole = bytearray(single.read_bytes())
    with zipfile.ZipFile(single) as good:
        start = good.start_dir
        last = whole.rindex(b"PK\x01\x02")
    record, end = bytes(whole[last : whole.rindex(b"PK\x05\x06")]), whole[whole.rindex(b"PK\x05\x06") :]
    records = [record.replace(b"en/0.md", b"en/%c.md" % letter) for letter in b"0123456789abcdefghij"]
    directory = bytes(whole[start:last]) + b"".join(records)
    struct.pack_into("<HHII", end, 8, 21, 21, len(directory), start)
    file = tmp_path / "shared.zip"
    file.write_bytes(bytes(whole[:start]) + directory + bytes(end))
    refused(file, tmp_path)


@pytest.mark.parametrize("way", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_to_compress_are_refused(tmp_path: Path, way: int) -> None:
    refused(packed(tmp_path / "bad.zip", [("en/a.md", b"x" * 100)], way=way), tmp_path)


def test_a_manifest_that_is_large_missing_or_nonsense_is_refused(tmp_path: Path) -> None:
    large = {f"en/{number}": "the reviewer and the day, at length " * 200 for number in range(1000)}
    refused(packed(tmp_path / "large.zip", [("en/a.md", b"x")], reviews=large), tmp_path)
    for number, text in enumerate((None, b"", b"[" * 100_000, b'{"files": 3}', b"\xff\xfe", b"null")):
        file = tmp_path / f"{number}.zip"
        with zipfile.ZipFile(file, "w") as out:
            out.writestr("en/a.md", b"x")
            if text is not None:
                out.writestr(archive.MANIFEST, text)
        refused(file, tmp_path)


def test_a_file_that_the_manifest_does_not_name_or_that_is_missing_is_refused(tmp_path: Path) -> None:
    digest = hashlib.sha256(b"x").hexdigest()
    for number, files in enumerate(({}, {"en/a.md": digest, "en/b.md": digest}, {"en/b.md": digest})):
        refused(packed(tmp_path / f"{number}.zip", [("en/a.md", b"x")], files=files), tmp_path)


def test_an_entry_that_is_encrypted_or_lies_about_itself_is_refused(tmp_path: Path) -> None:
    good = packed(tmp_path / "good.zip", [("en/a.md", b"words " * 100)], way=zipfile.ZIP_STORED).read_bytes()
    local, central = good.rindex(b"PK\x03\x04"), good.rindex(b"PK\x01\x02")
    lies = {
        "encrypted": [(local + 6, b"\1\0"), (central + 8, b"\1\0")],
        "wrong sum": [(central + 16, b"\0\0\0\0")],
    }
    lies["larger"] = [(central + 24, struct.pack("<I", 10_000)), (central + 20, struct.pack("<I", 10_000))]
    lies["smaller"] = [(central + 24, struct.pack("<I", 3))]
    lies["another name"] = [(central + 46, b"en/b.md")]
    lies["elsewhere"] = [(central + 42, struct.pack("<I", 0))]
    for name, changes in lies.items():
        data = bytearray(good)
        for place, new in changes:
            data[place : place + len(new)] = new
        (tmp_path / f"{name}.zip").write_bytes(data)
        refused(tmp_path / f"{name}.zip", tmp_path)


def test_a_byte_that_is_changed_in_an_entry_is_refused(tmp_path: Path) -> None:
    whole = built(tmp_path).read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as good:
        offsets = [
            info.header_offset + 30 + len(info.filename) + info.compress_size // 2 for info in good.infolist()
        ]
    for number, offset in enumerate(offsets):
        data = bytearray(whole)
        data[offset] ^= 0x55
        (tmp_path / f"{number}.zip").write_bytes(data)
        refused(tmp_path / f"{number}.zip", tmp_path)


def test_a_file_that_is_cut_is_refused(tmp_path: Path) -> None:
    whole = built(tmp_path).read_bytes()
    for number, broken in enumerate(
        (whole[:100], whole[: len(whole) // 2], whole[:-1], b"", b"no zip at all")
    ):
        file = tmp_path / f"{number}.zip"
        file.write_bytes(broken)
        refused(file, tmp_path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_changed_in_an_archive_the_files_are_those_it_names_or_it_is_refused(
    tmp_path: Path, data: st.DataObject
) -> None:
    whole = bytearray(
        packed(tmp_path / "small.zip", [("en/a.md", b"words " * 9), ("en/b.md", b"x")]).read_bytes()
    )
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    file, out = tmp_path / "changed.zip", tmp_path / f"out-{len(list(tmp_path.iterdir()))}"
    file.write_bytes(whole)
    try:
        found = unpack(file, out)
    except (ArchiveError, OSError):
        return
    assert archive.digests(out) == found.files


def test_a_pack_for_a_newer_program_waits(tmp_path: Path) -> None:
    file = packed(tmp_path / "newer.zip", [("en/a.md", b"x")], program="99.0")
    with pytest.raises(ArchiveError, match="update this one first"):
        unpack(file, tmp_path / "out")

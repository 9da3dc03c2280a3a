"""A library as a file: what is read is what was written, or it is refused."""

from __future__ import annotations

import hashlib
import os
import time
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app, offer
from kiosk.model.library import Library
from kiosk.settings.places import places
from kiosk.snapshot.file import Snapshot, SnapshotError, keep, library, read, take
from kiosk.snapshot.records import Unread, codec, shape
from support.clinic import CLINIC


@pytest.fixture
def snapshot(shipped: Library) -> Snapshot:
    return take(shipped, program="p", given="g", files="f")


def test_the_shipped_library_comes_back_as_it_was(
    shipped: Library, snapshot: Snapshot, tmp_path: Path
) -> None:
    path = tmp_path / "deep" / "library.snapshot"
    keep(path, snapshot)
    found = read(path)
    assert ("p", "g", "f") == (found.program, found.given, found.files)
    assert shipped == library(found)
    assert [path] == list(path.parent.iterdir()), "nothing half written stays"


def test_what_was_kept_before_stays_when_the_new_one_cannot_be_written(
    snapshot: Snapshot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.snapshot"
    keep(path, snapshot)

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        keep(path, msgspec.structs.replace(snapshot, files="other"))
    assert "f" == read(path).files
    assert [path] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"format": "another"}, "another version"),
        ({"digest": "0"}, "damaged"),
        ({"body": b"\x90"}, "damaged"),
    ],
)
def test_a_snapshot_that_does_not_fit_is_refused(
    snapshot: Snapshot, change: dict[str, object], told: str
) -> None:
    with pytest.raises(SnapshotError, match=told):
        library(msgspec.structs.replace(snapshot, **change))


def test_plain_values_that_make_no_library_are_refused(shipped: Library) -> None:
    broken = take(replace(shipped, languages=()), program="p", given="g", files="f")
    plain = msgspec.msgpack.decode(broken.body)
    body = msgspec.msgpack.encode(plain[:1])
    with pytest.raises(SnapshotError, match="holds no library"):
        library(msgspec.structs.replace(broken, body=body, digest=hashlib.sha256(body).hexdigest()))


@pytest.mark.parametrize("data", [b"", b"\x00", b"junk" * 100])
def test_a_file_that_is_no_snapshot_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "library.snapshot"
    path.write_bytes(data)
    with pytest.raises(SnapshotError, match="damaged"):
        read(path)


def test_the_shape_names_every_record_and_field() -> None:
    told = shape(Library)
    assert "Span(text: str, style: Style['plain'," in told
    assert "Paragraph(text: Span*)" in told
    assert "until: day" in told


def test_a_type_that_no_library_holds_is_refused() -> None:
    with pytest.raises(TypeError, match="a library holds no"):
        codec(set)


MANY = 1000
SLOWER = 1.2 * 1.25
"""The goal for the first frame with MANY screens beside few, and what a busy machine adds."""


def test_a_start_with_a_thousand_screens_reads_and_takes_no_more_than_one_with_few(
    shipped: Library, qapp: QGuiApplication, tmp_path: Path
) -> None:
    first, *others = shipped.languages
    model = first.screens["procedure/needle"]
    more = {f"more/{number}": replace(model, id=f"more/{number}") for number in range(MANY)}
    large = replace(shipped, languages=(replace(first, screens={**first.screens, **more}), *others))
    for name, whole in (("small", shipped), ("large", large)):
        keep(tmp_path / name, take(whole, program="p", given="g", files="f"))

    def start(name: str) -> tuple[float, int]:
        """The processor time up to the first frame, s, and how many screens were read."""
        begun = time.process_time()
        found = offer.offered(library(read(tmp_path / name)), CLINIC)
        kiosk = app.build(qapp, CLINIC, places(CLINIC), found)
        kiosk.window.show()
        assert not kiosk.window.grabWindow().isNull()
        took = time.process_time() - begun
        kiosk.close()
        screens = found.languages[0].screens
        assert isinstance(screens, Unread)
        return took, len(screens._values)

    start("small")
    small, large_one = min(start("small"), start("small")), min(start("large"), start("large"))
    assert large_one[1] == small[1]
    assert large_one[0] < small[0] * SLOWER

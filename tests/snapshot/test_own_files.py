"""A library is whole without the folder of content."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.model.blocks import Paragraph, Picture, Section
from kiosk.model.text import Span
from kiosk.snapshot.own_files import DAY_S, with_own_files


def section(image: Path) -> Section:
    return Section("a", (Span("Title"),), (Paragraph((Span("Words."),)), Picture("A photo.", image=image)))


def image_of(moved: Section) -> Path:
    picture = moved.body[1]
    assert isinstance(picture, Picture)
    assert picture.image is not None
    return picture.image


def test_a_picture_is_copied_and_the_rest_stays_as_it_was(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"one")
    before = section(photo)
    moved = with_own_files(before, tmp_path / "own")
    assert (b"one", ".jpg") == (image_of(moved).read_bytes(), image_of(moved).suffix)
    assert moved.body[0] is before.body[0]
    assert with_own_files(before, tmp_path / "own") == moved, "it is copied once"


def test_a_changed_picture_is_another_and_the_old_copy_goes_later(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"one")
    first = image_of(with_own_files(section(photo), tmp_path / "own"))
    photo.write_bytes(b"two words")
    second = image_of(with_own_files(section(photo), tmp_path / "own"))
    assert (b"one", b"two words") == (first.read_bytes(), second.read_bytes())
    os.utime(first, (0, first.stat().st_mtime - DAY_S - 1))
    with_own_files(section(photo), tmp_path / "own")
    assert [second] == list((tmp_path / "own").iterdir())


def test_a_file_that_cannot_be_copied_keeps_its_place(tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"one")
    (tmp_path / "own").write_text("not a folder")
    assert photo == image_of(with_own_files(section(photo), tmp_path / "own"))
    no_name = tmp_path / ("x" * 300)
    assert photo == image_of(with_own_files(section(photo), no_name))
    assert tmp_path / "none.jpg" == image_of(with_own_files(section(tmp_path / "none.jpg"), tmp_path / "own"))

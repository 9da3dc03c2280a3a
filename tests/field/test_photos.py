"""Photos as phones and people leave them: Qt shows upright what the check takes. One row a case."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader, qGray

from kiosk.compiler.reading import images
from kiosk.model.blocks import Picture
from support.packs import BODY_LINE, NEEDLE, compile_files, compile_pack, printed, with_body
from support.photos import photo

MODEST = (64, 48)
WHOLE = photo(size=(640, 480), quality=95)
DAMAGED = "ends too early or is damaged; copy it here again"


def deep_png(size: tuple[int, int]) -> bytes:
    """A PNG with 16 bits a colour, all blue."""
    width, height = size
    row = b"\0" + b"\0\0\0\0\xff\xff" * width
    header = struct.pack(">IIBBBBB", width, height, 16, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(row * height)), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


SHOWN = {
    "a plain photo.jpg": photo(),
    "photo.JPG": photo(),
    "photo.jpeg": photo(),
    "progressive.jpg": photo(progressive=True),
    "printing colours.jpg": photo(mode="CMYK"),
    "grey.jpg": photo(mode="L"),
    "two lenses.jpg": photo("MPO"),
    "a WebP called jpg.jpg": photo("WEBP", lossless=True),
    "picture.png": photo("PNG"),
    "palette.png": photo("PNG", mode="P"),
    "see-through.png": photo("PNG", mode="RGBA"),
    "16 bits.png": deep_png(MODEST),
    "picture.webp": photo("WEBP", lossless=True),
    "turned by 9.jpg": photo(turn=9),
    **{f"held {turn}.jpg": photo(turn=turn) for turn in range(1, 9)},
}
"""Photos that people see."""

TOLD = {
    "half an upload.jpg": (WHOLE[: len(WHOLE) // 2], DAMAGED),
    "half a picture.png": (photo("PNG", (640, 480), mode="RGB")[:-60], DAMAGED),
    "half a picture.webp": (photo("WEBP", (640, 480))[:-60], DAMAGED),
    "empty.jpg": (b"", "is empty; copy it here again"),
    "words.jpg": (b"not a photo at all\n", "is no image that can be read"),
    "phone.jpg": (
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        "is a HEIC photo, as phones take them; save it as JPEG",
    ),
    "drawing.png": (b'<?xml version="1.0"?>\n<svg xmlns="x"/>', "is an SVG drawing; save it as PNG"),
    "page.jpg": (b"<!DOCTYPE html><HTML>", "is a web page; save the picture itself"),
    "sheet.png": (b"%PDF-1.7", "is a PDF; save its picture as PNG"),
    "moving.png": (photo("GIF"), "is a GIF image; save it as PNG or JPEG"),
    "scan.jpg": (photo("TIFF"), "is a TIFF image; save it as PNG or JPEG"),
    "bitmap.png": (photo("BMP"), "is a BMP image; save it as PNG or JPEG"),
    "turned.png": (
        photo("PNG", turn=6),
        "lies on its side; turn it upright in a photo program and save it again",
    ),
    "turned.webp": (photo("WEBP", turn=8), "lies on its side; turn it upright"),
    "16 megapixels.png": (
        photo("PNG", (5000, 3201), mode="1"),
        "is 5000 x 3201 pixels, at most 16,000,000 can be shown",
    ),
    "100 megapixels.png": (
        photo("PNG", (10_000, 10_000), mode="1"),
        "is 10000 x 10000 pixels, at most 16,000,000",
    ),
    "16 bits, large.png": (deep_png((4000, 2001)), "is 4000 x 2001 pixels, at most 8,000,000 can be shown"),
}
"""Photos that people do not see, and what is said of them."""


def with_photo(root: Path, name: str, data: bytes) -> Path:
    """A pack whose needle page shows the photo; gives where the photo is."""
    file = name.replace(" ", "-").replace(",", "")
    text = with_body(f'![A bone.]({file} "The bone.")\n\nSee [glue](term:cement).\n')
    compile_files(root, {NEEDLE: text, f"en/steps/{file}": data})
    return root / "en/steps" / file


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", SHOWN)
def test_what_the_check_takes_is_shown_upright(tmp_path: Path, name: str) -> None:
    file = with_photo(tmp_path, name, SHOWN[name])
    compilation = compile_pack(tmp_path)
    assert [] == printed(compilation)
    assert compilation.library is not None
    picture = compilation.library.languages[0].screens["steps/needle"].blocks[0]
    assert isinstance(picture, Picture)
    assert file == picture.image
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    image = reader.read()
    assert QSize(*MODEST) == image.size(), reader.errorString()
    assert qGray(image.pixel(8, 8)) < 50, "blue, at the top left"


@pytest.mark.parametrize("name", TOLD)
def test_what_people_could_not_see_is_told(tmp_path: Path, name: str) -> None:
    data, expected = TOLD[name]
    file = with_photo(tmp_path, name, data)
    compilation = compile_pack(tmp_path)
    assert [f"{NEEDLE}:{BODY_LINE}: '{file.name}' {expected}"] == [
        told[: len(f"{NEEDLE}:{BODY_LINE}: '{file.name}' {expected}")] for told in printed(compilation)
    ]
    assert compilation.library is not None
    assert "steps/needle" not in compilation.library.languages[0].screens


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "progressive"])
@pytest.mark.parametrize("tenths", range(10))
def test_a_photo_cut_anywhere_is_told(tmp_path: Path, kind: str, tenths: int) -> None:
    whole = photo("JPEG", (640, 480), progressive=True) if kind == "progressive" else photo(kind, (640, 480))
    file = with_photo(tmp_path, "cut.jpg", whole[: len(whole) * tenths // 10])
    found = printed(compile_pack(tmp_path))
    assert 1 == len(found), file
    assert "copy it here again" in found[0]


@pytest.mark.parametrize(
    ("there", "written", "expected"),
    [
        ("photo.JPG", "photo.jpg", "'photo.jpg' is not there; there is 'photo.JPG'"),
        ("photo.jpeg", "photo.jpg", "'photo.jpg' is not there; there is 'photo.jpeg'"),
        ("other.jpg", "photo.jpg", "'photo.jpg' is not there; put the file beside the page"),
        ("photo.jpg", "photo", "'photo' is not a png, jpeg, webp or svg image"),
    ],
)
def test_a_photo_with_another_name_is_told(tmp_path: Path, there: str, written: str, expected: str) -> None:
    files: dict[str, str | bytes] = {
        NEEDLE: with_body(f"![A bone.]({written})\n"),
        f"en/steps/{there}": photo(),
    }
    found = [told for told in printed(compile_files(tmp_path, files)) if "term 'cement'" not in told]
    assert found[0].startswith(f"{NEEDLE}:{BODY_LINE}: {expected}")


def test_a_photo_is_decoded_once_for_each_state_of_its_file(tmp_path: Path) -> None:
    file = with_photo(tmp_path, "photo.jpg", photo())
    before = images._photo_fault.cache_info().misses
    compile_pack(tmp_path)
    assert before == images._photo_fault.cache_info().misses
    file.write_bytes(WHOLE[:-400])
    assert DAMAGED in printed(compile_pack(tmp_path))[0]


def test_an_image_that_no_page_shows_is_a_warning(tmp_path: Path) -> None:
    compilation = compile_files(tmp_path, {"en/steps/a.png": photo("PNG")})
    assert ["en/steps/a.png:1: no page shows this image; delete it or use it [warning]"] == printed(
        compilation
    )
    assert compilation.clean

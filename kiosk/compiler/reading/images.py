"""Pictures of a page: drawn scenes and image files, checked without decoding a pixel."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.compiler.reading.source import inside, real
from kiosk.model.scene import Scene

SceneCheck = Callable[[Scene], str | None]
"""Says what is wrong with a scene, or None."""

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp"})
MAX_PIXELS = 16_000_000
_MAX_HEADER = 1 << 20  # bytes; a JPEG may carry much before its size
_SOF = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # JPEG markers that hold the size
_NO_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})  # JPEG markers that stand alone


class ImageError(Exception):
    """What is wrong with an image, in words for its author."""


def find_image(root: Path, page: Path, written: str) -> Path:
    """The image file that the page at ``page`` names; raises :class:`ImageError`."""
    path = page.parent / written
    if ":" in written or written.startswith(("/", "\\")):
        raise ImageError(f"{written!r} is not a file beside the page")
    if not inside(root, path):
        raise ImageError(f"{written!r} leads out of the content folder")
    if path.suffix.lower() not in SUFFIXES:
        raise ImageError(f"{written!r} is not a png, jpeg or webp image")
    try:
        if not path.is_file():
            raise ImageError(f"there is no image {written!r}")
        with path.open("rb") as file:
            size = _size(file.read(_MAX_HEADER))
    except OSError as error:
        raise ImageError(f"{written!r} cannot be read: {error.strerror}") from error
    if size is None:
        raise ImageError(f"{written!r} is no readable png, jpeg or webp image")
    width, height = size
    if not 0 < width * height <= MAX_PIXELS:
        raise ImageError(f"{written!r} is {width} x {height} pixels, at most {MAX_PIXELS:,} can be shown")
    return real(path)


def _size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels from an image's first bytes."""
    try:
        if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR":
            return struct.unpack_from(">II", data, 16)
        if data.startswith(b"\xff\xd8"):
            return next(_jpeg_sizes(data), None)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp_size(data)
    except (struct.error, IndexError):
        return None
    return None


def _jpeg_sizes(data: bytes) -> Iterator[tuple[int, int]]:
    at = 2
    while data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _SOF:
            height, width = struct.unpack_from(">HH", data, at + 5)
            yield width, height
        fill = marker == 0xFF
        at += 1 if fill else 2 if marker in _NO_LENGTH else 2 + struct.unpack_from(">H", data, at + 2)[0]


def _webp_size(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16]
    if kind == b"VP8X":
        return (
            (
                int.from_bytes(data[24:27], "little") + 1,
                int.from_bytes(data[27:30], "little") + 1,
            )
            if len(data) >= 30
            else None
        )
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", data, 21)[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None

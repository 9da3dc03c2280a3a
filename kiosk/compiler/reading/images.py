"""Pictures of a page: drawn scenes, and photos that are there, whole, upright and not too large."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from kiosk.compiler.reading.names import IMAGES
from kiosk.compiler.reading.source import inside, real
from kiosk.compiler.reading.text import remedy
from kiosk.model.scene import Scene
from kiosk.model.vector_file import VECTOR, is_vector
from kiosk.vector import VectorError, read_vector_file

SceneCheck = Callable[[Scene], str | None]
"""Says what is wrong with a scene, or None."""


@dataclass(frozen=True, slots=True)
class Shows:
    """What pages of the pack at ``root`` may show: scenes, image files, and ``icons`` of its own by name."""

    root: Path
    check_scene: SceneCheck
    icons: dict[str, Path] = field(default_factory=dict)


MAX_PIXELS = 16_000_000
_DEEP_PIXELS = MAX_PIXELS // 2
"""With 16 bits a colour: a picture takes at most 64 MB when it is shown."""
SHOWN = frozenset({"PNG", "JPEG", "MPO", "WEBP"})  # MPO: the JPEG of phones with two lenses
JPEGS = frozenset({"JPEG", "MPO"})
_DRAFT = 8
"""A JPEG is decoded at an eighth of its size: all of it is read, in half the time."""
TURN = 0x0112
"""The EXIF tag that says how a camera was held."""
_SVG = b"<svg"
_OR_NAMED = f", or let its name end in {VECTOR}"
_OTHERS = (
    (b"ftyp", "is a HEIC photo, as phones take them; save it as JPEG"),
    (_SVG, "is an SVG drawing; save it as PNG"),
    (b"%PDF", "is a PDF; save its picture as PNG"),
    (b"<html", "is a web page; save the picture itself"),
)
"""What the first bytes of other files hold."""
_START = 512  # bytes
_FOLDERS = re.compile(r"[/\\]")
"""What stands between the names of folders, on every system."""


class ImageError(Exception):
    """What is wrong with an image, in words for its author; a vector picture may have several faults."""

    def __init__(self, *told: str) -> None:
        super().__init__(*told)
        self.told = told


def find_image(root: Path, page: Path, written: str) -> Path:
    """The image file that the page at ``page`` names; raises :class:`ImageError`."""
    path = page.parent / written
    if ":" in written or written.startswith(("/", "\\")):
        name = "" if written.startswith("data:") else f": {_FOLDERS.split(written)[-1]}"
        told = f"'{written[:80]}' is not a file beside the page"
        raise ImageError(f"{told}; copy it there and write its name{name}")
    if not inside(root, path):
        raise ImageError(f"{written!r} leads out of the content folder")
    if path.suffix.lower() not in IMAGES:
        raise ImageError(f"{written!r} is not a png, jpeg, webp or svg image; save it as PNG or JPEG")
    if faults := _image_faults(path):
        raise ImageError(*(f"{written!r} {fault}" for fault in faults))
    return real(path)


def image_fault(path: Path) -> str:
    """Why people cannot be shown the photo at ``path``, and what to do; empty when they can."""
    return next(iter(_faults(path, _photo_fault)), "")


def _image_faults(path: Path) -> tuple[str, ...]:
    """All that is wrong with the photo or vector picture at ``path``."""
    return _faults(path, _vector_faults if is_vector(path) else _photo_fault)


def _faults(path: Path, look: Callable[[Path, int, int], tuple[str, ...]]) -> tuple[str, ...]:
    """What ``look`` says of the file at ``path``: once for each state of it."""
    try:
        if not path.is_file():
            near = next((each.name for each in path.parent.iterdir() if _alike(each, path)), "")
            return (f"is not there; {f'there is {near!r}' if near else 'put the file beside the page'}",)
        status = path.stat()
        return look(path, status.st_mtime_ns, status.st_size)
    except OSError as error:
        return (remedy(error),)


def _alike(found: Path, wanted: Path) -> bool:
    """Whether two names differ only in capitals or in how their kind is written."""
    return found.suffix.lower() in IMAGES and found.stem.casefold() == wanted.stem.casefold()


@lru_cache(256)
def _vector_faults(path: Path, _changed: int, _size: int) -> tuple[str, ...]:
    try:
        read_vector_file(path)
    except VectorError as error:
        return tuple(f"(line {fault.line}) {fault.message}" for fault in error.faults)
    return ()


@lru_cache(256)
def _photo_fault(path: Path, _changed: int, _size: int) -> tuple[str, ...]:
    fault = _decoded(path)
    return (fault,) if fault else ()


def _decoded(path: Path) -> str:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - a pack without photos does without it

    Image.MAX_IMAGE_PIXELS = None  # our own limit holds, before a pixel is decoded
    try:
        with Image.open(path) as image:
            if fault := _unfit(image.format or "", *image.size, most_pixels(path)):
                return fault
            if image.format not in JPEGS and image.getexif().get(TURN, 1) != 1:
                return "lies on its side; turn it upright in a photo program and save it again"
            width, height = image.size
            image.draft(None, (max(1, width // _DRAFT), max(1, height // _DRAFT)))
            image.load()
    except UnidentifiedImageError:
        return _unknown(path)
    except (OSError, SyntaxError, ValueError, EOFError):
        return "ends too early or is damaged; copy it here again"
    return ""


def _unfit(kind: str, width: int, height: int, most: int) -> str:
    if kind not in SHOWN:
        return f"is a {kind} image; save it as PNG or JPEG"
    if width * height > most:
        return f"is {width} x {height} pixels, at most {most:,} can be shown; make it smaller"
    return ""


def most_pixels(path: Path) -> int:
    """How many pixels of the image at ``path`` can be shown: a PNG with 16 bits a colour has half as many."""
    with path.open("rb") as file:
        start = file.read(25)
    deep = start.startswith(b"\x89PNG") and start[24:] == b"\x10"
    return _DEEP_PIXELS if deep else MAX_PIXELS


def _unknown(path: Path) -> str:
    with path.open("rb") as file:
        start = file.read(_START)
    if not start:
        return "is empty; copy it here again"
    for sign, told in _OTHERS:
        if sign in start.lower() or sign in start:
            return told + (_OR_NAMED if sign == _SVG and not is_vector(path) else "")
    return "is no image that can be read; copy it here again, or save it as PNG or JPEG"

"""Photos that lie on their side, are too large or of another kind, made what the kiosk shows."""

from __future__ import annotations

import math
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.compiler.reading.images import JPEGS, MAX_PIXELS, SHOWN, TURN, most_pixels

if TYPE_CHECKING:
    from PIL import Image

HUGE = 200_000_000
"""More pixels than this are left alone: they would not fit into the memory of a small computer."""
_KINDS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
_QUALITY = 92
"""Of a JPEG or WebP that is saved anew."""


def mended_photo(path: Path) -> tuple[bytes, str]:
    """The photo at ``path`` as people can be shown it, and why; ``(b"", "")`` when nothing is to be done."""
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - a pack without photos does without it

    Image.MAX_IMAGE_PIXELS = None  # our own limit holds, before a pixel is decoded
    try:
        with Image.open(path) as image:
            kind, (width, height) = image.format or "", image.size
            most = most_pixels(path)
            told = [
                *([f"is {width} x {height} pixels and is made smaller"] if width * height > most else ()),
                *([f"is a {kind} image and is saved anew"] if kind not in SHOWN else ()),
                *(
                    ["lies on its side and is turned"]
                    if kind not in JPEGS and image.getexif().get(TURN, 1) != 1
                    else ()
                ),
            ]
            if not told or width * height > HUGE:
                return b"", ""
            upright = ImageOps.exif_transpose(image)
            scale = math.sqrt(MAX_PIXELS / 2 / max(width * height, MAX_PIXELS / 2))
            if width * height > most:
                size = (max(1, int(upright.width * scale)), max(1, int(upright.height * scale)))
                upright = upright.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
            return _saved(upright, _KINDS[path.suffix.lower()]), " and ".join(told)
    except (OSError, UnidentifiedImageError, SyntaxError, ValueError, EOFError):
        return b"", ""  # what is damaged is told by the check


def _saved(image: Image.Image, kind: str) -> bytes:
    if image.mode.startswith("I"):  # 16 bits of grey
        image = image.point(lambda value: value / 256).convert("L")
    if kind == "JPEG" and image.mode not in {"RGB", "L", "CMYK"}:
        image = image.convert("RGB")
    file = BytesIO()
    options = {} if kind == "PNG" else {"quality": _QUALITY}
    image.save(file, kind, icc_profile=image.info.get("icc_profile"), **options)
    return file.getvalue()

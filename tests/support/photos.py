"""Small photos as phones, scanners and programs save them: blue at the top left, red elsewhere."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image

TURN = 0x0112
"""The EXIF tag that says how a camera was held."""
_LYING = (
    Image.Transpose.TRANSPOSE,
    Image.Transpose.ROTATE_90,
    Image.Transpose.TRANSVERSE,
    Image.Transpose.ROTATE_270,
)
BEFORE = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    **dict(zip((5, 6, 7, 8), _LYING, strict=True)),
}
"""How the pixels of an upright photo lie in the file, by its EXIF turn."""


def photo(
    kind: str = "JPEG",
    size: tuple[int, int] = (64, 48),
    *,
    turn: int = 1,
    mode: str = "RGB",
    **how: Any,  # noqa: ANN401 - whatever Pillow takes
) -> bytes:
    """The bytes of a photo that stands upright when its EXIF ``turn`` (1 to 8) is followed."""
    image = Image.new("RGB", size, "red")
    image.paste("blue", (0, 0, size[0] // 2, size[1] // 2))
    if turn in BEFORE:
        image = image.transpose(BEFORE[turn])
    if turn != 1:
        exif = Image.Exif()
        exif[TURN] = turn
        how["exif"] = exif
    file = BytesIO()
    image.convert(mode).save(file, kind, **how)
    return file.getvalue()

"""Icons of a pack: one of a single colour is drawn in that of the words beside it, others keep theirs."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from kiosk.illustrations.base.drawing import TRANSPARENT, Box, Drawing, Fill, Layer, Op
from kiosk.illustrations.base.shapes import rounded
from kiosk.illustrations.base.vector import INK, vector_ops
from kiosk.vector import CURRENT, Shape, VectorError, VectorPicture, read_vector_file

log = logging.getLogger(__name__)

PAPER = "#FFFFFF"
"""What an icon of several colours stands on where the words are light, and so their ground is dark."""
_SIDE, _CORNER, _ON_PAPER = 48.0, 6.0, 0.8
"""The square of an icon, the corner of its paper, and the share of the square that an icon on paper takes."""
_LIGHT = 128.0
_BLACK = "#000000"


def own_icon(file: Path, ink: str) -> Drawing:
    """The icon in ``file`` in a square, over what lies behind it; ``ink`` is the colour of the words."""
    picture = _read(file)
    on_paper = picture is not None and len(_colours(picture)) > 1 and _luma(ink) > _LIGHT
    size, color = (_ON_PAPER * _SIDE, INK) if on_paper else (_SIDE, ink)
    corner = -_SIDE / 2
    square = Box(corner, corner, _SIDE, _SIDE)
    paper = (Fill(rounded((corner, corner), _SIDE, _SIDE, _CORNER), PAPER),) if on_paper else ()
    drawn = (*paper, *_ops(picture, color, size))
    return Drawing(square, (Layer(drawn, lambda: drawn),), background=TRANSPARENT)


def own_ops(file: Path, ink: str, *, size: float) -> tuple[Op, ...]:
    """The icon in ``file`` as ops in a square of ``size`` mm around the origin, y up.

    Nothing where it cannot be read, which the log then says.
    """
    return _ops(_read(file), ink, size)


def _ops(picture: VectorPicture | None, ink: str, size: float) -> tuple[Op, ...]:
    if picture is None:
        return ()
    k = size / max(picture.width, picture.height)
    place = (k, 0, 0, -k, -k * picture.width / 2, k * picture.height / 2)
    return tuple(vector_ops(picture, ink, place, k))


def _read(file: Path) -> VectorPicture | None:
    try:
        return _picture(file, file.stat().st_mtime_ns)
    except (OSError, VectorError) as error:
        log.warning("the icon %s cannot be shown: %s", file, error)
        return None


@lru_cache(64)
def _picture(file: Path, _changed: int) -> VectorPicture:
    """The icon in ``file``; a single colour, whichever it is, becomes that of the words."""
    picture = read_vector_file(file)
    if len(_colours(picture)) > 1:
        return picture
    return replace(picture, shapes=tuple(map(_in_ink, picture.shapes)))


def _in_ink(shape: Shape) -> Shape:
    fill = replace(shape.fill, color=CURRENT) if shape.fill else None
    line = replace(shape.line, tone=replace(shape.line.tone, color=CURRENT)) if shape.line else None
    return replace(shape, fill=fill, line=line)


def _colours(picture: VectorPicture) -> set[str]:
    """The colours that whoever drew ``picture`` saw in it: that of words is black in drawing programs."""
    tones = (tone for each in picture.shapes for tone in (each.fill, each.line and each.line.tone))
    return {_BLACK if tone.color == CURRENT else tone.color for tone in tones if tone}


def _luma(color: str) -> float:
    """How light ``color`` (``#rrggbb``) is, 0 to 255 (ITU-R BT.601)."""
    red, green, blue = bytes.fromhex(color[1:])
    return 0.299 * red + 0.587 * green + 0.114 * blue

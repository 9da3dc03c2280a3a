"""What a pack brings along beside its languages: the folders of its icons and of its fonts."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.source import inside, walk

ICONS, FONTS = "icons", "fonts"
ASSETS = frozenset({ICONS, FONTS})
_ABOUT = ".txt"
"""How the name of a licence ends."""


def assets(pack: Pack, folder: str, kinds: Collection[str], what: str) -> Iterator[Path]:
    """The files in ``folder`` that end in one of ``kinds``, by name; none where there is no such folder.

    What else lies there is told, but for licences: that it is not ``what``.
    """
    place = pack.root / folder
    if not os.path.isdir(place) or not inside(pack.root, place):  # noqa: PTH112 - Path raises for a long name
        return
    known = {each.name for each in walk(place) if each.suffix.lower() in {*kinds, _ABOUT}}
    for path in pack.folder(place, known):
        if path.is_dir():
            pack.leave_out(path, f"is a folder; put its files into {folder} itself")
        elif path.suffix.lower() not in {*kinds, _ABOUT}:
            pack.leave_out(path, f"is not {what}; move it out of the folder {folder}")
        elif not inside(pack.root, path):
            pack.leave_out(path, "leads out of the content folder; put the file itself here")
        elif path.suffix.lower() in kinds:
            yield path

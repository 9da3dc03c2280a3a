"""The dots and numbers of a list stand whole on paper, however large the letters are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QIODevice

from kiosk.bridge.paper.pdf import Document, Type
from kiosk.bridge.system import fonts
from kiosk.settings.places import places
from support.clinic import CLINIC
from support.pixels import as_pillow
from support.poppler import INK, drawn

DOT_EM = 1.3 / 3
"""What Qt makes a dot as wide as: a third of a line."""


def ink(document: Document, folder: Path) -> int:
    """How many px of ``document`` are printed."""
    folder.mkdir()
    file = QFile(str(folder / "page.pdf"))
    assert file.open(QIODevice.OpenModeFlag.WriteOnly)
    document.write(file, "", "")
    file.close()
    (page,) = drawn(folder / "page.pdf", folder, dpi=150)
    return as_pillow(page).convert("L").point(lambda light: 255 * (light < INK)).histogram()[255]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [14, 18])
def test_marks_are_whole(size: int, tmp_path: Path) -> None:
    fonts.load(places(CLINIC).assets)
    kind, words = Type(size), ["Tell us."] * 12
    numbers, typed, dots, none = Document("a4"), Document("a4"), Document("a4"), Document("a4")
    numbers.bullets(words, kind, numbered=True)
    dots.bullets(words, kind)
    for at, each in enumerate(words, 1):
        typed.words(f"{at}. {each}", kind)
        none.words(each, kind)
    told = {name: ink(each, tmp_path / name) for name, each in (("numbers", numbers), ("typed", typed))}
    assert told["numbers"] == pytest.approx(told["typed"], rel=0.05)
    printed = ink(dots, tmp_path / "dots") - ink(none, tmp_path / "none")
    dot = 3.14 / 4 * (DOT_EM * size / 72 * 150) ** 2
    assert printed >= 12 * dot

"""The bundled fonts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

FAMILY = "Atkinson Hyperlegible Next"
"""The one family of the screens; ``Theme.qml`` asks for it by this name."""
FALLBACKS = ("Noto Sans Hebrew", "Noto Sans Arabic")
"""For letters that :data:`FAMILY` has not; digits stay in it."""


def load(assets: Path) -> None:
    """Register every ``.woff2`` of ``assets/fonts``. A QGuiApplication must exist.

    Raises FileNotFoundError where there is none and ValueError where a file is not a font of
    :data:`FAMILY` or its fallbacks: the screens must never fall back to a system font unnoticed.
    """
    folder = assets / "fonts"
    files = sorted(folder.glob("*.woff2"))
    if not files:
        raise FileNotFoundError(f"no fonts in {folder}")
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        if not {FAMILY, *FALLBACKS} & set(QFontDatabase.applicationFontFamilies(number)):
            raise ValueError(f"{file} is not a font of {FAMILY}")
    QFont.insertSubstitutions(FAMILY, FALLBACKS)


def missing(characters: Iterable[str]) -> set[str]:
    """Which of ``characters`` no bundled font has. The fonts must be loaded."""
    raws = [QRawFont.fromFont(QFont(family)) for family in (FAMILY, *FALLBACKS)]
    return {each for each in characters if not any(raw.supportsCharacter(ord(each)) for raw in raws)}

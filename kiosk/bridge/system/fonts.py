"""The fonts of the kiosk and those of the packs that it shows."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

from kiosk.model.fonts import FALLBACKS, FAMILY
from kiosk.model.library import Library

log = logging.getLogger(__name__)

CAPITAL, LINE = 0.668, 1.3
"""Of :data:`FAMILY`: the height of a capital and of a line, em."""
_MEASURED = 1000
"""The size at which a font is measured, px: hinting has no say."""

_own: dict[Path, int] = {}
"""The fonts of packs that Qt has now, by their number there."""


@dataclass(frozen=True, slots=True)
class Letters:
    """A family that words are set in, and the height of its capitals and of its lines, em."""

    family: str = FAMILY
    capital: float = CAPITAL
    line: float = LINE


def load(assets: Path, library: Library | None = None) -> None:
    """Register every ``.woff2`` of ``assets/fonts``, and the fonts of ``library``.

    A QGuiApplication must exist. Raises FileNotFoundError where there is no font of the kiosk and ValueError
    where a file is not a font of :data:`FAMILY` or its fallbacks: the screens must never fall
    back to a system font unnoticed.
    """
    folder = assets / "fonts"
    files = sorted(folder.glob("*.woff2"))
    if not files:
        raise FileNotFoundError(f"no fonts in {folder}")
    for file in files:
        _register(file)
    QFont.insertSubstitutions(FAMILY, FALLBACKS)
    if library is not None:
        load_own(library)


@cache
def _register(file: Path) -> None:
    """Give Qt a font of the kiosk, once: it would take the same one again, and forget what it has measured.

    Raises ValueError where it is another.
    """
    number = QFontDatabase.addApplicationFont(str(file))
    if not {FAMILY, *FALLBACKS} & set(QFontDatabase.applicationFontFamilies(number)):
        raise ValueError(f"{file} is not a font of {FAMILY}")


def load_own(library: Library) -> None:
    """Register the fonts of the packs of ``library``, in the place of those of the packs before.

    A letter that a font lacks is taken from the kiosk's, or else from that of another language. A file that
    cannot be used is logged, and its language has the kiosk's letters.
    """
    wanted = {file for pack in library.packs for file in pack.fonts}
    for file in _own.keys() - wanted:
        QFontDatabase.removeApplicationFont(_own.pop(file))
    for file in sorted(wanted - _own.keys()):
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            log.warning("the font %s cannot be used", file)
        else:
            _own[file] = number
    families = own_families(library)
    for family in (FAMILY, *families):
        others = (each for each in (FAMILY, *FALLBACKS, *families) if each != family)
        QFont.insertSubstitutions(family, list(others))
    letters.cache_clear()


def own_families(library: Library) -> tuple[str, ...]:
    """The families that the languages of ``library`` name, each once."""
    return tuple(dict.fromkeys(language.font for _, language in library.editions if language.font))


@cache
def letters(family: str) -> Letters:
    """What words are set in where their language names ``family``; without one in the kiosk's own letters.

    Where a font has no capitals, those of the kiosk stand among its letters.
    """
    if family in {"", FAMILY} or not QFontDatabase.hasFamily(family):
        return Letters()
    font = QFont(family)
    font.setPixelSize(_MEASURED)
    metrics = QFontMetricsF(font)
    own = QRawFont.fromFont(font).supportsCharacter(ord("H"))
    capital = metrics.capHeight() / _MEASURED if own else CAPITAL
    return Letters(family, capital, metrics.height() / _MEASURED)


def missing(characters: Iterable[str], families: Iterable[str] = ()) -> set[str]:
    """Which of ``characters`` none of the kiosk's fonts and of ``families`` has. The fonts must be loaded."""
    raws = [QRawFont.fromFont(QFont(family)) for family in (FAMILY, *FALLBACKS, *families)]
    return {each for each in characters if not any(raw.supportsCharacter(ord(each)) for raw in raws)}

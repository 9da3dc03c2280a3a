"""The fonts of a pack: files in its folder ``fonts``, whose family a ``_language.md`` names."""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator, Mapping
from io import BytesIO
from pathlib import Path

from kiosk.compiler.problems import NAME
from kiosk.compiler.reading.assets import FONTS, assets
from kiosk.compiler.reading.language import Draft
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.source import real
from kiosk.compiler.reading.text import remedy
from kiosk.model.fonts import FALLBACKS, FAMILY
from kiosk.model.hints import nearest

KINDS = frozenset({".ttf", ".otf"})
MAX_BYTES = 20 * 1024 * 1024
"""A font of Chinese has about 15 MB; all of them are in memory while the kiosk runs."""
_TABLES, _TABLE = 12, struct.Struct(">4sLLL")
"""Where the list of a font's tables begins, byte; and a row of it: name, checksum, offset and length."""


class _FontError(Exception):
    """What is wrong with a font, in words for who put it there."""


def read_fonts(pack: Pack, drafts: Collection[Draft]) -> dict[Path, str]:
    """The files of the fonts that ``drafts`` name, each with its family; what is wrong is reported.

    Where a font cannot be used, words are shown in the kiosk's letters.
    """
    found: dict[Path, str] = {}
    styles: dict[tuple[str, str], Path] = {}
    whole = True
    for path in assets(pack, FONTS, KINDS, "a font, which ends in .ttf or .otf"):
        try:
            family, style = _names(path)
        except _FontError as error:
            pack.leave_out(path, str(error))
            whole = False
            continue
        first = styles.setdefault((family, style), path)
        if family in {FAMILY, *FALLBACKS}:
            pack.leave_out(path, f"the kiosk has the font {family!r} already; delete this file")
        elif first is not path:
            pack.leave_out(path, f"is the same font as {first.name}; delete one of them")
        else:
            found[path] = family
    if whole:  # a file that cannot be read may be the one that is named
        _check_named(pack, drafts, found)
    named = {draft.front.font for draft in drafts}
    return {real(path): family for path, family in found.items() if family in named}


def _check_named(pack: Pack, drafts: Collection[Draft], found: Mapping[Path, str]) -> None:
    """Report families that no file has; where there is none, files that nothing is set in."""
    families = set(found.values())
    unknown = [draft for draft in drafts if draft.front.font not in {"", *families}]
    for draft in unknown:
        hint = nearest(draft.front.font, families) if families else "put its files there"
        told = f"the folder {FONTS} has no font {draft.front.font!r}; {hint}"
        draft.page.report.error(draft.page.lines.of("font"), told, NAME)
    named = {draft.front.font for draft in drafts}
    unused = {family: path for path, family in found.items() if family not in named and not unknown}
    for family, path in unused.items():
        told = f"no language uses this font; write font: {family} into a _language.md, or delete the file"
        pack.report(path).warn(1, told)


def _names(path: Path) -> tuple[str, str]:
    """The family and the style of the font at ``path``, such as Lato and Bold. Raises :class:`_FontError`."""
    from PIL import ImageFont  # noqa: PLC0415 - a pack without fonts does without it

    try:
        if path.stat().st_size > MAX_BYTES:
            raise _FontError(f"is larger than {MAX_BYTES // 1024**2} MB; take a font with fewer letters")
        data = path.read_bytes()
        family, style = ImageFont.truetype(BytesIO(data)).getname() if _whole(data) else (None, None)
    except OSError as error:
        raise _FontError(remedy(error) if error.errno else _DAMAGED) from error
    if not family:
        raise _FontError(_DAMAGED)
    return family, style or ""


_DAMAGED = "is damaged or no font; copy it here again"


def _whole(data: bytes) -> bool:
    """Whether all tables of a font lie within its file: one that was cut off can still be opened."""
    return all(start + length <= len(data) for start, length in _tables(data))


def _tables(data: bytes) -> Iterator[tuple[int, int]]:
    count = int.from_bytes(data[4:6], "big")
    rows = data[_TABLES : _TABLES + count * _TABLE.size]
    for _, _, start, length in _TABLE.iter_unpack(rows[: len(rows) // _TABLE.size * _TABLE.size]):
        yield start, length

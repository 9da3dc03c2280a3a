"""QR codes that carry the words themselves: no server, no link, nothing that leaves the room."""

from __future__ import annotations

from collections.abc import Sequence

SIDE_MM = 66.0
"""The printed square of a code, without its quiet zone."""
MODULE_MM = 0.8
"""The smallest module: a design value. At arm's length it spans about four pixels of a 12 megapixel phone."""
QUIET = 4
"""Modules of white around a code, as ISO/IEC 18004 asks."""

Modules = tuple[str, ...]
"""The rows of a code: ``1`` is dark."""


def codes(title: str, lines: Sequence[str]) -> tuple[Modules, ...]:
    """As few codes as can be read at arm's length that hold ``lines``, each under ``title``.

    A line is never split; one that is too long for a readable code gets a finer one, and when no code can
    hold it there is none at all.
    """
    import segno  # noqa: PLC0415 - it takes 60 ms, which a kiosk that is back after a crash has not

    most = int(SIDE_MM / MODULE_MM)
    try:
        for count in range(1, len(lines) + 1):
            made = tuple(code("\n".join((title, *part))) for part in _parts(lines, count))
            if count == len(lines) or all(len(each) <= most for each in made):
                return made
    except segno.DataOverflowError:
        pass
    return ()


def code(text: str) -> Modules:
    """The code that holds ``text``: in ISO-8859-1, the standard's own, where it fits, else in UTF-8.

    UTF-8 is announced by an ECI. Readers that are not told guess, and some guess Shift JIS.
    """
    import segno  # noqa: PLC0415 - as above

    try:
        made = segno.make_qr(text, error="l", encoding="iso-8859-1")
    except UnicodeEncodeError:
        made = segno.make_qr(text, error="l", encoding="utf-8", eci=True)
    return tuple("".join(map(str, row)) for row in made.matrix)


def _parts(lines: Sequence[str], count: int) -> list[list[str]]:
    """``lines`` in ``count`` runs of about the same length; none is empty."""
    parts: list[list[str]] = [[]]
    total = sum(map(len, lines))
    done = 0
    for at, line in enumerate(lines):
        open_parts, left = count - len(parts), len(lines) - at
        due = done + len(line) / 2 > total * len(parts) / count
        if parts[-1] and open_parts and (due or left == open_parts):
            parts.append([])
        parts[-1].append(line)
        done += len(line)
    return parts

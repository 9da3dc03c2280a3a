"""The icons of a pack: SVG files in its folder ``icons``, each called as pages name it."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from kiosk.compiler.problems import NAME, Report
from kiosk.compiler.reading.assets import ICONS, assets
from kiosk.compiler.reading.names import fitting
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.source import real
from kiosk.compiler.reading.text import remedy
from kiosk.model.vector_file import VECTOR
from kiosk.vector import VectorError, read_vector_file
from kiosk.vector.numbers import OR_PNG

MAX_BYTES = 16 * 1024
"""A page shows a dozen icons at once: a larger one takes too long to read on a small computer."""


def read_icons(pack: Pack, taken: Collection[str]) -> None:
    """Let the pages of ``pack`` show its icons; what is wrong with them is reported.

    None has one of the names ``taken``, which are those of the kiosk's icons. A page may name one that
    cannot be shown: that is told of its file, once.
    """
    for path in assets(pack, ICONS, {VECTOR}, "an icon, which is an SVG drawing"):
        name, report = fitting(path.stem), pack.report(path)
        if name in taken:
            other = f"own-{name}{VECTOR}"
            report.error(
                1, f"the kiosk has an icon of this name, which pages show; rename it to {other!r}", NAME
            )
            continue
        if path.name != f"{name}{VECTOR}":
            wanted = f"rename it to {f'{name}{VECTOR}'!r}" if name else "give it another name"
            report.error(1, f"{wanted}: only a-z, 0-9 and - are possible", NAME)
        _check(path, report)
        pack.icons[name] = real(path)


def _check(path: Path, report: Report) -> None:
    try:
        if path.stat().st_size > MAX_BYTES:
            told = f"is larger than {MAX_BYTES // 1024} KB, too large for an icon; simplify its paths"
            report.error(1, told)
            return
        read_vector_file(path)
    except OSError as error:
        report.error(1, remedy(error))
    except VectorError as error:
        for fault in error.faults:
            report.error(fault.line, fault.message.removesuffix(OR_PNG))

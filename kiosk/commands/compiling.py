"""Compiling for a command: a folder that hangs is told, and never waited for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kiosk import lifeline, offer
from kiosk.compiler import Compilation, Problem
from kiosk.model.library import Library, side_by_side
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

COMPILE_S = 120
"""A pack of a thousand screens takes 20 s with all rules; what takes longer than this never ends."""


def compile_in_time(
    settings: Settings, where: Places, *, house_rules: bool = True, today: date | None = None
) -> Compilation:
    """Compile the content for ``settings``; where that does not end, this is its one problem."""
    coming = lifeline.apart(
        lambda: offer.compile_content(settings, where.content, house_rules=house_rules, today=today)
    )
    try:
        return coming.result(COMPILE_S)
    except TimeoutError:
        told = f"was not read to its end within {COMPILE_S} s; look whether its disk or network share answers"
        return Compilation(None, (Problem(str(where.content), 1, told),))


def compile_each(
    settings: Settings, where: Places, *, house_rules: bool = True, today: date | None = None
) -> tuple[Compilation, ...]:
    """Compile each pack of ``where``, as :func:`compile_in_time` does."""
    return tuple(compile_in_time(settings, pack, house_rules=house_rules, today=today) for pack in where.each)


def together(compilations: Iterable[Compilation]) -> Library | None:
    """The packs of which a library can be made, as one library; None where there is no such pack."""
    found = libraries(compilations)
    return side_by_side(found) if found else None


def libraries(compilations: Iterable[Compilation]) -> list[Library]:
    """The library of each pack of which one can be made."""
    return [each.library for each in compilations if each.library is not None]


def codes(settings: Settings, found: Iterable[Library]) -> tuple[str, ...]:
    """The languages of the libraries ``found`` that somebody must look after, each once."""
    return tuple(dict.fromkeys(each.code for library in found for each in offer.meant(library, settings)))

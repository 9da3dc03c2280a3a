"""Letters of the content that no font has, of the kiosk or of the pack: people would see a box."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from kiosk import app
from kiosk.bridge.system import fonts
from kiosk.compiler import Problem, page_lines
from kiosk.model.library import Library
from kiosk.settings.places import Places

RULE = "letter"


def letter_problems(where: Places, library: Library) -> Iterator[Problem]:
    """Each such letter once for each file, with its line; nothing when the fonts themselves are missing."""
    app.application(offscreen=True)
    try:
        fonts.load(where.assets, library)
    except (FileNotFoundError, ValueError):
        return
    lines = list(page_lines(where.content))
    shown = {letter for _, _, line in lines for letter in line if _printed(letter)}
    missing = fonts.missing(shown, fonts.own_families(library))
    told: set[tuple[str, str]] = set()
    for file, number, line in lines if missing else ():
        for letter in sorted(missing.intersection(line)):
            if (file, letter) not in told:
                told.add((file, letter))
                yield Problem(
                    file, number, f"no font of the kiosk has {letter!r}; write it with other letters", RULE
                )


def _printed(letter: str) -> bool:
    return unicodedata.category(letter)[0] not in "CZ"

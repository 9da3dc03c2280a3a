"""Whether there is a letter for each character of the words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from kiosk.bridge.system import fonts
from kiosk.commands.doctor.check import Check, fail, ok, warn
from kiosk.model.library import Language, Library
from kiosk.settings.places import Places


def letters(where: Places, library: Library | None) -> Iterator[Check]:
    """Whether the fonts can be used and hold every character of the content."""
    try:
        fonts.load(where.assets, library)
    except (FileNotFoundError, ValueError) as error:
        yield fail("fonts", str(error), "install the kiosk again")
        return
    editions = library.editions if library else ()
    own = fonts.own_families(library) if library else ()
    missing = fonts.missing((each for _, language in editions for each in characters(language)), own)
    if missing:
        shown = " ".join(sorted(missing))
        yield warn("fonts", f"no font has {shown}", "use other characters, or a font that has them")
    else:
        yield ok("fonts", "the fonts have every character of the content")


def characters(language: Language) -> set[str]:
    """Every printed character of a language."""
    return {each for text in _texts(language) for each in text if unicodedata.category(each)[0] not in "CZ"}


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)

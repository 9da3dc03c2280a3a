"""The words: can they be read, may they be shown, is there a letter for each character."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from kiosk.bridge.system import fonts
from kiosk.commands.doctor.check import Check, fail, ok, warn
from kiosk.commands.reviews import not_reviewed
from kiosk.compiler import Compilation
from kiosk.errors import UnfitError
from kiosk.model.library import Language
from kiosk.offer import offered
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings


def content(settings: Settings, where: Places, compilation: Compilation) -> Iterator[Check]:
    """Whether the content compiles and which languages patients are offered."""
    if compilation.library is None:
        yield fail("content", f"{where.content}: {compilation.summary()}", "run `kiosk check` and mend them")
        return
    if compilation.left_out:
        gone = "; ".join(compilation.left_out)
        yield fail("content", f"people do not see {gone}", "run `kiosk check` and mend them")
    elif compilation.clean:
        yield ok("content", f"{where.content}: {compilation.summary()}")
    else:
        yield warn("content", f"{where.content}: {compilation.summary()}", "run `kiosk check` and mend them")
    try:
        languages = offered(compilation.library, settings).languages
    except UnfitError as error:
        yield fail("languages", "patients are offered none", str(error))
        return
    names = ", ".join(language.code for language in languages)
    if drafts := [language for language in languages if language.unreviewed]:
        open_ = " | ".join(f"{language.code} {not_reviewed(language)}" for language in drafts)
        remedy = "have these pages reviewed by a clinician; until then each says that it is a draft"
        yield warn("languages", f"{names}; not reviewed: {open_}", remedy)
    else:
        yield ok("languages", names)


def letters(where: Places, compilation: Compilation) -> Iterator[Check]:
    """Whether the bundled fonts can be used and hold every character of the content."""
    try:
        fonts.load(where.assets)
    except (FileNotFoundError, ValueError) as error:
        yield fail("fonts", str(error), "install the kiosk again")
        return
    languages = compilation.library.languages if compilation.library else ()
    missing = fonts.missing(each for language in languages for each in characters(language))
    if missing:
        shown = " ".join(sorted(missing))
        yield warn("fonts", f"no bundled font has {shown}", "use other characters, or a font that has them")
    else:
        yield ok("fonts", "the bundled fonts have every character of the content")


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

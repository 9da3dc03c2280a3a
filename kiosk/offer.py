"""What the clinic offers: its content, with its own words in it, in the languages that may be shown."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.compiler import Compilation, compile_library
from kiosk.errors import UnfitError
from kiosk.illustrations import scenes
from kiosk.illustrations.symbols import icons
from kiosk.model.library import Library
from kiosk.settings.schema import Settings
from kiosk.visit.clinic import Clinic


def compile_content(settings: Settings, content: Path, *, house_rules: bool = True) -> Compilation:
    """Compile ``content`` for these settings; a start does without the house rules."""
    return compile_library(
        content,
        check_scene=scenes.problem,
        icons=frozenset(icons.ICONS),
        values=clinic_values(settings),
        house_rules=house_rules,
    )


def offered(library: Library, settings: Settings) -> Library:
    """The languages that patients may choose, in the order of the settings.

    A language whose safety words no clinician has reviewed is kept back unless drafts are allowed.
    Raises :class:`UnfitError` when none is left or the settings name one that is not there.
    """
    known = {language.code: language for language in library.languages}
    wanted = settings.languages or tuple(known)
    if unknown := [code for code in wanted if code not in known]:
        raise UnfitError(f"languages: no content in {', '.join(unknown)}; there is {', '.join(known)}")
    chosen = tuple(known[code] for code in wanted if known[code].safety_reviewed or settings.allow_drafts)
    if not chosen:
        raise UnfitError(
            "No language has been reviewed by a clinician yet. Set allow_drafts = true in kiosk.toml to show "
            "the drafts, with a banner on every screen."
        )
    return replace(library, languages=chosen)


def clinic_values(settings: Settings) -> dict[str, dict[str, str]]:
    """The clinic's own words by placeholder and language; ``*`` stands for every language.

    A value that has expired is missing: nobody stands behind it any more.
    """
    given = settings.clinic
    values = {
        "clinic.name": {"*": given.name},
        "clinic.phone": {"*": given.phone},
        "clinic.emergency": {"*": given.emergency},
    }
    for name in settings.aftercare.__struct_fields__:
        value = getattr(settings.aftercare, name)
        values[f"aftercare.{name}"] = value.text if value.valid(date.today()) else {}
    return values


def clinic(settings: Settings) -> Clinic:
    """What the clinic says of itself."""
    given = settings.clinic
    logo = Path(given.logo).resolve().as_uri() if given.logo else ""
    return Clinic(given.name, given.phone, logo)


def report(compilation: Compilation) -> None:
    """Print every problem to stderr as ``file:line: message``."""
    for problem in compilation.problems:
        print(problem, file=sys.stderr)

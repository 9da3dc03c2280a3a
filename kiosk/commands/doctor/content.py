"""The words and the clinic's own rules: can they be read, may they be shown, who stands behind them."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from datetime import date

from kiosk.commands.aftercare import rules_of, value_problems
from kiosk.commands.compiling import codes, libraries
from kiosk.commands.doctor.check import Check, fail, ok, warn
from kiosk.commands.reviews import not_reviewed
from kiosk.compiler import Compilation
from kiosk.errors import UnfitError
from kiosk.offer import held_back, offered
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings


def contents(
    settings: Settings, where: Places, compilations: Iterable[Compilation], today: date
) -> Iterator[Check]:
    """The checks of each pack of ``where``."""
    for pack, compilation in zip(where.each, compilations, strict=True):
        yield from content(settings, pack, compilation, today)


def content(settings: Settings, where: Places, compilation: Compilation, today: date) -> Iterator[Check]:
    """Whether the content compiles and which languages patients are offered ``today``."""
    if compilation.library is None:
        remedy = "run `kiosk check` and mend them; until then people see the last good words or none"
        told = str(compilation.problems[0]) if len(compilation.problems) == 1 else compilation.summary()
        yield fail("content", f"{where.content}: {told}", remedy)
        return
    if compilation.left_out:
        gone = "; ".join(compilation.left_out)
        yield fail("content", f"people do not see {gone}", "run `kiosk check` and mend them")
    elif compilation.clean:
        yield ok("content", f"{where.content}: {compilation.summary()}")
    else:
        yield warn("content", f"{where.content}: {compilation.summary()}", "run `kiosk check` and mend them")
    try:
        languages = offered(compilation.library, settings, today).languages
    except UnfitError as error:
        yield fail("languages", "patients are offered none", str(error))
        return
    names = ", ".join(language.code for language in languages)
    if drafts := [language for language in languages if language.unreviewed]:
        open_ = " | ".join(f"{language.code} {not_reviewed(language)}" for language in drafts)
        remedy = "`kiosk review` says who has to read what; until then each page says that it is a draft"
        yield warn("languages", f"{names}; not reviewed: {open_}", remedy)
    elif missing := held_back(compilation.library, settings, today):
        yield warn("languages", names, "; ".join(missing))
    else:
        yield ok("languages", names)


def values(
    options: argparse.Namespace, settings: Settings, compilations: Iterable[Compilation], today: date
) -> tuple[Check, ...]:
    """The clinic's own rules: which are there, and who stands behind them."""
    found = libraries(compilations)
    names = rules_of(found)
    valid = [name for name, value in settings.aftercare.items() if value.valid(today)]
    missing = [name for name in names if name not in valid]
    problems = value_problems(settings, options.settings, codes(settings, found), today, names)
    told = f"{len(names) - len(missing)} of {len(names)} aftercare rules"
    if missing:
        remedy = (
            f"write them into kiosk.toml ({', '.join(missing)}); until then people read 'ask your care team'"
        )
        return (warn("clinic", told, remedy),)
    if problems:
        return (warn("clinic", told, "; ".join(problem.message for problem in problems)),)
    return (ok("clinic", told),)

"""What ``kiosk check`` does."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.commands.aftercare import rules_of, value_problems
from kiosk.commands.check.letters import letter_problems
from kiosk.commands.compiling import codes, compile_each, libraries
from kiosk.commands.reviews import not_reviewed
from kiosk.compiler import COVER, Compilation, Problem, Severity, as_json, image_fault
from kiosk.model.library import Library
from kiosk.offer import meant
from kiosk.settings.places import Places, settings_file
from kiosk.settings.schema import Settings
from kiosk.settings.toml_file import line_of, text_of


def check(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Print every problem, and what people do not see or nobody has signed; 1 for an error."""
    packs = list(zip(where.each, compile_each(settings, where), strict=True))
    readable = libraries(compilation for _, compilation in packs)
    problems = [
        *_logo_problems(settings, options.settings),
        *_language_problems(settings, options.settings, readable),
        *value_problems(
            settings, options.settings, codes(settings, readable), date.today(), rules_of(readable)
        ),
    ]
    lines, several = list(map(str, problems)), len(packs) > 1
    if several:
        lines.append(f"{len(problems)} problems in {settings_file(options.settings)}")
    for pack, compilation in packs:
        found = sorted((*compilation.problems, *_across(pack, compilation, several=several)))
        if several:
            found = [replace(each, file=str(pack.content / each.file)) for each in found]
        problems += found
        lines += [*map(str, found), *_summary(compilation, settings)]
        lines.append(f"{len(found if several else problems)} problems in {pack.content}")
    if options.format == "json":
        print(json.dumps(as_json(problems), ensure_ascii=False, indent=1))
    else:
        print(*lines, sep="\n")
    return int(any(problem.severity is Severity.ERROR for problem in problems))


def _across(where: Places, compilation: Compilation, *, several: bool) -> Iterator[Problem]:
    """Letters that no font has; and covers that are missing where people choose between ``several`` packs."""
    if compilation.library is None:
        return
    yield from letter_problems(where, compilation.library)
    for language in compilation.library.languages if several else ():
        if not (where.content / language.code / COVER).exists():
            told = f"is missing; until it is there the pack is called {language.cover.title!r}"
            yield Problem(f"{language.code}/{COVER}", 1, told, severity=Severity.WARNING)


def _summary(compilation: Compilation, settings: Settings) -> Iterator[str]:
    """What people are not shown, and what no clinician has signed."""
    for each in compilation.left_out:
        yield f"people do not see {each}"
    if compilation.library is None:
        yield "people can be shown nothing: the source language, its help page or its list is missing"
        return
    for language in meant(compilation.library, settings):
        times = (each for each in compilation.reading if each.language == language.code)
        yield f"{language.code}: minutes to read: {', '.join(map(str, times))}"
        if names := not_reviewed(language):
            count, total = len(language.unreviewed), len(language.screens)
            yield f"{language.code}: no clinician has signed {count} of {total} pages: {names}"


def _language_problems(settings: Settings, path: Path | None, found: Iterable[Library]) -> Iterator[Problem]:
    there = dict.fromkeys(language.code for library in found for language in library.languages)
    for code in settings.languages if there else ():
        if code not in there:
            file = settings_file(path)
            told = f"languages: no content in {code!r}; there is {', '.join(there)}"
            yield Problem(str(file), line_of(text_of(file), ("languages",)), told)


def _logo_problems(settings: Settings, path: Path | None) -> Iterator[Problem]:
    logo = settings.clinic.logo
    if logo and (fault := image_fault(Path(logo))):
        file = settings_file(path)
        line = line_of(text_of(file), ("clinic", "logo"))
        yield Problem(str(file), line, f"clinic.logo: {Path(logo).name!r} {fault}")

"""What ``kiosk check`` does."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from kiosk.commands.aftercare import value_problems
from kiosk.commands.check.letters import letter_problems
from kiosk.commands.compiling import compile_in_time
from kiosk.commands.reviews import not_reviewed
from kiosk.compiler import Compilation, Problem, Severity, as_json, image_fault
from kiosk.offer import meant
from kiosk.settings.places import Places, settings_file
from kiosk.settings.schema import Settings
from kiosk.settings.toml_file import line_of, text_of


def check(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Print every problem, and what people do not see or nobody has signed; 1 for an error."""
    compilation = compile_in_time(settings, where)
    library = compilation.library
    codes = [language.code for language in library.languages] if library else []
    used = [language.code for language in meant(library, settings)] if library else []
    problems = (
        *_logo_problems(settings, options.settings),
        *_language_problems(settings, options.settings, codes),
        *value_problems(settings, options.settings, used, date.today()),
        *sorted((*compilation.problems, *(letter_problems(where) if library else ()))),
    )
    if options.format == "json":
        print(json.dumps(as_json(problems), ensure_ascii=False, indent=1))
    else:
        for line in (*map(str, problems), *_summary(compilation, settings)):
            print(line)
        print(f"{len(problems)} problems in {where.content}")
    return int(any(problem.severity is Severity.ERROR for problem in problems))


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


def _language_problems(settings: Settings, path: Path | None, codes: Sequence[str]) -> Iterator[Problem]:
    for code in settings.languages if codes else ():
        if code not in codes:
            file = settings_file(path)
            told = f"languages: no content in {code!r}; there is {', '.join(codes)}"
            yield Problem(str(file), line_of(text_of(file), ("languages",)), told)


def _logo_problems(settings: Settings, path: Path | None) -> Iterator[Problem]:
    logo = settings.clinic.logo
    if logo and (fault := image_fault(Path(logo))):
        file = settings_file(path)
        line = line_of(text_of(file), ("clinic", "logo"))
        yield Problem(str(file), line, f"clinic.logo: {Path(logo).name!r} {fault}")

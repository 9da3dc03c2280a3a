"""``kiosk check``: every problem of the content and of the clinic's own values."""

from __future__ import annotations

import argparse
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


def add(commands: Commands) -> None:
    """Describe the command."""
    check = commands.add_parser("check", help="report every problem of the content")
    option.settings_file(check)
    option.language(check)
    check.add_argument("content", type=Path, nargs="?", metavar="CONTENT", help="content folder")
    check.add_argument("--format", choices=("text", "json"), default="text", help="output format")
    check.set_defaults(work=work)


def work(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Print every problem; 1 for an error."""
    from kiosk import offer
    from kiosk.commands.aftercare import value_problems
    from kiosk.compiler import as_json

    compilation = offer.compile_content(settings, where.content)
    library = compilation.library
    languages = [language.code for language in library.languages] if library else []
    values = value_problems(settings, options.settings, languages, date.today())
    problems = (*values, *compilation.problems)
    if options.format == "json":
        print(json.dumps(as_json(problems), ensure_ascii=False, indent=1))
    else:
        for problem in problems:
            print(problem)
        print(f"{len(problems)} problems in {where.content}")
    return 0 if compilation.clean else 1

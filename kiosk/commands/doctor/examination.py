"""The command: all checks, as lines or as JSON."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from datetime import date

from kiosk import app, machine, offer
from kiosk.bridge.speech.find import find_voice
from kiosk.bridge.speech.probe import answers
from kiosk.commands.aftercare import value_problems
from kiosk.commands.doctor.check import Check, State, ok, warn
from kiosk.commands.doctor.content import content, letters
from kiosk.commands.doctor.machine import clock, disk, graphics, screen, touch, voices
from kiosk.compiler import Compilation
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings


def examine(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Print every check; 1 when patients would notice one."""
    display = machine.has_display()
    app.application(offscreen=not display)
    compilation = offer.compile_content(settings, where.content)
    checks = (
        *content(settings, where, compilation),
        *values(options, settings, compilation),
        *letters(where, compilation),
        *screen(settings, display=display),
        *touch(),
        *graphics(),
        *voices(find_voice(speaks=answers()), codes(compilation)),
        *disk(settings),
        *clock(compilation.library, date.today()),
    )
    if options.json:
        print(json.dumps([asdict(check) for check in checks], ensure_ascii=False, indent=1))
    else:
        print(*checks, sep="\n")
    return 1 if any(check.state is State.FAIL for check in checks) else 0


def values(options: argparse.Namespace, settings: Settings, compilation: Compilation) -> tuple[Check, ...]:
    """The clinic's own rules: which are there, and who stands behind them."""
    names = settings.aftercare.__struct_fields__
    missing = [name for name in names if not getattr(settings.aftercare, name).valid(date.today())]
    problems = value_problems(settings, options.settings, codes(compilation), date.today())
    told = f"{len(names) - len(missing)} of {len(names)} aftercare rules"
    if missing:
        remedy = (
            f"write them into kiosk.toml ({', '.join(missing)}); until then people read 'ask your care team'"
        )
        return (warn("clinic", told, remedy),)
    if problems:
        return (warn("clinic", told, "; ".join(problem.message for problem in problems)),)
    return (ok("clinic", told),)


def codes(compilation: Compilation) -> tuple[str, ...]:
    """The languages of the content."""
    return tuple(language.code for language in compilation.library.languages) if compilation.library else ()

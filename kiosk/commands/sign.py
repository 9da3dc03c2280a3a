"""``kiosk sign``: write down who has read a page or a topic."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import timedelta
from difflib import get_close_matches
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import Places, state_folder
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands
    from kiosk.compiler import Compilation

A_YEAR = timedelta(days=365)
"""Words are read again after a year, unless another last day is given."""


def add(commands: Commands) -> None:
    """Describe the command."""
    sign = commands.add_parser("sign", help="write down who has read a page or a topic")
    for each in (option.settings_file, option.language, option.content):
        each(sign)
    sign.add_argument("page", nargs="+", metavar="PAGE", help="such as care/washing, or a whole topic: care")
    sign.add_argument("--role", required=True, help="who has read it, never a name: 'spine surgeon'")
    sign.add_argument("--date", type=option.day, metavar="DAY", help="when it was read (default: today)")
    sign.add_argument("--expires", type=option.day, metavar="DAY", help="last day (default: after a year)")
    sign.add_argument("--sheet", metavar="CODE", help="the code on the printed sheet that was signed")
    sign.set_defaults(work=work)


def work(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Sign, and say what stands in the pages now. Raises a :class:`KioskError`."""
    from kiosk import offer
    from kiosk.clock import Clock
    from kiosk.commands.named import Named, NamedError, hidden, named, pack_of
    from kiosk.compiler.signing import Signature, SignError, sign
    from kiosk.model.screens import code_of

    clock = Clock(state_folder())
    if fault := clock.fault():
        raise SignError(f"the clock of this computer cannot be right: {fault}")
    today = clock.today()
    day = options.date or today
    signature = Signature(options.role.strip(), day, options.expires or day + A_YEAR)
    faults = list(signature.faults(today))
    if faults:
        raise SignError("\n".join(faults))
    where = pack_of(options.page, where)
    compilation = offer.compile_content(settings, where.content, today=today)
    asked: list[Named] = []
    for page in options.page:
        try:
            asked.append(named(page, compilation, where.content, settings.language))
        except NamedError as error:
            faults.append(str(error))
    faults += [told for each in asked for told in hidden(each.name, compilation)]
    if faults:
        raise SignError("\n".join(faults))
    codes = [code_of(each.language.screens[page] for page in each.pages) for each in asked]
    if options.sheet and [options.sheet] != codes:
        raise SignError(
            f"{options.sheet} is not the code of these words: they were changed after the sheet was "
            "printed, or it is the sheet of other pages; print it once more and have it read again"
        )
    pages = {(each.language.code, page): (each.language, page) for each in asked for page in each.pages}
    for signed in sign(where.content, compilation, pages.values(), signature):
        print(
            f"{signed.file}: {signed.review.state}, {signed.review.reviewer}, {signed.review.date}, "
            f"until {signed.review.expires}"
        )
        for role in signed.again:
            print(f"{signed.file}: {role} signs again, too")
    for told in _unusual(signature.role, compilation):
        print(told)
    return 0


def _unusual(role: str, compilation: Compilation) -> Iterator[str]:
    """A word on a role that is nearly one that stands in other pages."""
    from kiosk.compiler.signing import ROLES

    assert compilation.library is not None  # noqa: S101 - pages were found in it
    reviews = [
        each.review for language in compilation.library.languages for each in language.screens.values()
    ]
    known = {each for review in reviews for each in review.reviewer.split(ROLES) if each}
    if role not in known and (near := get_close_matches(role, known, 1, 0.8)):
        yield f"other pages were signed by {near[0]!r}; if that is meant, sign again with that role"

"""``kiosk new page``: a page to start writing from, in every language."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


def add(commands: Commands) -> None:
    """Describe the command."""
    new = commands.add_parser("new", help="start a new page")
    kinds = new.add_subparsers(dest="kind", metavar="KIND", required=True)
    page = kinds.add_parser("page", help="a screen, the last of its topic")
    for each in (option.settings_file, option.language, option.content):
        each(page)
    page.add_argument("page", metavar="TOPIC/NAME", help="such as care/stairs: a topic's folder, and a name")
    page.set_defaults(work=work)


def work(options: argparse.Namespace, _: Settings, where: Places) -> int:
    """Write the page and say what to do next. Raises :class:`~kiosk.compiler.new_page.NewPageError`."""
    from kiosk.compiler.new_page import new_page

    for file in new_page(where.content, options.page, date.today()):
        print(file)
    print("Write your words into these files, then run `kiosk check`.")
    return 0

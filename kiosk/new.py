"""``kiosk new page``: a page to start writing from, in every language."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from kiosk.compiler.new_page import new_page
from kiosk.settings import Places, Settings


def add_parser(commands: Any, shared: argparse.ArgumentParser) -> None:  # noqa: ANN401 - argparse's is private
    """Add the command ``new`` to ``commands``; ``shared`` holds the options of every command."""
    new = commands.add_parser("new", help="start a new page")
    kinds = new.add_subparsers(dest="kind", metavar="KIND", required=True)
    page = kinds.add_parser("page", parents=[shared], help="a screen, the last of its topic")
    page.add_argument("page", metavar="TOPIC/NAME", help="such as care/stairs: a topic's folder, and a name")
    page.add_argument("--content", metavar="DIR", help="content folder (default: the built-in one)")
    page.set_defaults(work=write)


def write(options: argparse.Namespace, _: Settings, where: Places) -> int:
    """Write the page and say what to do next. Raises :class:`~kiosk.compiler.new_page.NewPageError`."""
    for file in new_page(where.content, options.page, date.today()):
        print(file)
    print("Write your words into these files, then run `kiosk check`.")
    return 0

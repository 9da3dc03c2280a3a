"""``kiosk new``: a page to start writing from, or a whole pack of the clinic's own."""

from __future__ import annotations

import argparse
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.errors import KioskError
from kiosk.settings.places import Places, places, settings_file
from kiosk.settings.schema import Settings
from kiosk.settings.write import keep

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


class NewPackError(KioskError):
    """A pack cannot be made."""


def add(commands: Commands) -> None:
    """Describe the command."""
    new = commands.add_parser("new", help="start a new page, or words of your own")
    kinds = new.add_subparsers(dest="kind", metavar="KIND", required=True)
    page = kinds.add_parser("page", help="a screen, the last of its topic")
    for each in (option.settings_file, option.language, option.content):
        each(page)
    page.add_argument("page", metavar="TOPIC/NAME", help="such as care/stairs: a topic's folder, and a name")
    page.set_defaults(work=new_page)
    pack = kinds.add_parser("pack", help="a copy of the built-in content, which the kiosk then shows")
    option.settings_file(pack)
    pack.add_argument("folder", type=Path, metavar="DIR", help="where the copy shall stand")
    pack.set_defaults(work=new_pack)


def new_page(options: argparse.Namespace, _: Settings, where: Places) -> int:
    """Write the page and say what to do next. Raises :class:`~kiosk.compiler.new_page.NewPageError`."""
    from kiosk.compiler.new_page import new_page as make

    for file in make(where.content, options.page, date.today()):
        print(file)
    print("Write your words into these files, then run `kiosk check`.")
    return 0


def new_pack(options: argparse.Namespace, _settings: Settings, _where: Places) -> int:
    """Copy the built-in content and show the copy from now on. Raises :class:`NewPackError`.

    An installed kiosk must not be edited where it is: its next version would take the changes away.
    """
    folder: Path = options.folder.absolute()
    file = settings_file(options.settings)
    if folder.exists():
        raise NewPackError(f"{folder} is there already; name a folder that is not")
    try:
        shutil.copytree(places(Settings()).content, folder)
        keep(file, "", {"content": folder.as_posix()})
    except OSError as error:
        raise NewPackError(f"{error.filename} cannot be written ({error.strerror})") from error
    print(f"{folder} holds the words, and {file} names it. Change its files, then run `kiosk check`.")
    return 0

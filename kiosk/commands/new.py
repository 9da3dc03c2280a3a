"""``kiosk new``: a page, a topic or a language to start writing from, or a whole pack of the clinic's own."""

from __future__ import annotations

import argparse
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.errors import KioskError
from kiosk.settings.places import Places, built_in_packs, installed, places, settings_file
from kiosk.settings.schema import Settings
from kiosk.settings.write import keep

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


class NewPackError(KioskError):
    """A pack cannot be made."""


def add(commands: Commands) -> None:
    """Describe the command."""
    new = commands.add_parser("new", help="start a page, a topic, a language, or words of your own")
    kinds = new.add_subparsers(dest="kind", metavar="KIND", required=True)
    page = kinds.add_parser("page", help="a screen, the last of its topic")
    page.add_argument("page", metavar="TOPIC/NAME", help="such as care/stairs: a topic's folder, and a name")
    page.set_defaults(work=new_page)
    topic = kinds.add_parser("topic", help="a topic, the last on the home screen")
    topic.add_argument("topic", metavar="NAME", help="its folder, such as at-home")
    topic.set_defaults(work=new_topic)
    language = kinds.add_parser("language", help="a language, whose pages wait to be translated")
    language.add_argument("code", metavar="CODE", help="of the language, such as de or pt-BR")
    language.add_argument("--name", required=True, help="what it calls itself, such as Deutsch")
    language.set_defaults(work=new_language)
    for each in (page, topic, language):
        option.settings_file(each)
        option.content(each)
    pack = kinds.add_parser("pack", help="a copy of the built-in content, which the kiosk then shows")
    option.settings_file(pack)
    pack.add_argument("folder", type=Path, metavar="DIR", help="where it shall stand")
    pack.add_argument("--empty", action="store_true", help="a skeleton for another procedure instead")
    pack.set_defaults(work=new_pack)


def _own(where: Places) -> Path:
    """The folder of the words that are to be changed.

    An installed kiosk must not be edited where it is: its next version would take the changes away.
    Raises :class:`NewPackError` for its own packs.
    """
    built_in = {pack.resolve() for pack in built_in_packs().values()} if installed() else ()
    if where.content.resolve() in built_in:
        raise NewPackError(
            f"{where.content} came with the program, whose next version would take the changes away; "
            "first `kiosk new pack DIR`"
        )
    return where.content


def new_page(options: argparse.Namespace, _: Settings, where: Places) -> int:
    """Write the page and say what to do next. Raises KioskError."""
    from kiosk.compiler.new.page import new_page as make

    for file in make(_own(where), options.page, date.today()):
        print(file)
    print("Write your words into these files, then run `kiosk check`.")
    return 0


def new_topic(options: argparse.Namespace, _: Settings, where: Places) -> int:
    """Write the topic and say what to do next. Raises KioskError."""
    from kiosk.compiler.new.topic import new_topic as make

    for file in make(_own(where), options.topic, date.today()):
        print(file)
    print(f"Write its title and picture into these files; `kiosk new page {options.topic}/NAME` adds a page.")
    return 0


def new_language(options: argparse.Namespace, _: Settings, where: Places) -> int:
    """Write the language and say what to do next. Raises KioskError."""
    from kiosk.compiler.new.language import new_language as make

    print(make(_own(where), options.code, options.name, date.today()))
    print("Translate its files, the help page first; `kiosk check` says what is still to write.")
    return 0


def new_pack(options: argparse.Namespace, _settings: Settings, _where: Places) -> int:
    """Copy the built-in content, or a skeleton of it, and show that from now on.

    Raises KioskError where it cannot be made; then nothing of it stays.
    """
    from kiosk.compiler.new.pack import skeleton
    from kiosk.compiler.new.page import writing

    folder: Path = options.folder.absolute()
    file = settings_file(options.settings)
    if folder.exists():
        raise NewPackError(f"{folder} is there already; name a folder that is not")
    with writing(folder):
        if options.empty:
            skeleton(places(Settings()).content, folder, date.today())
        else:
            shutil.copytree(places(Settings()).content, folder)
        keep(file, "", {"content": folder.as_posix()})
    print(f"{folder} holds the words, and {file} names it. Change its files, then run `kiosk check`.")
    print("Icons and fonts of your own go into its folders icons and fonts; the guide of the words says how.")
    return 0

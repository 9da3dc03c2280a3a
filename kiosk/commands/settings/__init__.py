"""``kiosk settings``: what gave which value, one file that replaces a machine, and settings for many."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import settings_file

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


def add(commands: Commands) -> None:
    """Describe the commands."""
    settings = commands.add_parser("settings", help="explain, take along, bring back, or give to many kiosks")
    kinds = settings.add_subparsers(dest="kind", metavar="KIND", required=True)
    explain = kinds.add_parser("explain", help="each key, its value, and which file gave it")
    export = kinds.add_parser("export", help="write one file from which another machine can be set up")
    export.add_argument("out", type=Path, metavar="OUT", help="the file; it holds the hash of the PIN")
    bring = kinds.add_parser("import", help="check such a file and put it in place; the old one is kept")
    bring.add_argument("file", type=Path, metavar="FILE", help="what `kiosk settings export` has written")
    for each, work in ((explain, _explain), (export, _export), (bring, _import)):
        option.settings_file(each)
        each.set_defaults(alone=work)
    publish = kinds.add_parser("publish", help="check settings for many kiosks, sign and publish them")
    publish.add_argument("repository", type=Path, metavar="REPO", help="folder of the repository")
    publish.add_argument("file", type=Path, metavar="FILE", help="the settings, as in kiosk.toml")
    publish.add_argument("--keys", type=Path, required=True, metavar="KEYS", help="folder of the keys")
    publish.add_argument(
        "--percent", type=option.percent, default=100, help="so many of 100 kiosks take them"
    )
    publish.set_defaults(alone=_publish)


def _explain(options: argparse.Namespace) -> int:
    from kiosk.commands.settings.explaining import explain

    return explain(options.settings)


def _export(options: argparse.Namespace) -> int:
    from kiosk.commands.settings.moving import export

    return export(settings_file(options.settings), options.out)


def _import(options: argparse.Namespace) -> int:
    from kiosk.commands.settings.moving import bring

    return bring(options.file, settings_file(options.settings))


def _publish(options: argparse.Namespace) -> int:
    from kiosk.commands.extra import fleet_extra

    with fleet_extra():
        from kiosk.fleet.repository import Kind, publish

        found = publish(options.repository, options.keys, options.file, options.percent, Kind.SETTINGS)
    print(f"version {found.version} is for {found.percent} of 100 kiosks")
    return 0

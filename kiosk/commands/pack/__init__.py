"""``kiosk pack``: one archive for many kiosks, signed, published in steps, fetched and taken back."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.commands.extra import fleet_extra
from kiosk.settings.places import Places, settings_file
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


Work = Callable[[argparse.Namespace, Settings, Places], int]


def add(commands: Commands) -> None:
    """Describe the commands."""
    pack = commands.add_parser("pack", help="one archive of content for many kiosks")
    kinds = pack.add_subparsers(dest="kind", metavar="KIND", required=True)
    build = kinds.add_parser("build", help="make the archive of a content folder")
    option.settings_file(build)
    build.add_argument("content", type=Path, metavar="DIR", help="content folder")
    build.add_argument("-o", dest="out", type=Path, required=True, metavar="FILE", help="the archive")
    keys = kinds.add_parser("keys", help="make the keys that packs are signed with")
    keys.add_argument("keys", type=Path, metavar="KEYS", help="new folder; keep it offline")
    create = kinds.add_parser("create", help="begin a repository")
    publish = kinds.add_parser("publish", help="sign an archive and put it into the repository")
    renew = kinds.add_parser("renew", help="say that the repository still holds, every few weeks")
    for each in (create, publish, renew):
        each.add_argument("repository", type=Path, metavar="REPO", help="folder of the repository")
        each.add_argument("--keys", type=Path, required=True, metavar="KEYS", help="folder of the keys")
    publish.add_argument("archive", type=Path, metavar="FILE", help="the archive")
    publish.add_argument("--percent", type=option.percent, default=100, help="so many of 100 kiosks take it")
    fetch = kinds.add_parser("fetch", help="fetch the newest archive for this kiosk, and show it")
    option.settings_file(fetch)
    fetch.add_argument("--gate", type=float, default=60.0, metavar="S", help="how long it is watched")
    for each, work in zip((build, keys, create, publish, renew, fetch), _WORKS, strict=True):
        each.set_defaults(work=partial(_with_the_extra, work))


def _with_the_extra(work: Work, options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Do ``work``, or say what it needs. Raises :class:`~kiosk.commands.extra.ExtraError`."""
    with fleet_extra():
        return work(options, settings, where)


def _build(options: argparse.Namespace, settings: Settings, _: Places) -> int:
    from kiosk.commands.pack.building import build

    return build(options.content, options.out, settings)


def _keys(options: argparse.Namespace, _settings: Settings, _: Places) -> int:
    from kiosk.fleet.repository import make_keys

    make_keys(options.keys)
    print(f"{options.keys} holds the keys. Keep a copy offline: who has them can change every kiosk.")
    return 0


def _create(options: argparse.Namespace, _settings: Settings, _: Places) -> int:
    from kiosk.fleet.repository import create

    root = create(options.repository, options.keys)
    print(f"{root} is the root: copy it to every kiosk once, and name it in kiosk.toml under [fleet] root.")
    return 0


def _publish(options: argparse.Namespace, _settings: Settings, _: Places) -> int:
    from kiosk.fleet.repository import publish

    found = publish(options.repository, options.keys, options.archive, options.percent)
    print(f"version {found.version} is for {found.percent} of 100 kiosks")
    return 0


def _renew(options: argparse.Namespace, _settings: Settings, _: Places) -> int:
    from kiosk.fleet.repository import renew

    print(f"the repository holds until {renew(options.repository, options.keys):%Y-%m-%d}")
    return 0


def _fetch(options: argparse.Namespace, settings: Settings, _: Places) -> int:
    from kiosk.commands.pack.fetching import fetch

    return fetch(settings, settings_file(options.settings), options.gate)


_WORKS = (_build, _keys, _create, _publish, _renew, _fetch)

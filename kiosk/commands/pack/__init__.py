"""``kiosk pack``: one archive for many kiosks, signed, published in steps, fetched and taken back."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.commands.extra import fleet_extra
from kiosk.fleet import NEEDED, ROOTS
from kiosk.settings.places import Places, settings_file
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands

LONGEST_GATE_S = 3600
"""How long a fetch may watch what it has switched to, s. The service ends it after six hours."""
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
    told = "keys of the root (default: %(default)s)"
    keys.add_argument("--roots", type=_count, default=ROOTS, metavar="N", help=told)
    create = kinds.add_parser("create", help="begin a repository")
    publish = kinds.add_parser("publish", help="sign an archive and let kiosks see it")
    sign = kinds.add_parser("sign", help="sign with the keys at hand; kiosks see it after `renew`")
    renew = kinds.add_parser("renew", help="let kiosks see what is signed, and say that it still holds")
    rotate = kinds.add_parser("rotate", help="replace keys, and give the root another year")
    for each in (create, publish, sign, renew, rotate):
        each.add_argument("repository", type=Path, metavar="REPO", help="folder of the repository")
        each.add_argument("--keys", type=Path, required=True, metavar="KEYS", help="folder of the keys")
    told = "so many keys of the root sign the next one (default: %(default)s)"
    create.add_argument("--threshold", type=_count, default=NEEDED, metavar="N", help=told)
    told = "a new archive, or settings for many (.toml)"
    publish.add_argument("archive", type=Path, metavar="FILE", help=told)
    sign.add_argument("archive", type=Path, metavar="FILE", nargs="?", help=told)
    for each in (publish, sign):
        each.add_argument("--percent", type=option.percent, default=100, help="so many of 100 kiosks take it")
    told = "the keys that get a new one: root-1 …, targets, online (default: none)"
    rotate.add_argument("--replace", nargs="+", metavar="KEY", default=[], help=told)
    fetch = kinds.add_parser("fetch", help="fetch the newest archive for this kiosk, and show it")
    option.settings_file(fetch)
    fetch.add_argument("--gate", type=_gate, default=60.0, metavar="S", help="how long it is watched")
    fetch.set_defaults(lenient=True)
    works = (
        *((build, _build), (keys, _keys), (create, _create), (publish, _publish)),
        *((sign, _sign), (renew, _renew), (rotate, _rotate), (fetch, _fetch)),
    )
    for each, work in works:
        each.set_defaults(work=partial(_with_the_extra, work))


def _with_the_extra(work: Work, options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Do ``work``, or say what it needs. Raises :class:`~kiosk.commands.extra.ExtraError`."""
    with fleet_extra():
        return work(options, settings, where)


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 20:
        raise argparse.ArgumentTypeError(f"{text!r} is no count of keys; write a number from 1 to 20")
    return int(text)


def _gate(text: str) -> float:
    told = f"{text!r} is no time; write seconds from 0 to {LONGEST_GATE_S}"
    try:
        seconds = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(told) from error
    if not 0 <= seconds <= LONGEST_GATE_S:  # no number is, too
        raise argparse.ArgumentTypeError(told)
    return seconds


def _build(options: argparse.Namespace, settings: Settings, _: Places) -> int:
    from kiosk.commands.pack.building import build

    return build(options.content, options.out, settings)


def _keys(options: argparse.Namespace, _settings: Settings, _: Places) -> int:
    from kiosk.fleet.repository import make_keys

    names = make_keys(options.keys, options.roots)
    print(f"{options.keys} holds the keys {', '.join(names)}.")
    print("Keep a copy offline: who has them can change every kiosk.")
    return 0


def _create(options: argparse.Namespace, _settings: Settings, _: Places) -> int:
    from kiosk.fleet.repository import create

    root = create(options.repository, options.keys, options.threshold)
    print(f"{root} is the root: copy it to every kiosk once, and name it in kiosk.toml under [fleet] root.")
    return 0


def _publish(options: argparse.Namespace, _settings: Settings, _: Places) -> int:
    from kiosk.fleet.repository import Kind, publish

    kind = Kind.of(options.archive)
    found = publish(options.repository, options.keys, options.archive, options.percent, kind)
    print(f"version {found.version} is for {found.percent} of 100 kiosks")
    return 0


def _sign(options: argparse.Namespace, _settings: Settings, _: Places) -> int:
    from kiosk.fleet.repository import Kind, add, sign

    if options.archive is None:
        return _still_missing(sign(options.repository, options.keys))
    kind = Kind.of(options.archive)
    found = add(options.repository, options.keys, options.archive, options.percent, kind)
    print(f"version {found.version} is signed for {found.percent} of 100 kiosks.")
    print("Copy the repository to its server; `kiosk pack renew` there lets kiosks see it.")
    return 0


def _renew(options: argparse.Namespace, _settings: Settings, _: Places) -> int:
    from kiosk.fleet.repository import renew

    key, day = renew(options.repository, options.keys)
    remedy = {"root": "`kiosk pack rotate`", "targets": "`kiosk pack sign`"}.get(key, "this again")
    print(f"the repository holds until {day:%Y-%m-%d}; {remedy} before that day")
    return 0


def _rotate(options: argparse.Namespace, _settings: Settings, _: Places) -> int:
    from kiosk.fleet.repository import rotate

    missing = rotate(options.repository, options.keys, options.replace)
    for name in options.replace:
        print(f"{name}: the newest {name}*.pem in {options.keys} is its key; the older ones are of no use")
    return _still_missing(missing)


def _still_missing(missing: list[str]) -> int:
    """Tell what is not signed yet."""
    for each in missing:
        print(f"still to do: {each}")
    if not missing:
        print("all is signed, and kiosks see it")
    return 0


def _fetch(options: argparse.Namespace, settings: Settings, _: Places) -> int:
    from kiosk.commands.pack.fetching import fetch

    return fetch(settings, settings_file(options.settings), options.gate)

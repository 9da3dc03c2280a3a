"""Options that several commands share."""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk.anatomy.bone import CodeError, read_bone
from kiosk.lifeline import apart
from kiosk.settings.read import SETTINGS_S, Reading, load, read
from kiosk.settings.schema import Panel, Settings
from kiosk.settings.toml_file import SettingsError

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - argparse has no public name for it

TEXT_SIZES = ("normal", "large", "extra-large")
"""Names of the text sizes, from the smallest."""
THEMES = ("standard", "contrast")
SIZES = ((1920, 1080), (1080, 1920), (1280, 800))
"""Window sizes that a tour draws when none is named, px."""


def size(text: str) -> tuple[int, int]:
    """Read ``WxH`` in px; argparse shows the error."""
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size; write it as 1920x1080")
    return int(match[1]), int(match[2])


def day(text: str) -> date:
    """Read a day such as ``2026-11-20``; argparse shows the error."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-20") from error


def percent(text: str) -> int:
    """Read a share of 100 kiosks; argparse shows the error."""
    if not text.isdecimal() or not 0 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is no share of 100 kiosks; write a number from 0 to 100")
    return int(text)


def settings_file(parser: argparse.ArgumentParser) -> None:
    """Add ``--settings``."""
    parser.add_argument("--settings", type=Path, metavar="FILE", help="settings (default: kiosk.toml here)")


def language(parser: argparse.ArgumentParser) -> None:
    """Add ``--lang``."""
    parser.add_argument("--lang", metavar="L", help="language of the content, such as en")


def content(parser: argparse.ArgumentParser) -> None:
    """Add ``--content``."""
    parser.add_argument(
        "--content", type=Path, metavar="DIR", help="content folder (default: the built-in one)"
    )


def bone(parser: argparse.ArgumentParser) -> None:
    """Add ``--bone``."""
    parser.add_argument(
        "--bone", type=bone_code, metavar="CODE", help="draw the pictures for this bone: L1-W35-2-P"
    )


def bone_code(text: str) -> str:
    """Read the code of a bone; argparse shows the error."""
    try:
        return read_bone(text).code
    except CodeError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def window_size(parser: argparse.ArgumentParser) -> None:
    """Add ``--size``."""
    parser.add_argument("--size", type=size, metavar="WxH", help="window size in px, such as 1920x1080")


def windowed(parser: argparse.ArgumentParser) -> None:
    """Add ``--windowed``."""
    parser.add_argument("--windowed", action="store_true", help="in a window instead of fullscreen")


def settings(options: argparse.Namespace) -> Settings:
    """The settings file with the command line on top. Raises ``SettingsError`` for any fault.

    A command that sets ``lenient`` works as the kiosk itself does: a slight fault is told, and costs what it
    stands for.
    """
    if not getattr(options, "lenient", False):
        return _on_top(options, load(getattr(options, "settings", None)))
    return told_settings(options).settings


def told_settings(options: argparse.Namespace) -> Reading:
    """As :func:`lenient_settings`, and tell the faults in it."""
    reading = lenient_settings(options)
    for fault in (*reading.slight, *reading.group):
        print(fault, file=sys.stderr)
    return reading


def lenient_settings(options: argparse.Namespace) -> Reading:
    """As :func:`settings`, but with slight faults beside it. Raises ``SettingsError`` for a grave one."""
    reading = read(options.settings)
    if reading.grave:
        raise SettingsError("\n".join(reading.grave))
    return replace(reading, settings=_on_top(options, reading.settings))


def screen(options: argparse.Namespace) -> Panel:
    """What the settings say of the panel; the usual where they are not read in time: the kiosk tells why."""
    try:
        return apart(lambda: read(options.settings)).result(SETTINGS_S).settings.screen
    except (SettingsError, TimeoutError):
        return Panel()


def _on_top(options: argparse.Namespace, given: Settings) -> Settings:
    if getattr(options, "content", None) is not None:
        given = msgspec.structs.replace(given, content=str(options.content))
    if getattr(options, "lang", None):
        given = msgspec.structs.replace(given, language=options.lang)
    if getattr(options, "bone", None):
        given = msgspec.structs.replace(
            given, clinic=msgspec.structs.replace(given.clinic, bone=options.bone)
        )
    if getattr(options, "windowed", False):
        given = msgspec.structs.replace(given, windowed=True)
    return given

"""The commands: ``kiosk run | check | new | tour | picture | dev``."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from kiosk import new, picture
from kiosk.compiler.new_page import NewPageError
from kiosk.illustrations.scenes import SceneError
from kiosk.settings import Settings, SettingsError, load, places

TEXT_SIZES = ("normal", "large", "extra-large")
THEMES = ("standard", "contrast")
SIZES = ("1920x1080", "1080x1920", "1280x800")


def size(text: str) -> tuple[int, int]:
    """Read ``WxH`` in px; argparse shows the error."""
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size; write it as 1920x1080")
    return int(match[1]), int(match[2])


def parser() -> argparse.ArgumentParser:
    """All commands and options."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--settings", type=Path, metavar="FILE", help="settings (default: kiosk.toml here)")
    shared.add_argument("--lang", metavar="L", help="language of the content, such as en")
    show = argparse.ArgumentParser(add_help=False)
    show.add_argument(
        "--content", type=Path, metavar="DIR", help="content folder (default: the built-in one)"
    )
    show.add_argument("--size", type=size, metavar="WxH", help="window size in px, such as 1920x1080")

    top = argparse.ArgumentParser(prog="kiosk", description="A touch kiosk about back pain and kyphoplasty.")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    run = commands.add_parser("run", parents=[shared, show], help="start the kiosk (the default)")
    run.add_argument("--windowed", action="store_true", help="in a window instead of fullscreen")
    check = commands.add_parser("check", parents=[shared], help="report every problem of the content")
    check.add_argument("content", type=Path, nargs="?", metavar="CONTENT", help="content folder")
    check.add_argument("--format", choices=("text", "json"), default="text", help="output format")
    new.add_parser(commands, shared)
    tour = commands.add_parser(
        "tour", parents=[shared, show], help="draw every screen to PNG, without a display"
    )
    tour.add_argument("out", type=Path, metavar="OUT", help="folder for the pictures")
    tour.add_argument("--text-size", choices=TEXT_SIZES, default="normal", help="text size")
    tour.add_argument("--theme", choices=THEMES, default="standard", help="theme")
    picture.add_parser(commands, size)
    commands.add_parser(
        "dev", parents=[shared, show], help="in a window, reloads when content or screens change"
    )
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; give the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        given.insert(0, "run")
    options = parser().parse_args(given)
    from kiosk.app import UnfitError, check_versions  # noqa: PLC0415 - `--help` must not load Qt

    try:
        check_versions()
        if options.command == "picture":
            picture.write(options)
            return 0
        settings = _settings(options)
        return _command(options, settings)
    except (SettingsError, UnfitError, NewPageError, SceneError, picture.OutputError) as error:
        print(error, file=sys.stderr)
        return 1


def _settings(options: argparse.Namespace) -> Settings:
    """The settings file with the command line on top."""
    settings = load(options.settings)
    if options.content is not None:
        settings = msgspec.structs.replace(settings, content=str(options.content))
    if options.lang:
        settings = msgspec.structs.replace(settings, language=options.lang)
    if getattr(options, "windowed", False) or options.command == "dev":
        settings = msgspec.structs.replace(settings, windowed=True)
    return settings


def _command(options: argparse.Namespace, settings: Settings) -> int:
    from kiosk import commands  # noqa: PLC0415 - `--help` must not load Qt

    where = places(settings)
    match options.command:
        case "check":
            return commands.check(settings, options.settings, where, json_output=options.format == "json")
        case "new":
            new.write(options, where)
            return 0
        case "tour":
            sizes = [options.size] if options.size else [size(each) for each in SIZES]
            text_size = TEXT_SIZES.index(options.text_size)
            return commands.tour(
                settings, where, options.out, sizes, text_size, contrast=options.theme == "contrast"
            )
        case "dev":
            return commands.dev(settings, where, options.size)
        case _:
            if not _display():
                print("No display found: drawing every screen into tour/ instead.")
                return commands.tour(
                    settings, where, Path("tour"), [size(each) for each in SIZES], 0, contrast=False
                )
            return commands.run(settings, where, options.size)


def _display() -> bool:
    """Whether there is a screen to show the kiosk on."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())

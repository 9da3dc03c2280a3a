"""The commands of ``kiosk``."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from kiosk import doctor, handout, new, picture, setup
from kiosk.compiler.new_page import NewPageError
from kiosk.handout import HandoutError
from kiosk.illustrations.scenes import SceneError
from kiosk.picture import OutputError
from kiosk.settings import Places, Settings, SettingsError, load, places

TEXT_SIZES = ("normal", "large", "extra-large")
THEMES = ("standard", "contrast")
SIZES = ("1920x1080", "1080x1920", "1280x800")

Work = Callable[[argparse.Namespace, Settings, Places], int]
"""What a command does with its options; gives the exit code."""


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
    run.set_defaults(work=_run)
    check = commands.add_parser("check", parents=[shared], help="report every problem of the content")
    check.add_argument("content", type=Path, nargs="?", metavar="CONTENT", help="content folder")
    check.add_argument("--format", choices=("text", "json"), default="text", help="output format")
    check.set_defaults(work=_check)
    new.add_parser(commands, shared)
    handout.add_parser(commands, shared)
    doctor.add_parser(commands, shared)
    setup.add_parsers(commands)
    tour = commands.add_parser(
        "tour", parents=[shared, show], help="draw every screen to PNG, without a display"
    )
    tour.add_argument("out", type=Path, metavar="OUT", help="folder for the pictures")
    tour.add_argument("--text-size", choices=TEXT_SIZES, default="normal", help="text size")
    tour.add_argument("--theme", choices=THEMES, default="standard", help="theme")
    tour.add_argument("--pictures", action="store_true", help="every drawn picture instead, and their names")
    tour.set_defaults(work=_tour)
    picture.add_parser(commands, size)
    dev = commands.add_parser(
        "dev", parents=[shared, show], help="in a window, reloads when content or screens change"
    )
    dev.set_defaults(work=_dev)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; give the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        given.insert(0, "run")
    options = parser().parse_args(given)
    from kiosk.machine import UnfitError, check_versions  # noqa: PLC0415 - `--help` must not load Qt

    try:
        check_versions()
        settings = _settings(options)
        work: Work = options.work
        return work(options, settings, places(settings))
    except (SettingsError, UnfitError, HandoutError, NewPageError, SceneError, OutputError) as error:
        print(error, file=sys.stderr)
        return 1


def _settings(options: argparse.Namespace) -> Settings:
    """The settings file with the command line on top."""
    settings = load(getattr(options, "settings", None))
    if getattr(options, "content", None) is not None:
        settings = msgspec.structs.replace(settings, content=str(options.content))
    if getattr(options, "lang", None):
        settings = msgspec.structs.replace(settings, language=options.lang)
    if getattr(options, "windowed", False) or options.command == "dev":
        settings = msgspec.structs.replace(settings, windowed=True)
    return settings


def _check(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    from kiosk import commands  # noqa: PLC0415 - `--help` must not load Qt

    return commands.check(settings, options.settings, where, json_output=options.format == "json")


def _tour(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    from kiosk import commands  # noqa: PLC0415 - as above

    if options.pictures:
        return commands.tour_pictures(where, options.out)
    sizes = [options.size] if options.size else [size(each) for each in SIZES]
    text_size = TEXT_SIZES.index(options.text_size)
    return commands.tour(settings, where, options.out, sizes, text_size, contrast=options.theme == "contrast")


def _dev(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    from kiosk import commands  # noqa: PLC0415 - as above

    return commands.dev(settings, where, options.size)


def _run(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    from kiosk import commands  # noqa: PLC0415 - as above
    from kiosk.machine import has_display  # noqa: PLC0415 - as above

    if has_display():
        return commands.run(settings, where, options.size)
    print("No display found: drawing every screen into tour/ instead.")
    return commands.tour(settings, where, Path("tour"), [size(each) for each in SIZES], 0, contrast=False)


if __name__ == "__main__":
    sys.exit(main())

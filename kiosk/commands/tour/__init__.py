"""``kiosk tour``: every screen, or every picture, as PNG files, without a display."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


def add(commands: Commands) -> None:
    """Describe the command."""
    tour = commands.add_parser("tour", help="draw every screen to PNG, without a display")
    for each in (option.settings_file, option.language, option.content, option.window_size):
        each(tour)
    tour.add_argument("out", type=Path, metavar="OUT", help="folder for the pictures")
    tour.add_argument("--text-size", choices=option.TEXT_SIZES, default="normal", help="text size")
    tour.add_argument("--panel-inches", type=float, metavar="D", help="diagonal of the panel")
    tour.add_argument("--theme", choices=option.THEMES, default="standard", help="theme")
    tour.add_argument("--pictures", action="store_true", help="every drawn picture instead, and their names")
    tour.set_defaults(work=work, lenient=True)


def work(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Draw what ``options`` ask for."""
    if options.pictures:
        return draw_gallery(where, options.out)
    sizes = [options.size] if options.size else list(option.SIZES)
    text_size = option.TEXT_SIZES.index(options.text_size)
    if options.panel_inches:
        settings = on_panel(settings, options.panel_inches)
    return draw(settings, where, options.out, sizes, text_size, contrast=options.theme == "contrast")


def on_panel(settings: Settings, inches: float) -> Settings:
    """``settings`` on a panel with a diagonal of ``inches``."""
    import msgspec

    screen = msgspec.structs.replace(settings.screen, px_per_mm=0.0, diagonal_inches=inches)
    return msgspec.structs.replace(settings, screen=screen)


def draw(
    settings: Settings,
    where: Places,
    out: Path,
    sizes: list[tuple[int, int]],
    text_size: int,
    *,
    contrast: bool,
) -> int:
    """Draw every screen at ``sizes``, px, into a folder of ``out`` for each; 1 with broken content."""
    import msgspec

    from kiosk import app, offer
    from kiosk.bridge.system import logs
    from kiosk.commands.compiling import compile_each, together
    from kiosk.commands.tour.screens import draw_screens

    application = app.application(offscreen=True)
    logs.start("")
    compilations = compile_each(settings, where, house_rules=False)
    for compilation in compilations:
        offer.report(compilation)
    library = together(compilations)
    if library is None:
        return 1
    still = msgspec.structs.replace(settings.screen, reduced_motion=True)
    settings = msgspec.structs.replace(settings, screen=still)
    meant = tuple(each.code for each in offer.meant(library, settings))
    codes = tuple(each for each in settings.languages if each in {*meant}) or meant
    code = settings.language or codes[0]
    wanted = tuple(dict.fromkeys((*codes, code)))
    library = offer.offered(library, msgspec.structs.replace(settings, languages=wanted, allow_drafts=True))
    for width, height in sizes:
        folder = out / f"{width}x{height}"
        kiosk = app.build(application, settings, where, library, size=(width, height))
        kiosk.window.show()
        for number, pack in enumerate(library.packs_in(code)):
            drawn = folder / f"pack-{number + 1}" if number else folder
            files = draw_screens(kiosk, pack, code, drawn, text_size=text_size, contrast=contrast)
            print(f"{len(files)} pictures in {drawn}")
        kiosk.close()
    logs.stop()
    return 0


def draw_gallery(where: Places, out: Path) -> int:
    """Draw every picture into the folder ``pictures`` of ``out``."""
    from kiosk import app
    from kiosk.bridge.system import fonts
    from kiosk.commands.tour.pictures import draw_pictures

    application = app.application(offscreen=True)
    fonts.load(where.assets)
    folder = out / "pictures"
    print(f"{len(draw_pictures(folder))} pictures in {folder}")
    del application
    return 0

"""``kiosk run``: the kiosk itself."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.errors import UnfitError

if TYPE_CHECKING:
    from kiosk.commands.options import Commands

NAME = "run"


def add(commands: Commands) -> None:
    """Describe the command."""
    run = commands.add_parser(NAME, help="start the kiosk (the default)")
    for each in (
        option.settings_file,
        option.language,
        option.content,
        option.bone,
        option.window_size,
        option.windowed,
    ):
        each(run)
    run.set_defaults(alone=work, lenient=True)


def work(options: argparse.Namespace) -> int:
    """Start the kiosk, or draw every screen into files where there is no display.

    Raises :class:`UnfitError` when a service starts it before there is a display.
    """
    from kiosk.machine import has_display

    if has_display():
        return start(options)
    if os.environ.get("INVOCATION_ID") and not sys.stdout.isatty():
        raise UnfitError("There is no display yet; start the kiosk in the session that has one.")
    return draw_tour(options)


def draw_tour(options: argparse.Namespace) -> int:
    """Draw every screen into the folder ``tour``."""
    from pathlib import Path

    from kiosk.commands.tour import draw
    from kiosk.settings.places import places

    settings = option.settings(options)
    print("No display found: drawing every screen into tour/ instead.")
    return draw(settings, places(settings), Path("tour"), list(option.SIZES), 0, contrast=False)


def start(options: argparse.Namespace) -> int:
    """Keep the kiosk on the screen until somebody ends it; 1 when it ends while it is out of service.

    Raises :class:`UnfitError` when one runs already.
    """
    from datetime import datetime

    from kiosk import app, lifeline
    from kiosk.bridge.system import graphics, heartbeat, logs, window
    from kiosk.bridge.system.bus import leave_out_silent_bus
    from kiosk.bridge.system.only_one import claim
    from kiosk.bridge.system.screen_saver import ScreenSaver
    from kiosk.bridge.system.signals import leave_on_signals
    from kiosk.commands.run.caretaker import Caretaker
    from kiosk.settings.places import settings_file, state_folder
    from kiosk.starts import Diary
    from kiosk.upkeep import outputs

    lifeline.keep_to_itself()
    logs.start("")
    leave_out_silent_bus()
    outputs.arrange(option.screen(options))
    application = app.application()
    state = state_folder()
    lock = claim(state, settings_file(options.settings))
    diary = Diary(state)
    known = diary.begin(datetime.now().astimezone())
    if known.software:
        os.environ[graphics.BACKEND] = graphics.SOFTWARE
    leave_on_signals(application, diary.end)
    painted = graphics.choose()
    saver = ScreenSaver()
    caretaker = Caretaker(
        application,
        lambda: option.lenient_settings(options),
        state,
        options.size,
        painted,
        known.care,
        hold=known.held,
    )
    caretaker.healthy.connect(diary.healthy)
    caretaker.held.connect(lambda on: diary.hold(on=on))
    caretaker.restart.connect(diary.end)
    caretaker.restart.connect(application.exit)
    caretaker.begin()
    heartbeat.from_environment(application)
    code = application.exec()
    if code == window.GRAPHICS_FAILED:
        diary.fail_graphics()
    out_of_service = caretaker.kiosk is None
    caretaker.close()
    saver.let()
    logs.stop()
    if lock is not None:
        lock.unlock()
    return code or int(out_of_service)

"""``kiosk dev``: the kiosk in a window that follows every save, with the problems beside it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


def add(commands: Commands) -> None:
    """Describe the command."""
    dev = commands.add_parser("dev", help="in a window, reloads when content or screens change")
    for each in (option.settings_file, option.language, option.content, option.window_size):
        each(dev)
    dev.set_defaults(work=work, windowed=True)


def work(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Show the kiosk until its window is closed."""
    from kiosk import app
    from kiosk.bridge.system import logs
    from kiosk.bridge.system.signals import leave_on_signals
    from kiosk.commands.dev.workbench import Workbench

    application = app.application()
    logs.start(settings.log)
    leave_on_signals(application)
    workbench = Workbench(application, settings, where, options.size)
    workbench.begin()
    code = application.exec()
    workbench.close()
    logs.stop()
    return code

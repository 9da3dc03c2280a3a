"""``kiosk run``: the kiosk itself."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

if TYPE_CHECKING:
    from kiosk.app import Kiosk
    from kiosk.commands.options import Commands

SERVICED_EXIT = 1


def add(commands: Commands) -> None:
    """Describe the command."""
    run = commands.add_parser("run", help="start the kiosk (the default)")
    for each in (option.settings_file, option.language, option.content, option.window_size, option.windowed):
        each(run)
    run.set_defaults(work=work)


def work(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Start the kiosk, or draw every screen into files where there is no display."""
    from pathlib import Path

    from kiosk.commands.tour import draw
    from kiosk.machine import has_display

    if has_display():
        return start(settings, where, options.size)
    print("No display found: drawing every screen into tour/ instead.")
    return draw(settings, where, Path("tour"), list(option.SIZES), 0, contrast=False)


def start(settings: Settings, where: Places, size: tuple[int, int] | None) -> int:
    """Start the kiosk, fullscreen unless windowed. With broken content: a calm screen, problems on stderr."""
    from kiosk import app, offer
    from kiosk.bridge.speech.probe import VoiceProbe
    from kiosk.bridge.system import logs
    from kiosk.bridge.system.signals import leave_on_signals

    application = app.application()
    logs.start(settings.log)
    compilation = offer.compile_content(settings, where.content, house_rules=False)
    offer.report(compilation)
    leave_on_signals(application)
    if compilation.library is None:
        engine, window = app.serviced()
        app.show_window(window, windowed=settings.windowed)
        application.exec()
        del window, engine
        return SERVICED_EXIT
    library = offer.offered(compilation.library, settings)
    kiosk = app.build(application, settings, where, library, size=size)
    app.guard(kiosk.window)
    app.keep_content_fresh(kiosk, settings, where.content, now=kiosk.navigator.at_attract)
    app.show_window(kiosk.window, windowed=settings.windowed)
    probe = VoiceProbe(application)
    probe.answered.connect(lambda speaks: _give_voice(kiosk, speaks=speaks))
    probe.ask()
    code = application.exec()
    kiosk.close()
    return code


def _give_voice(kiosk: Kiosk, *, speaks: bool) -> None:
    from kiosk.bridge.speech.find import find_voice

    if voice := find_voice(kiosk.app, speaks=speaks):
        kiosk.speaker.take(voice)

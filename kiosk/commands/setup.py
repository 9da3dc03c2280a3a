"""``kiosk setup-screen`` and ``kiosk setup-keypad``: learn the hardware, keep it in the settings."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kiosk.commands import options as option
from kiosk.settings.places import Places, settings_file
from kiosk.settings.schema import Settings
from kiosk.settings.write import outcome

if TYPE_CHECKING:
    from kiosk.commands.options import Commands


def add(commands: Commands) -> None:
    """Describe both commands."""
    for name, told, work in (
        ("setup-screen", "measure the screen once, with a bank card", measure),
        ("setup-keypad", "learn the keys of an audio keypad", learn),
    ):
        setup = commands.add_parser(name, help=told)
        option.settings_file(setup)
        option.windowed(setup)
        setup.set_defaults(work=work)


def measure(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Show the outline of a bank card to match, and keep the panel's px per mm."""
    from kiosk import app
    from kiosk.bridge.staff.ruler import Ruler
    from kiosk.visit.panel import assumed_density

    path = settings_file(options.settings)
    application = app.application()
    size = application.primaryScreen().size()
    density = settings.screen.density(size.width(), size.height())
    ruler = Ruler(
        density or assumed_density(size.width(), size.height()),
        lambda found: outcome(path, "screen", {"px_per_mm": round(found, 3)}),
        application,
    )
    ruler.done.connect(application.quit)
    return _staff_screen("SetupScreen.qml", {"ruler": ruler, "card": ruler.card}, settings, where)


def learn(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Ask for each key of a keypad, and keep their names."""
    from kiosk import app
    from kiosk.bridge.staff.key_learner import KeyLearner

    path = settings_file(options.settings)
    application = app.application()
    learner = KeyLearner(lambda keys: outcome(path, "keypad", keys), application)
    learner.done.connect(application.quit)
    given: dict[str, object] = {"learner": learner, "lesson": learner.lesson}
    return _staff_screen("SetupKeypad.qml", given, settings, where)


def _staff_screen(qml: str, given: dict[str, object], settings: Settings, where: Places) -> int:
    """Show a screen for staff until it is closed."""
    from kiosk import app
    from kiosk.bridge import loading
    from kiosk.bridge import qml as types
    from kiosk.bridge.system import fonts
    from kiosk.bridge.system.signals import leave_on_signals
    from kiosk.bridge.system.window import show_window

    application = app.application()
    leave_on_signals(application)
    fonts.load(where.assets)
    types.register()
    engine, window = loading.load(loading.UI / "staff" / qml, given)
    show_window(window, windowed=settings.windowed)
    code = application.exec()
    loading.unload(engine, window)
    return code

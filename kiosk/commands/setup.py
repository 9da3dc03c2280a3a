"""``kiosk setup-screen`` and ``kiosk setup-keypad``: learn the hardware, keep it in the settings."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

import tomlkit

from kiosk.commands import options as option
from kiosk.settings import Places, Settings, file_of

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


def keep(path: Path, table: str, values: Mapping[str, float | str]) -> None:
    """Write ``values`` into ``table`` of the settings file ``path``; every other line stays as it is.

    The file is replaced as a whole, so that a power cut leaves the old or the new one. Raises OSError.
    """
    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    document.setdefault(table, tomlkit.table()).update(values)
    with NamedTemporaryFile("w", encoding="utf-8", dir=path.resolve().parent, delete=False) as file:
        file.write(tomlkit.dumps(document))
        file.flush()
        os.fsync(file.fileno())
    if path.exists():
        Path(file.name).chmod(path.stat().st_mode)
    Path(file.name).replace(path)


def outcome(path: Path, table: str, values: Mapping[str, float | str]) -> str:
    """Keep ``values`` and say in words what became of it."""
    try:
        keep(path, table, values)
    except OSError as error:
        return f"{path} cannot be written: {error.strerror}"
    return f"Saved in {path}"


def measure(options: argparse.Namespace, settings: Settings, where: Places) -> int:
    """Show the outline of a bank card to match, and keep the panel's px per mm."""
    from kiosk import app
    from kiosk.bridge.staff.ruler import Ruler
    from kiosk.visit.panel import assumed_density

    path = file_of(options.settings)
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

    path = file_of(options.settings)
    application = app.application()
    learner = KeyLearner(lambda keys: outcome(path, "keypad", keys), application)
    learner.done.connect(application.quit)
    given: dict[str, object] = {"learner": learner, "lesson": learner.lesson}
    return _staff_screen("SetupKeypad.qml", given, settings, where)


def _staff_screen(qml: str, given: dict[str, object], settings: Settings, where: Places) -> int:
    """Show a screen for staff until it is closed."""
    from kiosk import app
    from kiosk.bridge import qml as types
    from kiosk.bridge.system import fonts
    from kiosk.bridge.system.signals import leave_on_signals

    application = app.application()
    leave_on_signals(application)
    fonts.load(where.assets)
    types.register()
    engine, window = app.load(app.UI / "staff" / qml, given)
    app.show_window(window, windowed=settings.windowed)
    code = application.exec()
    app.unload(engine, window)
    return code

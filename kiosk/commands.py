"""What the commands do."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import app as house
from kiosk import offer
from kiosk.aftercare import value_problems
from kiosk.bridge import fonts, logs
from kiosk.bridge.display import assumed_density
from kiosk.bridge.key_learner import KeyLearner
from kiosk.bridge.register import register
from kiosk.bridge.ruler import Ruler
from kiosk.bridge.speech import find_voice
from kiosk.bridge.voice_probe import VoiceProbe
from kiosk.compiler import as_json
from kiosk.dev import Workbench
from kiosk.settings import Places, Settings
from kiosk.tour import draw_pictures, draw_tour

SERVICED_EXIT = 1


def check(settings: Settings, file: Path | None, where: Places, *, json_output: bool) -> int:
    """Report every problem of the content and of the values in ``file``, the settings; 1 for an error."""
    compilation = offer.compile_content(settings, where.content)
    library = compilation.library
    languages = [language.code for language in library.languages] if library else []
    problems = (*value_problems(settings, file, languages, date.today()), *compilation.problems)
    if json_output:
        print(json.dumps(as_json(problems), ensure_ascii=False, indent=1))
    else:
        for problem in problems:
            print(problem)
        print(f"{len(problems)} problems in {where.content}")
    return 0 if compilation.clean else 1


def run(settings: Settings, where: Places, size: tuple[int, int] | None) -> int:
    """Start the kiosk, fullscreen unless windowed. With broken content: a calm screen, problems on stderr."""
    application = house.application()
    logs.start(settings.log)
    compilation = offer.compile_content(settings, where.content, house_rules=False)
    offer.report(compilation)
    _leave_on_signals(application)
    if compilation.library is None:
        engine, window = house.serviced()
        _show(window, windowed=settings.windowed)
        application.exec()
        del window, engine
        return SERVICED_EXIT
    library = offer.offered(compilation.library, settings)
    kiosk = house.build(application, settings, where, library, size=size)
    house.guard(kiosk.window)
    house.keep_content_fresh(kiosk, settings, where.content, now=kiosk.navigator.at_attract)
    _show(kiosk.window, windowed=settings.windowed)
    probe = VoiceProbe(application)
    probe.answered.connect(lambda speaks: _give_voice(kiosk, speaks=speaks))
    probe.ask()
    code = application.exec()
    kiosk.close()
    return code


def _give_voice(kiosk: house.Kiosk, *, speaks: bool) -> None:
    if voice := find_voice(kiosk.app, speaks=speaks):
        kiosk.speaker.take(voice)


def tour(
    settings: Settings,
    where: Places,
    out: Path,
    sizes: list[tuple[int, int]],
    text_size: int,
    *,
    contrast: bool,
) -> int:
    """Draw every screen at ``sizes`` into ``out`` without a display."""
    application = house.application(offscreen=True)
    logs.start("")
    compilation = offer.compile_content(settings, where.content)
    offer.report(compilation)
    if compilation.library is None:
        return 1
    library = compilation.library
    still = msgspec.structs.replace(settings.screen, reduced_motion=True)
    settings = msgspec.structs.replace(settings, screen=still)
    language = library.language(settings.language) if settings.language else library.languages[0]
    for width, height in sizes:
        folder = out / f"{width}x{height}"
        kiosk = house.build(application, settings, where, library, size=(width, height))
        kiosk.window.show()
        files = draw_tour(kiosk, language, folder, text_size=text_size, contrast=contrast)
        kiosk.close()
        print(f"{len(files)} pictures in {folder}")
    return 0


def tour_pictures(where: Places, out: Path) -> int:
    """Draw every picture into the folder ``pictures`` of ``out`` without a display."""
    application = house.application(offscreen=True)
    fonts.load(where.assets)
    folder = out / "pictures"
    print(f"{len(draw_pictures(folder))} pictures in {folder}")
    del application
    return 0


def dev(settings: Settings, where: Places, size: tuple[int, int] | None) -> int:
    """Show the kiosk in a window that follows every save; its errors stand beside it."""
    application = house.application()
    logs.start(settings.log)
    _leave_on_signals(application)
    workbench = Workbench(application, settings, where, size)
    workbench.compile()
    code = application.exec()
    workbench.close()
    return code


def setup_screen(settings: Settings, where: Places, save: Callable[[float], str]) -> int:
    """Show the outline of a bank card to match; ``save`` keeps px/mm and says what became of it."""
    application = house.application()
    size = application.primaryScreen().size()
    density = settings.screen.density(size.width(), size.height())
    ruler = Ruler(density or assumed_density(size.width(), size.height()), save, application)
    ruler.done.connect(application.quit)
    return _staff_screen("SetupScreen.qml", {"ruler": ruler, "card": ruler.card}, settings, where)


def setup_keypad(settings: Settings, where: Places, save: Callable[[Mapping[str, str]], str]) -> int:
    """Ask for each key of a keypad; ``save`` keeps their names by part and says what became of it."""
    application = house.application()
    learner = KeyLearner(save, application)
    learner.done.connect(application.quit)
    given: dict[str, object] = {"learner": learner, "lesson": learner.lesson}
    return _staff_screen("SetupKeypad.qml", given, settings, where)


def _staff_screen(qml: str, given: dict[str, object], settings: Settings, where: Places) -> int:
    """Show a screen for staff until it is closed."""
    application = house.application()
    _leave_on_signals(application)
    fonts.load(where.assets)
    register()
    engine, window = house.load(house.UI / qml, given)
    _show(window, windowed=settings.windowed)
    code = application.exec()
    house.unload(engine, window)
    return code


def _show(window: QQuickWindow, *, windowed: bool) -> None:
    if windowed:
        window.show()
    else:
        window.showFullScreen()


def _leave_on_signals(application: QGuiApplication) -> None:
    """Let SIGTERM and Ctrl+C end the event loop; Python sees a signal only when it gets to run."""
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: application.exit())  # quit() would ask the window, which refuses
    wake = QTimer(application, interval=500)
    wake.timeout.connect(lambda: None)
    wake.start()

"""The only place that builds and wires everything."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import offer
from kiosk.bridge import loading
from kiosk.bridge.going_home import going_home
from kiosk.bridge.input.idle import IdleGuard
from kiosk.bridge.input.keypad import Keypad
from kiosk.bridge.input.pin_pad import PinPad
from kiosk.bridge.input.touch_and_hear import TouchAndHear, invite
from kiosk.bridge.kiosk import KioskObject
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.paper.printer import Printer
from kiosk.bridge.qml import register
from kiosk.bridge.speech.speaker import Speaker
from kiosk.bridge.speech.voice import Voice
from kiosk.bridge.staff.habits import KeptHabits
from kiosk.bridge.system import fonts
from kiosk.bridge.upkeep.counter import Counter
from kiosk.bridge.upkeep.keeper import Keeper
from kiosk.bridge.upkeep.opening import Opening
from kiosk.bridge.upkeep.pulse import Pulse
from kiosk.clock import Clock
from kiosk.errors import UnfitError
from kiosk.model.library import Library
from kiosk.settings.places import Places, state_folder
from kiosk.settings.schema import Settings
from kiosk.visit.staff.upkeep import CLEANING_S
from kiosk.visit.surroundings import Defaults
from kiosk.visit.targets import Do, address

log = logging.getLogger(__name__)

TALK_S = 900.0
"""Two people may talk so long over the table without a touch, s; then everything is wiped."""
STAFF_S = 120.0
"""The screens for staff close by themselves after so long without a touch, s."""
IMAGE_MEMORY_MB = 64
"""No picture of a content pack may take more when it is decoded."""


@dataclass(slots=True)
class Kiosk:
    """A running kiosk. Keep it until the application ends, then call :meth:`close`.

    ``attend`` lets what follows a window follow this one, too, until it is gone.
    """

    app: QGuiApplication
    parts: QObject
    navigator: Navigator
    idle: IdleGuard
    keypad: Keypad
    printer: Printer
    speaker: Speaker
    keeper: Keeper
    opening: Opening
    counter: Counter | None
    pulse: Pulse
    engine: QQmlApplicationEngine
    window: QQuickWindow
    shown: KioskObject
    attend: Callable[[QQuickWindow], None]
    size: tuple[int, int] | None

    def replace_library(self, library: Library) -> None:
        """Show new content with its own letters; the person keeps the place if it still exists."""
        fonts.load_own(library)
        self.navigator.replace_library(library)
        self.pulse.begin()

    def reload(self) -> None:
        """Load the QML files again; keep the old window when the new ones do not load."""
        try:
            engine, window = load_main(self.shown, self.size)
        except UnfitError:
            log.exception("the changed screens do not load; the old ones stay")
            return
        window.setGeometry(self.window.geometry())
        self.attend(window)
        window.show()
        loading.unload(self.engine, self.window)
        self.engine, self.window = engine, window

    def close(self) -> None:
        """Take everything down in the order Qt wants."""
        for each in (self.idle, self.keypad, self.opening):
            self.app.removeEventFilter(each)
        if self.counter is not None:
            self.counter.close()
        self.printer.close()
        self.pulse.close()
        loading.unload(self.engine, self.window)
        self.parts.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def application(*, offscreen: bool = False) -> QGuiApplication:
    """Give the application object, made once."""
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")  # X11 waits 5 ms before it draws without
    # Qt shares the rows of each path out to threads: waking them takes longer than painting most paths
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    QImageReader.setAllocationLimit(IMAGE_MEMORY_MB)
    QGuiApplication.setAttribute(Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, True)
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    app = QGuiApplication(["kiosk"])
    app.setQuitOnLastWindowClosed(True)
    return app


def build(
    app: QGuiApplication,
    settings: Settings,
    places: Places,
    library: Library,
    *,
    size: tuple[int, int] | None = None,
    voice: Voice | None = None,
) -> Kiosk:
    """Wire a kiosk that shows ``library``; ``size`` is the window's in px, ``voice`` reads aloud.

    Raises :class:`UnfitError`; then nothing of it stays.
    """
    parts = QObject(app)
    try:
        return _build(app, parts, settings, places, library, size, voice)
    except Exception:
        parts.deleteLater()
        raise


def _build(
    app: QGuiApplication,
    parts: QObject,
    settings: Settings,
    places: Places,
    library: Library,
    size: tuple[int, int] | None,
    voice: Voice | None,
) -> Kiosk:
    """Build with ``parts`` as the owner of everything but the window."""
    try:
        fonts.load(places.assets, library)
    except (FileNotFoundError, ValueError) as error:
        raise UnfitError(f"fonts: {error}; install the kiosk again") from error
    register()
    screen = settings.screen
    habits = KeptHabits(state_folder(), parts)
    defaults = Defaults(
        clinic=offer.clinic(settings),
        density=screen.density(*(size or (screen.width, screen.height))),
        high_contrast=screen.high_contrast,
        reduced_motion=screen.reduced_motion,
        curtain=settings.speech.curtain,
        hold_ms=settings.touch.hold_ms,
        reach_mm=settings.screen.reach_mm,
        habits=habits.read(),
    )
    navigator = Navigator(library, defaults, parts)
    idle = IdleGuard(
        settings.idle.seconds,
        settings.idle.warning,
        parts,
        density=lambda: navigator.shown.display.record.px_per_mm,
    )
    navigator.screenOpened.connect(lambda: idle.wait(_patience(navigator, settings)))
    navigator.screenOpened.connect(idle.watch)
    navigator.started.connect(idle.rest)
    kept = Clock(state_folder())
    counter = None
    if settings.counts.on and not settings.consult.start:
        counter = Counter(navigator, state_folder(), kept.today, parts)
        idle.expired.connect(counter.abandon)
    idle.expired.connect(navigator.startOver)
    app.installEventFilter(idle)
    keypad = _keypad(settings, parts)
    app.installEventFilter(keypad)
    printer = Printer(
        settings.printer.queue,
        settings.printer.paper,
        lambda: going_home(navigator, offer.clinic(settings), settings.printer.paper),
        navigator.current_words,
        parts,
    )
    navigator.started.connect(printer.forget)
    navigator.started.connect(lambda: QGuiApplication.clipboard().clear())
    pin_pad = PinPad(settings.staff.pin, navigator.current_words, state_folder(), parts)
    pin_pad.opened.connect(navigator.let_staff_in)
    navigator.habits.connect(habits.keep)
    speaker = Speaker(navigator, voice, parts)
    speaker.heard.connect(idle.stay)
    idle.warned.connect(lambda: speaker.warn(round(settings.idle.warning)))
    navigator.can_print(can=printer.state.record.available)
    keeper = Keeper(navigator, speaker, printer, settings, state_folder(), parts)
    opening = Opening(navigator, settings.hours, lambda: not kept.fault(), parts)
    app.installEventFilter(opening)
    shown = KioskObject(navigator, speaker, idle, printer, pin_pad, keeper, parts)
    engine, window = load_main(shown, size or (None if settings.windowed else _whole(app)))
    pulse = Pulse(lambda: speaker.state.record.languages, state_folder(), parts)

    def attend(window: QQuickWindow) -> None:
        TouchAndHear(window, navigator, speaker, keypad, idle)
        pulse.follow(window)

    attend(window)
    invite(navigator, speaker, settings.speech.invite_seconds)
    if settings.consult.start:
        shown.press(address(Do.STAFF))
    return Kiosk(
        app=app,
        parts=parts,
        navigator=navigator,
        idle=idle,
        keypad=keypad,
        printer=printer,
        speaker=speaker,
        keeper=keeper,
        opening=opening,
        counter=counter,
        pulse=pulse,
        engine=engine,
        window=window,
        shown=shown,
        attend=attend,
        size=size,
    )


def _patience(navigator: Navigator, settings: Settings) -> float:
    """How many s without a touch pass before it asks whether somebody is still here."""
    if navigator.consulting:
        return TALK_S - settings.idle.warning
    if navigator.with_staff:
        return max(CLEANING_S + 1.0, STAFF_S - settings.idle.warning)
    return settings.idle.seconds


def _whole(app: QGuiApplication) -> tuple[int, int]:
    """The size of the screen, px: a window that begins with it is laid out and painted only once."""
    size = app.primaryScreen().size()
    return size.width(), size.height()


def _keypad(settings: Settings, parent: QObject) -> Keypad:
    """The keypad of the settings; where one of its names is no key, the usual one."""
    try:
        return Keypad(msgspec.structs.asdict(settings.keypad), parent)
    except ValueError as error:
        log.warning("keypad: %s; the usual keys are used", error)
        return Keypad(msgspec.structs.asdict(type(settings.keypad)()), parent)


def load_main(shown: KioskObject, size: tuple[int, int] | None) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """Load the window of ``shown``; ``size`` is its size in px where it is not the screen's."""
    given: dict[str, object] = {"kiosk": shown} | ({"width": size[0], "height": size[1]} if size else {})
    return loading.load(loading.UI / "Main.qml", given, shown.codes)

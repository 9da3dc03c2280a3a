"""A clinic's own folder: a small pack, a settings file, a state folder, and who keeps its kiosk."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.__main__ import parser
from kiosk.bridge.system.graphics import Graphics
from kiosk.commands import options as option
from kiosk.commands.run.caretaker import Caretaker
from kiosk.starts import Care
from support.packs import ENGLISH, write

PATIENCE_MS = 20_000
"""A busy machine takes long to start the process that compiles."""
SIZE = (1280, 800)


@dataclass
class Site:
    """The folder ``root`` of a clinic; ``settings`` and ``page`` are its files."""

    qtbot: QtBot
    app: QGuiApplication
    root: Path
    opened: list[Caretaker] = field(default_factory=list)

    def __post_init__(self) -> None:
        write(self.content, ENGLISH)
        self.settings.write_text("allow_drafts = true\ncontent = 'content'\n", encoding="utf-8")

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def settings(self) -> Path:
        return self.root / "kiosk.toml"

    @property
    def state(self) -> Path:
        return self.root / "state"

    @property
    def page(self) -> Path:
        return self.content / "en" / "steps" / "needle.md"

    def start(self, care: Care = Care.NORMAL) -> Caretaker:
        """Start as ``kiosk run`` does."""
        options = parser().parse_args(["run", "--settings", str(self.settings)])
        caretaker = Caretaker(
            self.app,
            lambda: option.lenient_settings(options),
            self.state,
            SIZE,
            Graphics(software=True, why="a test"),
            care,
            log_to=lambda _path: None,
        )
        self.opened.append(caretaker)
        caretaker.begin()
        return caretaker

    def started(self) -> Caretaker:
        """Start, and wait until the kiosk is on the screen."""
        caretaker = self.start()
        self.in_service(caretaker)
        return caretaker

    def in_service(self, caretaker: Caretaker) -> None:
        """Wait until the kiosk, and only it, is on the screen."""
        self.qtbot.waitUntil(lambda: caretaker.kiosk is not None, timeout=PATIENCE_MS)
        assert caretaker.kiosk is not None
        window = caretaker.kiosk.window
        self.qtbot.waitUntil(lambda: [window] == self.windows(), timeout=PATIENCE_MS)

    def out_of_service(self, caretaker: Caretaker) -> None:
        """Wait until the calm screen, and only it, is on the screen."""
        self.qtbot.waitUntil(lambda: caretaker.notice is not None, timeout=PATIENCE_MS)
        self.qtbot.waitUntil(lambda: [caretaker.notice] == self.windows(), timeout=PATIENCE_MS)

    def windows(self) -> list[object]:
        """What is on the screen."""
        return [window for window in self.app.topLevelWindows() if window.isVisible()]

    def title(self, caretaker: Caretaker, screen: str = "steps/needle") -> str:
        """The title of a screen in the library that people are offered."""
        assert caretaker.kiosk is not None
        return caretaker.kiosk.navigator.library.language("en").screens[screen].title

    def close(self) -> None:
        for caretaker in self.opened:
            caretaker.close()
            caretaker.deleteLater()

"""Starts a kiosk as ``kiosk run`` does and shows the screen of the balloon.

Says ``shown`` when all rests, then ``kept`` once the picture of the screen is a file.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.__main__ import parser
from kiosk.bridge.system.graphics import Graphics
from kiosk.commands import options as option
from kiosk.commands.run.caretaker import Caretaker
from kiosk.starts import Care

SCREEN = "procedure/balloon"
LOOK_MS = 100
REST_MS = 8000
"""Until the handle has played and the other looks are prepared."""
KEEP_MS = 1000
"""So long nothing happens that a patient's kiosk would not do."""


def main(folder: Path) -> None:
    """Show it, with settings and a state in ``folder``, and the picture of it as ``screen.png``."""
    settings = folder / "kiosk.toml"
    settings.write_text("allow_drafts = true\n", encoding="utf-8")
    options = parser().parse_args(["run", "--settings", str(settings)])
    application = app.application()
    screen = QGuiApplication.primaryScreen().size()
    caretaker = Caretaker(
        application,
        lambda: option.lenient_settings(options),
        folder,
        (screen.width(), screen.height()),
        Graphics(software=True, why="the bench"),
        Care.NORMAL,
        log_to=lambda _path: None,
    )
    caretaker.begin()

    def show() -> None:
        if caretaker.kiosk is None:
            return
        looking.stop()
        caretaker.kiosk.navigator.begin("en")
        caretaker.kiosk.navigator.open(SCREEN)
        QTimer.singleShot(REST_MS, lambda: print("shown", flush=True))
        QTimer.singleShot(REST_MS + KEEP_MS, keep)

    def keep() -> None:
        assert caretaker.kiosk is not None
        caretaker.kiosk.window.grabWindow().save(str(folder / "screen.png"))
        print("kept", flush=True)

    looking = QTimer(interval=LOOK_MS)
    looking.timeout.connect(show)
    looking.start()
    application.exec()
    caretaker.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

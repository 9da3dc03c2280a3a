"""Shows the screen of the balloon; says ``shown``, then ``kept`` once the picture of it is a file."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import app, offer
from kiosk.settings.places import places
from kiosk.settings.schema import Settings

SCREEN = "procedure/balloon"
REST_MS = 5000
"""Until the handle has played and the other looks are prepared."""
KEEP_MS = 1000
"""So long nothing happens that a patient's kiosk would not do."""


def main(file: str) -> None:
    """Show it."""
    application = app.application()
    settings = Settings(allow_drafts=True)
    where = places(settings)
    library = offer.compile_content(settings, where.content, house_rules=False).library
    assert library is not None
    screen = QGuiApplication.primaryScreen().size()
    kiosk = app.build(application, settings, where, library, size=(screen.width(), screen.height()))
    kiosk.window.show()
    kiosk.navigator.begin("en")
    kiosk.navigator.open(SCREEN)

    def keep() -> None:
        kiosk.window.grabWindow().save(file)
        print("kept", flush=True)

    QTimer.singleShot(REST_MS, lambda: print("shown", flush=True))
    QTimer.singleShot(REST_MS + KEEP_MS, keep)
    application.exec()


if __name__ == "__main__":
    main(sys.argv[1])

"""Ends as soon as the first frame is on the screen: of the kiosk, or of an empty Qt Quick window.

``first_frame.py kiosk CONTENT STATE`` starts as ``kiosk run`` does with the snapshot in ``STATE``;
``first_frame.py empty`` shows a window with nothing in it.
"""

import os
import sys
from datetime import date
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"


def kiosk(content: str, state: str) -> None:
    """The kiosk as `kiosk run` builds it, which loads the commands before Qt."""
    import kiosk.__main__  # noqa: F401 - see above
    from kiosk import app, offer
    from kiosk.commands.run.feed import Feed
    from kiosk.settings.places import places
    from kiosk.settings.schema import Settings

    application = app.application()
    settings = Settings(allow_drafts=True, content=content)
    where = places(settings)
    feed = Feed(Path(state), application)
    library = feed.follow(settings, where.content, date.today())
    assert library is not None
    running = app.build(application, settings, where, offer.offered(library, settings), size=(1920, 1080))
    running.window.frameSwapped.connect(lambda: os._exit(0))
    running.window.show()
    application.exec()


def empty() -> None:
    """A window with nothing in it."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickView

    application = QGuiApplication([])
    view = QQuickView()
    view.resize(1920, 1080)
    view.frameSwapped.connect(lambda: os._exit(0))
    view.show()
    application.exec()


if __name__ == "__main__":
    if sys.argv[1] == "kiosk":
        kiosk(*sys.argv[2:])
    else:
        empty()

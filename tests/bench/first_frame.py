"""Ends as soon as the first frame is on the screen: of the kiosk, or of an empty Qt Quick window."""

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"


def kiosk() -> None:
    """The kiosk as `kiosk run` builds it, which loads the commands before Qt."""
    import kiosk.__main__  # noqa: F401 - see above
    from kiosk import app, offer
    from kiosk.settings.places import places
    from kiosk.settings.schema import Settings

    application = app.application()
    settings = Settings(allow_drafts=True)
    where = places(settings)
    library = offer.compile_content(settings, where.content, house_rules=False).library
    assert library is not None
    running = app.build(application, settings, where, library, size=(1920, 1080))
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
    {"kiosk": kiosk, "empty": empty}[sys.argv[1]]()

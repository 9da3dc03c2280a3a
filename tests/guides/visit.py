"""Somebody opens a page in the kiosk of this folder, adds its question, and says in JSON what is seen.

``python visit.py LANGUAGE PAGE PHOTO`` runs in the program that is installed, not in this one.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

import kiosk
from kiosk import app, offer
from kiosk.bridge.speech.recordings import Narrated
from kiosk.settings.places import places
from kiosk.settings.read import load
from support.on_screen import arrived, colour, picture
from support.person import SETTLE_MS, Person
from support.process import PATIENCE_S


def main(language: str, page: str, photo: str) -> None:
    """Print what is seen and heard."""
    application = app.application(offscreen=True)
    settings = load(Path("kiosk.toml"))
    where = places(settings)
    library = offer.compile_content(settings, where.content).library
    assert library is not None
    shown = app.build(application, settings, where, offer.offered(library, settings), size=(1920, 1080))
    shown.window.show()
    shown.speaker.take(Narrated(None, shown.parts))
    shown.navigator.begin(language)
    shown.navigator.open(page)
    end = time.monotonic() + PATIENCE_S
    while not arrived(shown, photo) and time.monotonic() < end:
        QTest.qWait(50)
    QTest.qWait(SETTLE_MS)
    found = picture(shown, photo)
    assert found is not None
    words = shown.navigator.library.language(language).words
    person = Person(shown.window)
    corners = [colour(shown, found, *place).name() for place in ((0.2, 0.2), (0.8, 0.8))]
    told = {
        "program": kiosk.__file__,
        "page": person.sees(),
        "corners": corners,
        "wide": found.property("paintedWidth") / found.property("paintedHeight"),
        "recorded": [
            each.text for each in map(shown.speaker.pronounced, shown.speaker.script()) if each.recording
        ],
        "signed": shown.navigator.library.language(language).screens[page].review.signed,
    }
    person.tap(words.ask)
    shown.navigator.open("provider/my-list")
    QTest.qWait(SETTLE_MS)
    print(json.dumps({**told, "list": person.sees()}))  # noqa: T201 - its answer
    shown.close()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Who ends a visit is told goodbye in their language; who walks away, and who comes next, is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.bridge import goodbye
from kiosk.settings.schema import Settings
from kiosk.visit.targets import Do
from support.person import Person

pytestmark = pytest.mark.usefixtures("without_pictures")


def test_start_over_says_goodbye_in_the_language_of_the_visit(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(goodbye, "SAID_MS", 400)
    kiosk = open_kiosk(settings=still_settings)
    person = Person(kiosk.window)
    spanish = kiosk.navigator.library.language("es").words
    kiosk.navigator.begin("es")
    kiosk.navigator.press(Do.START_OVER)
    qtbot.waitUntil(lambda: spanish.goodbye in person.sees())
    assert spanish.goodbye_kept in person.sees()
    assert spanish.touch_to_begin in person.sees()  # the next person need not wait
    assert spanish.attract_visit not in person.sees()
    qtbot.waitUntil(lambda: spanish.attract_visit in person.sees())
    assert spanish.goodbye not in person.sees()


def test_who_walks_away_is_told_nothing_and_who_begins_ends_it(kiosk: Kiosk, person: Person) -> None:
    english = kiosk.navigator.library.language("en").words
    kiosk.navigator.begin("en")
    kiosk.navigator.startOver()
    assert english.goodbye not in person.sees()
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Do.START_OVER)
    assert english.goodbye in person.sees()
    kiosk.navigator.begin("en")
    kiosk.navigator.startOver()
    assert english.goodbye not in person.sees()

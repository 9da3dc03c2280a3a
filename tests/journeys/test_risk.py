"""What can go wrong, on the table: drawn when asked for, told with its sources, gone after End."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.illustrations.procedure import Seen
from kiosk.model.complications import Complication
from kiosk.model.library import Library
from kiosk.settings.schema import Panel
from kiosk.visit.session import Session
from kiosk.visit.targets import Do
from support.clinic import CLINIC
from support.person import SETTLE_MS, Person


@pytest.fixture
def table(open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    """The table on a 12 inch tablet."""
    kiosk = open_kiosk(size=(1280, 800), settings=replace(CLINIC, screen=Panel(diagonal_inches=12)))
    kiosk.navigator.begin("en")
    kiosk.navigator.open_table()
    QTest.qWait(SETTLE_MS)
    return kiosk


def test_by_finger_from_nothing_to_every_drawing_and_back(table: Kiosk, shipped: Library) -> None:
    navigator, person = table.navigator, Person(table.window)
    language = shipped.language("en")
    asked = navigator.shown.records()
    person.tap("Risk")
    assert "complication" not in navigator.shown.picture.record.address
    assert navigator.session.handle == 0
    for name, complication, screen, view in (
        ("Disc", Complication.DISC, "kyphoplasty/leaks", Seen.SIDE),
        ("In front", Complication.FRONT, "kyphoplasty/leaks", Seen.SIDE),
        ("Canal", Complication.CANAL, "kyphoplasty/leaks", Seen.ABOVE),
        ("Vein", Complication.VEIN, "kyphoplasty/lungs", Seen.ABOVE),
        ("Neighbor", Complication.NEXT_BONE, "care/new-breaks", Seen.SIDE),
    ):
        person.tap(name)
        assert navigator.session.table.complication is complication
        assert navigator.session.table.view is view
        assert f"complication={complication}" in navigator.shown.picture.record.address
        assert navigator.session.handle == 1
        assert language.screens[screen].summary in person.sees()
        assert f"From {len(language.screens[screen].sources)}" in " ".join(person.sees())
    person.tap("From 4 studies")
    assert "Within 1 year of kyphoplasty. 36 of 100 people: a new broken spine bone." in person.sees()
    person.tap("Risk")
    person.tap("None")
    assert "complication" not in navigator.shown.picture.record.address
    person.tap("Close")
    navigator.moveHandle(0.0)
    assert navigator.shown.records()["picture"] == asked["picture"]
    person.tap("End")
    assert navigator.session == Session()


def test_a_view_that_cannot_show_it_says_where_it_is_seen(table: Kiosk) -> None:
    person = Person(table.window)
    person.tap("Risk")
    person.tap("Canal")
    person.tap("Close")
    person.tap("X-ray front")
    where = "See it here: Above, X-ray side"
    assert where in person.sees()
    person.tap("X-ray side")
    assert where not in person.sees()


def test_the_patient_is_not_given_what_went_wrong(table: Kiosk) -> None:
    person = Person(table.window)
    person.tap("Risk")
    person.tap("Disc")
    table.navigator.press(Do.GIVE)
    table.navigator.open("procedure/cement")
    assert "complication" not in table.navigator.shown.picture.record.address
    table.navigator.open_table()
    assert "complication" not in table.navigator.shown.picture.record.address


def test_by_keys_alone(table: Kiosk) -> None:
    person = Person(table.window)
    for wanted in ("Risk", "Canal"):
        for _ in range(60):
            person.press(Qt.Key.Key_Tab)
            if table.window.activeFocusItem().property("spokenName") == wanted:
                break
        person.press(Qt.Key.Key_Return)
    assert table.navigator.session.table.complication is Complication.CANAL

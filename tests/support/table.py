"""A clinician and a patient at the table of a 12 inch tablet."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from support.person import SETTLE_MS, Person

PIN = "4711"
HELD_MS = 3100
ENDS_PX = 83
"""From the end of the line of time to its first and last stop on a 12 inch tablet."""


def type_pin(person: Person, digits: str) -> None:
    for digit in digits:
        person.press(getattr(Qt.Key, f"Key_{digit}"))
    person.tap("OK")


def to_table(kiosk: Kiosk) -> Person:
    """A clinician at the table of ``kiosk``, let in as after the PIN."""
    person = Person(kiosk.window)
    kiosk.navigator.open_staff()
    kiosk.navigator.let_staff_in()
    QTest.qWait(SETTLE_MS)
    person.tap("The bone and its treatment")
    assert kiosk.navigator.at_table
    return person


def scrub(person: Person, to: float) -> None:
    """Drag the line of time from its beginning nearly ``to`` a stop (0 to 1), where it sticks."""
    line = person.find("Moment of the treatment: Broken").rect
    middle = line.center().y() + line.height() // 4
    start, way = line.left() + ENDS_PX, line.width() - 2 * ENDS_PX
    person.drag(QPoint(start, middle), QPoint(round(start + to * way) - 8, middle))


def hand_over(person: Person) -> None:
    """Give all topics."""
    person.tap("Give")
    person.tap("Give all topics")


def take_back(person: Person) -> None:
    """Hold the way back for staff and type the PIN."""
    person.tap("Display")
    person.tap("For the staff")
    assert "OK" not in person.sees(), "a tap is too short"
    person.tap_at(person.find("For the staff").rect.center(), hold_ms=HELD_MS)
    QTest.qWait(SETTLE_MS)
    type_pin(person, PIN)


def draw(person: Person, *ways: tuple[tuple[float, float], ...]) -> None:
    """Move one finger along each of ``ways``, shares of the window, all at once."""
    width, height = person.window.width(), person.window.height()
    points = [[QPoint(round(x * width), round(y * height)) for x, y in way] for way in ways]
    steps = max(map(len, points))
    for step in range(steps):
        touch = person.touch()
        for number, way in enumerate(points):
            at = way[min(step, len(way) - 1)]
            if step == 0:
                touch.press(number, at, person.window)
            else:
                touch.move(number, at, person.window)
        touch.commit()
        QTest.qWait(20)
    touch = person.touch()
    for number, way in enumerate(points):
        touch.release(number, way[-1], person.window)
    touch.commit()
    QTest.qWait(60)

"""The clinician's table: behind a PIN, by finger and key, handed over and taken back; nothing stays."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.anatomy.levels import Level
from kiosk.app import Kiosk
from kiosk.bridge.input.pin_pad import PinState, PublishedPin
from kiosk.bridge.pictures.live import LivePicture
from kiosk.bridge.pictures.pen import PenSheet
from kiosk.settings import pin
from kiosk.settings.schema import Panel, Staff
from kiosk.visit.session import Session
from kiosk.visit.targets import Do, address
from support.clinic import CLINIC
from support.person import SETTLE_MS, Person
from support.table import HELD_MS, PIN, draw, hand_over, to_table, type_pin

FIRST_PICTURE_MS = 10_000
STYLUS_DEVICE = QPointingDevice(
    "stylus",
    7,
    QInputDevice.DeviceType.Stylus,
    QPointingDevice.PointerType.Pen,
    QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
    1,
    1,
    "",
    QPointingDeviceUniqueId(),
)
TABLETS = {"10.9 inch": (2360, 1640, 10.9), "12 inch": (1280, 800, 12.0), "13 inch": (2880, 1920, 13.0)}


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder of its own: wrong PINs are counted there."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    return tmp_path


@pytest.fixture(scope="module")
def staffed() -> str:
    """The hash of the PIN, made once."""
    return pin.hashed(PIN)


@pytest.fixture
def tablet(open_kiosk: Callable[..., Kiosk], staffed: str) -> Kiosk:
    """A 12 inch tablet of a clinic that has a PIN."""
    settings = replace(CLINIC, screen=Panel(diagonal_inches=12), staff=Staff(pin=staffed))
    return open_kiosk(size=(1280, 800), settings=settings)


def picture(kiosk: Kiosk, name: str) -> LivePicture:
    """The first (``live``) or the ``second`` picture."""
    found = kiosk.shown.part(name)
    assert isinstance(found, LivePicture)
    return found


def pad(kiosk: Kiosk) -> PinState:
    """What the pad shows."""
    found = kiosk.shown.part("pin")
    assert isinstance(found, PublishedPin)
    state: PinState = found.record
    return state


@pytest.mark.painted
def test_the_first_picture_stands_after_two_presses_beside_the_pin(tablet: Kiosk, qtbot: QtBot) -> None:
    """The door and OK are two presses; the digits of the PIN are not counted, and no choice is asked before.

    The time is the hold and what this process works, so that a busy machine makes no difference.
    """
    person, live = Person(tablet.window), picture(tablet, "live")
    QTest.qWait(SETTLE_MS)
    before, began = live.repaints, time.process_time()
    person.tap_at(person.find("For the staff").rect.center(), hold_ms=HELD_MS)
    QTest.qWait(SETTLE_MS)
    type_pin(person, PIN)
    person.tap("The bone and its treatment")
    qtbot.waitUntil(lambda: tablet.navigator.at_table and live.repaints > before, timeout=60_000)
    assert HELD_MS + 1000 * (time.process_time() - began) <= FIRST_PICTURE_MS
    assert live.isVisible()
    assert tablet.navigator.shown_bone.code in tablet.navigator.shown.picture.record.address


def sheet(kiosk: Kiosk) -> PenSheet:
    """What lies over the first picture."""
    found = kiosk.shown.part("pen")
    assert isinstance(found, PenSheet)
    return found


LINE = ((0.4, 0.4), (0.45, 0.45), (0.5, 0.42), (0.55, 0.5))


def test_strokes_stay_on_the_bone_through_view_level_and_size(tablet: Kiosk) -> None:
    person = to_table(tablet)
    session = tablet.navigator
    draw(person, LINE)
    assert not session.session.table.pen.strokes, "the pen is off"
    person.tap("Pen")
    draw(person, LINE)
    (stroke,) = session.session.table.pen.strokes
    first = picture(tablet, "live").to_px(stroke.points[0])
    assert (first.x(), first.y()) == pytest.approx((0.4 * 1280, 0.4 * 800), abs=1)
    assert sheet(tablet).marks
    person.tap("Above")
    assert not sheet(tablet).marks
    person.tap("Side")
    assert sheet(tablet).marks
    person.tap("L3")
    assert not sheet(tablet).marks
    person.tap("L1")
    assert sheet(tablet).marks
    person.tap("Two")
    moved = picture(tablet, "live").to_px(stroke.points[0])
    assert (moved.x(), moved.y()) != pytest.approx((first.x(), first.y()), abs=5)
    assert session.session.table.pen.strokes == (stroke,)
    person.tap("Wipe")
    assert not sheet(tablet).marks
    person.tap("Undo")
    assert sheet(tablet).marks


def test_a_second_finger_and_a_palm_draw_nothing(tablet: Kiosk) -> None:
    person = to_table(tablet)
    person.tap("Pen")
    draw(person, LINE, tuple((x, y + 0.1) for x, y in LINE))
    strokes = tablet.navigator.session.table.pen.strokes
    assert len(strokes) <= 1
    pen, palm = sheet(tablet), 40 * tablet.navigator.shown.display.record.unit
    pen.begin(7, 300, 300, palm)
    pen.move(7, 400, 300, palm)
    pen.lift(7)
    assert tablet.navigator.session.table.pen.strokes == strokes


def test_a_contact_that_widens_to_a_palm_takes_its_line_back(tablet: Kiosk) -> None:
    to_table(tablet).tap("Pen")
    pen, palm = sheet(tablet), 40 * tablet.navigator.shown.display.record.unit
    pen.begin(7, 300, 300, 10)
    pen.move(7, 400, 300, 10)
    drawn = pen.marks
    pen.move(7, 420, 300, palm)
    assert (drawn, pen.marks) == (True, False)
    pen.lift(7)
    assert not tablet.navigator.session.table.pen.strokes


def stylus(window: QQuickWindow, kind: QEvent.Type, x: float, y: float) -> None:
    """An event of a stylus at a place of the window."""
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.TabletRelease else Qt.MouseButton.LeftButton
    at, moved = QPointF(x, y), kind is QEvent.Type.TabletMove
    button = Qt.MouseButton.NoButton if moved else Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    event = QTabletEvent(
        kind, STYLUS_DEVICE, at, window.mapToGlobal(at), 0.6, 0, 0, 0, 0, 0, keys, button, held
    )
    QCoreApplication.sendEvent(window, event)
    QTest.qWait(20)


def test_a_stylus_draws_while_the_palm_rests(tablet: Kiosk) -> None:
    person = to_table(tablet)
    person.tap("Pen")
    touch = person.touch()
    touch.press(1, QPoint(700, 500), person.window)
    touch.commit()
    QTest.qWait(40)
    pressed, moved, lifted = QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease
    stylus(tablet.window, pressed, 400, 300)
    for x in range(420, 560, 20):
        stylus(tablet.window, moved, x, 320)
    touch = person.touch()
    touch.move(1, QPoint(705, 505), person.window)
    touch.commit()
    stylus(tablet.window, lifted, 540, 320)
    touch = person.touch()
    touch.release(1, QPoint(705, 505), person.window)
    touch.commit()
    QTest.qWait(40)
    (stroke,) = tablet.navigator.session.table.pen.strokes
    first = picture(tablet, "live").to_px(stroke.points[0])
    assert (first.x(), first.y()) == pytest.approx((400, 300), abs=2)


def test_without_a_pin_there_is_nothing_for_staff(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk(size=(1280, 800))
    assert "For the staff" not in Person(kiosk.window).sees()
    kiosk.shown.press(address(Do.STAFF))
    assert kiosk.navigator.session == Session()


def test_a_tap_is_too_short_for_the_door(tablet: Kiosk) -> None:
    person = Person(tablet.window)
    QTest.qWait(SETTLE_MS)
    person.tap("For the staff")
    assert tablet.navigator.at_attract()


def test_five_wrong_pins_close_the_pad_even_after_a_restart(
    tablet: Kiosk, open_kiosk: Callable[..., Kiosk], staffed: str
) -> None:
    press = tablet.shown.press
    press(address(Do.STAFF))
    for _ in range(5):
        for key in ("9", "9", "9", "9", "ok"):
            press(f"key:{key}")
    assert pad(tablet).closed
    again = open_kiosk(size=(1280, 800), settings=replace(CLINIC, staff=Staff(pin=staffed)))
    again.shown.press(address(Do.STAFF))
    assert pad(again).closed
    assert "1" not in Person(again.window).sees()
    for key in (*PIN, "ok"):
        again.shown.press(f"key:{key}")
    assert not again.navigator.at_table


def test_the_patient_does_not_come_back_to_the_table_without_the_pin(tablet: Kiosk) -> None:
    person = to_table(tablet)
    hand_over(person)
    for target in ("back", "choose:level:T10", "give", "next"):
        tablet.shown.press(target)
        assert not tablet.navigator.at_table
    tablet.shown.press(address(Do.STAFF))
    person.tap("Back")
    assert not tablet.navigator.at_table


def test_by_keys_alone(tablet: Kiosk) -> None:
    person = to_table(tablet)
    seen = set()
    for _ in range(60):
        person.press(Qt.Key.Key_Tab)
        focused = tablet.window.activeFocusItem()
        name = focused.property("spokenName") or "line"
        seen.add(name)
        if name == "L3":
            person.press(Qt.Key.Key_Return)
        if name == "line":
            person.press(Qt.Key.Key_Right)
    assert {"T10", "L5", "Side", "Two", "Bone", "Words", "Give", "End", "line"} <= seen
    assert tablet.navigator.shown_bone.level is Level.L3
    assert tablet.navigator.session.handle > 0


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("name", TABLETS)
def test_the_picture_has_most_of_the_screen_and_every_target_its_size(
    open_kiosk: Callable[..., Kiosk], staffed: str, name: str, *, upright: bool
) -> None:
    width, height, inches = TABLETS[name]
    size = (height, width) if upright else (width, height)
    settings = replace(CLINIC, screen=Panel(diagonal_inches=inches), staff=Staff(pin=staffed))
    kiosk = open_kiosk(size=size, settings=settings)
    kiosk.navigator.open_staff()
    kiosk.navigator.open_table()
    QTest.qWait(SETTLE_MS)
    live = picture(kiosk, "live")
    assert live.width() * live.height() >= 0.85 * width * height
    screen, unit = QRect(QPoint(), kiosk.window.size()), kiosk.navigator.shown.display.record.unit
    words = QAccessible.Role.StaticText
    buttons = [node for node in Person(kiosk.window).nodes() if node.focusable and node.role != words]
    assert len(buttons) >= 18
    assert kiosk.navigator.current_words().draft_short in Person(kiosk.window).sees()
    for node in buttons:
        assert screen.contains(node.rect), node.name
        assert min(node.rect.width(), node.rect.height()) >= int(20 * unit), node.name

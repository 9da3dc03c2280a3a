"""T3: everything by keyboard, and by the five keys of an audio keypad."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bridge.input import keypad
from kiosk.model.library import Library
from kiosk.settings.schema import Keypad
from support.clinic import CLINIC
from support.person import Person

KEYS = Qt.Key
MOST = 60
"""More controls than a screen has."""
CONTROLS = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.PageTab,
        QAccessible.Role.Slider,
    }
)


def focused(kiosk: Kiosk) -> str:
    """What has the focus says of itself."""
    interface = QAccessible.queryAccessibleInterface(kiosk.window.activeFocusItem())
    return interface.text(QAccessible.Text.Name) if interface else ""


def controls(person: Person) -> set[str]:
    return {node.name for node in person.nodes() if node.role in CONTROLS and node.enabled}


def walk(kiosk: Kiosk, key: Qt.Key) -> list[str]:
    """The names of what gets the focus as ``key`` is pressed, until it comes round."""
    QTest.keyClick(kiosk.window, key)
    first = kiosk.window.activeFocusItem()
    found = [focused(kiosk)]
    while len(found) < MOST:
        QTest.keyClick(kiosk.window, key)
        if kiosk.window.activeFocusItem() is first:
            break
        found.append(focused(kiosk))
    return found


def go_to(kiosk: Kiosk, person: Person, name: str, key: Qt.Key = KEYS.Key_Down) -> None:
    """Press ``key`` until ``name`` has the focus."""
    for _ in range(MOST):
        if focused(kiosk) == name:
            return
        person.press(key)
    pytest.fail(f"{name!r} cannot be reached")


def test_t3_the_arrow_keys_reach_every_control_of_every_screen(
    kiosk: Kiosk, person: Person, shipped: Library
) -> None:
    kiosk.navigator.begin("en")
    screens: Iterable[str] = ("home", "topics", *shipped.language("en").sequence)
    for screen in screens:
        kiosk.navigator.open(screen)
        QTest.qWait(30)
        assert controls(person) <= set(walk(kiosk, KEYS.Key_Down)), screen


def test_t3_up_goes_back_the_way_down_came(kiosk: Kiosk) -> None:
    kiosk.navigator.begin("en")
    down = walk(kiosk, KEYS.Key_Down)
    up = walk(kiosk, KEYS.Key_Up)
    start = up.index(down[0])
    assert down == (up[start:] + up[:start])[:1] + (up[start + 1 :] + up[:start])[::-1]


@pytest.mark.parametrize(
    ("next_", "less", "more", "select"),
    [
        (KEYS.Key_Down, KEYS.Key_Left, KEYS.Key_Right, KEYS.Key_Return),
        (KEYS.Key_F14, KEYS.Key_F15, KEYS.Key_F16, KEYS.Key_F17),
    ],
    ids=["keyboard", "keypad"],
)
def test_t3_five_keys_go_from_the_start_to_a_picture_that_moves_and_back(
    kiosk: Kiosk, person: Person, next_: Qt.Key, less: Qt.Key, more: Qt.Key, select: Qt.Key
) -> None:
    person.press(next_)
    go_to(kiosk, person, "Touch to begin", next_)
    person.press(select)
    QTest.qWait(600)
    for name in ("Kyphoplasty, step by step", "Next", "Next", "Next"):
        go_to(kiosk, person, name, next_)
        person.press(select)
        QTest.qWait(600)
    assert "procedure/balloon" == kiosk.navigator.shown.view.record.screen
    go_to(kiosk, person, "Fill the balloon", next_)
    for _ in range(3):
        person.press(more)
    moved = kiosk.navigator.shown.handle.record.value
    assert moved > 0
    person.press(less)
    assert kiosk.navigator.shown.handle.record.value < moved
    go_to(kiosk, person, "Start over", next_)
    person.press(select)
    assert kiosk.navigator.at_attract()


def test_t3_a_sheet_keeps_the_focus_until_it_is_closed(kiosk: Kiosk, person: Person) -> None:
    kiosk.navigator.begin("en")
    kiosk.navigator.open("procedure/balloon")
    go_to(kiosk, person, "Step 4 of 7")
    person.press(KEYS.Key_Return)
    inside = walk(kiosk, KEYS.Key_Tab)
    assert "Close" in inside
    assert len(inside) >= 8
    assert not {"Home", "Get help now"} & set(inside)
    assert set(inside) == set(walk(kiosk, KEYS.Key_Down))
    go_to(kiosk, person, "Close")
    person.press(KEYS.Key_Return)
    assert "Close" not in person.sees()


def test_a_clinic_chooses_its_keys(open_kiosk: Callable[..., Kiosk]) -> None:
    settings = msgspec.structs.replace(CLINIC, keypad=Keypad(next="PgDown", select="A"))
    kiosk = open_kiosk(settings=settings)
    person = Person(kiosk.window)
    go_to(kiosk, person, "Touch to begin", KEYS.Key_PageDown)
    person.press(KEYS.Key_A)
    assert "home" == kiosk.navigator.shown.view.record.kind


def test_a_name_that_is_no_key_is_told_and_the_usual_keys_work(
    open_kiosk: Callable[..., Kiosk], caplog: pytest.LogCaptureFixture
) -> None:
    kiosk = open_kiosk(settings=msgspec.structs.replace(CLINIC, keypad=Keypad(previous="Backwards")))
    assert "'Backwards' is no key; run `kiosk setup-keypad`" in caplog.text
    person = Person(kiosk.window)
    go_to(kiosk, person, "Touch to begin", KEYS.Key_F14)
    person.press(KEYS.Key_F17)
    assert "home" == kiosk.navigator.shown.view.record.kind


@pytest.mark.parametrize("code", [KEYS.Key_F13, KEYS.Key_F24, KEYS.Key_PageUp, KEYS.Key_VolumeUp, KEYS.Key_5])
def test_a_key_has_one_name(code: Qt.Key) -> None:
    assert code is keypad.key(keypad.name(code))

"""The clinician's table without hands or sight: by keys, by name, large, in high contrast, without motion."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.anatomy.levels import Level
from kiosk.app import Kiosk
from kiosk.settings.schema import Panel
from kiosk.visit.table import Choice
from kiosk.visit.targets import Choose, Do, Resize
from support.audit import buttons, faults, texts
from support.clinic import CLINIC
from support.person import SETTLE_MS, Person

TIME = "Moment of the treatment: Broken"
HEIGHT = "Height lost in front: 40 % moderate"
RAIL = ("Bone", "Words", "Risk", "Pen", "Paper", "Give", "End")
YELLOW, BLACK, WHITE = "#ffe14d", "#000000", "#ffffff"

pytestmark = pytest.mark.usefixtures("without_pictures")


@pytest.fixture
def table(open_kiosk: Callable[..., Kiosk]) -> Callable[..., Kiosk]:
    """Opens a 12 inch tablet at the table."""

    def build(size: tuple[int, int] = (1280, 800), *, still: bool = False) -> Kiosk:
        screen = Panel(diagonal_inches=12, reduced_motion=still)
        kiosk = open_kiosk(size, replace(CLINIC, screen=screen))
        kiosk.navigator.begin("en")
        kiosk.navigator.open_table()
        QTest.qWait(SETTLE_MS)
        return kiosk

    return build


def focused(kiosk: Kiosk) -> str:
    """The name of what has the keyboard."""
    interface = QAccessible.queryAccessibleInterface(kiosk.window.activeFocusItem())
    return interface.text(QAccessible.Text.Name)


def walk(kiosk: Kiosk, person: Person) -> list[str]:
    """The names of all that Tab reaches, in order, once round."""
    person.press(Qt.Key.Key_Tab)
    first, found = kiosk.window.activeFocusItem(), [focused(kiosk)]
    for _ in range(60):
        person.press(Qt.Key.Key_Tab)
        if kiosk.window.activeFocusItem() is first:
            return found
        found.append(focused(kiosk))
    raise AssertionError(found)


def until(kiosk: Kiosk, person: Person, name: str) -> None:
    """Press Tab until ``name`` has the keyboard."""
    for _ in range(60):
        if focused(kiosk) == name:
            return
        person.press(Qt.Key.Key_Tab)
    raise AssertionError(f"no {name}")


def test_keys_reach_which_bone_seen_from_where_when_and_what_to_do_in_this_order(
    table: Callable[..., Kiosk],
) -> None:
    kiosk = table()
    person = Person(kiosk.window)
    views = ("Side", "Above", "X-ray side", "X-ray front", "Two")
    assert walk(kiosk, person) == [*Level, *views, TIME, *RAIL]


def test_keys_choose_a_level_move_time_and_height_and_keep_their_place(table: Callable[..., Kiosk]) -> None:
    kiosk = table()
    person = Person(kiosk.window)
    until(kiosk, person, "T10")
    person.press(Qt.Key.Key_Down)
    assert focused(kiosk) == "T11"
    person.press(Qt.Key.Key_Space)
    assert kiosk.navigator.shown_bone.level is Level.T11
    until(kiosk, person, TIME)
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Right)
    assert kiosk.navigator.session.handle == pytest.approx(0.2)
    assert focused(kiosk) == "Moment of the treatment: Needle"
    until(kiosk, person, "Bone")
    person.press(Qt.Key.Key_Return)
    QTest.qWait(SETTLE_MS)
    assert focused(kiosk) == "Close", "the button that closes has the place and the keyboard"
    until(kiosk, person, HEIGHT)
    person.press(Qt.Key.Key_Left)
    assert kiosk.navigator.shown_bone.lost == 35
    assert focused(kiosk) == "Height lost in front: 35 % moderate"
    person.press(Qt.Key.Key_Escape)
    assert "Shape" not in person.sees()


def test_keys_turn_the_words_and_change_how_all_is_shown(table: Callable[..., Kiosk]) -> None:
    kiosk = table()
    person = Person(kiosk.window)
    until(kiosk, person, "Words")
    person.press(Qt.Key.Key_Return)
    QTest.qWait(SETTLE_MS)
    until(kiosk, person, "English large")
    person.press(Qt.Key.Key_Return)
    QTest.qWait(SETTLE_MS)
    assert focused(kiosk) == "Español large"
    until(kiosk, person, "Display")
    person.press(Qt.Key.Key_Return)
    QTest.qWait(SETTLE_MS)
    assert focused(kiosk) == "Close"
    for _ in range(12):
        person.press(Qt.Key.Key_Tab)
        assert focused(kiosk) not in {*Level, *RAIL}, "the table below waits"
    person.press(Qt.Key.Key_Escape)
    QTest.qWait(SETTLE_MS)
    assert focused(kiosk) == "Display"


def test_everything_has_a_name_a_role_and_a_value(table: Callable[..., Kiosk]) -> None:
    kiosk = table()
    kiosk.navigator.press(Choose(Choice.SHEET, "bone"))
    QTest.qWait(SETTLE_MS)
    nodes = [node for node in Person(kiosk.window).nodes() if node.focusable]
    assert [] == [node for node in nodes if not node.name]
    roles = {node.name: node.role for node in nodes}
    radio = QAccessible.Role.RadioButton
    assert [roles[name] for name in (*Level, "Wedge", "Crush", "1", "2")] == [radio] * (len(Level) + 4)
    assert roles[TIME] == roles[HEIGHT] == QAccessible.Role.Slider
    assert {node.name for node in nodes if node.role is radio and node.checked} == {"L1", "Wedge", "2"}
    kiosk.navigator.moveHandle(0.6)
    kiosk.navigator.press(Choose(Choice.LOST, "45"))
    names = Person(kiosk.window).sees()
    assert "Moment of the treatment: Space" in names
    assert "Height lost in front: 45 % severe" in names


@pytest.mark.every(5)
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "upright"])
@pytest.mark.parametrize("text_size", [1, 2])
@pytest.mark.parametrize("sheet", ["", "bone", "words"])
def test_in_large_letters_a_sheet_takes_the_picture_and_the_rail_stays(
    table: Callable[..., Kiosk], size: tuple[int, int], text_size: int, sheet: str
) -> None:
    kiosk = table(size)
    person = Person(kiosk.window)
    before = {name: person.find(name).rect for name in (TIME, "Pen", "Give", "End")}
    kiosk.navigator.press(Resize(text_size))
    kiosk.navigator.press(Choose(Choice.SHEET, sheet))
    QTest.qWait(SETTLE_MS)
    assert {name: person.find(name).rect for name in before} == before
    assert [] == faults(kiosk.window)
    assert ("T10" in person.sees()) is (sheet == "")
    heads = {"bone": "Height lost in front", "words": "Un hueso se quebró y se hundió."}
    if sheet:
        letters = next(
            each.property("font").pixelSize()
            for each in texts(kiosk.window.contentItem())
            if heads[sheet] in (each.property("words"), each.property("text"))
        )
        unit = kiosk.navigator.shown.display.record.unit
        assert letters * 0.668 >= (1.5, 1.9)[text_size - 1] * 4.8 * unit


def color(kiosk: Kiosk, at: QPoint) -> str:
    return QColor(kiosk.window.grabWindow().pixelColor(at)).name()


def colors(kiosk: Kiosk, rect: QRect) -> set[str]:
    image = kiosk.window.grabWindow().copy(rect)
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_in_high_contrast_bones_are_outlined_white_and_the_chosen_one_is_yellow(
    table: Callable[..., Kiosk],
) -> None:
    kiosk = table()
    kiosk.navigator.press(Do.CONTRAST)
    QTest.qWait(SETTLE_MS)
    person = Person(kiosk.window)
    other, chosen = (person.find(name).rect.adjusted(28, 20, -28, -20) for name in ("T12", "L1"))
    assert color(kiosk, other.topLeft()) == BLACK
    assert WHITE in colors(kiosk, other), "its name"
    assert color(kiosk, chosen.topLeft()) == YELLOW
    assert BLACK in colors(kiosk, chosen), "its name"
    edge = person.find("T12").rect.adjusted(0, 30, -90, -30)
    assert WHITE in colors(kiosk, edge), "its outline"


def strip(kiosk: Kiosk) -> QQuickItem:
    """The strip of the levels: the parent of its first bone."""
    bones = (each for each in buttons(kiosk.window.contentItem()) if each.property("text") == "T10")
    return next(bones).parentItem()


def test_with_reduced_motion_what_floats_goes_at_once(table: Callable[..., Kiosk]) -> None:
    gone = {}
    for still in (True, False):
        kiosk = table(still=still)
        bones = strip(kiosk)
        person = Person(kiosk.window)
        line = person.find(TIME).rect
        touch = person.touch()
        touch.press(0, line.center(), kiosk.window).commit()
        gone[still] = bones.opacity() == 0
        person.touch().release(0, line.center(), kiosk.window).commit()
    assert gone == {True: True, False: False}

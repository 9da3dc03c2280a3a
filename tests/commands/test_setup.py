"""`kiosk setup-screen` and `setup-keypad`: what staff do is kept; the other settings stay."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge import loading
from kiosk.bridge.qml import register
from kiosk.bridge.staff.key_learner import KeyLearner
from kiosk.bridge.staff.ruler import CARD_MM, LIMITS, Ruler
from kiosk.bridge.system import fonts
from kiosk.settings.places import places
from kiosk.settings.read import load
from kiosk.settings.schema import Keypad
from kiosk.settings.write import keep, outcome
from support.clinic import CLINIC
from support.person import Person

LINES = """\
# Our kiosk in the hall
allow_drafts = true   # until the review

[screen]
high_contrast = false # as before
"""


@given(start=st.floats(2, 20), steps=st.lists(st.integers(-40, 40), max_size=5))
def test_the_outline_has_the_shape_of_a_card_and_there_is_a_way_back(start: float, steps: list[int]) -> None:
    ruler = Ruler(start, lambda _: "")
    for each in steps:
        ruler.grow(each)
    width, height = ruler.card.property("width"), ruler.card.property("height")
    assert pytest.approx(CARD_MM[0] / CARD_MM[1]) == width / height
    assert pytest.approx(ruler.px_per_mm) == width / CARD_MM[0]
    assert LIMITS[0] <= ruler.px_per_mm <= LIMITS[1]


@given(st.floats(*LIMITS))
def test_only_the_one_number_changes(tmp_path_factory: pytest.TempPathFactory, density: float) -> None:
    path = tmp_path_factory.mktemp("settings") / "kiosk.toml"
    path.write_text(LINES)
    keep(path, "screen", {"px_per_mm": density})
    settings = load(path)
    assert pytest.approx(density, abs=1e-6) == settings.screen.px_per_mm
    kept = [line for line in path.read_text().splitlines() if not line.startswith("px_per_mm")]
    assert LINES.splitlines() == kept
    assert [path] == list(path.parent.iterdir())


def test_a_file_that_is_not_there_yet_is_made(tmp_path: Path) -> None:
    keep(tmp_path / "kiosk.toml", "screen", {"px_per_mm": 4.031})
    assert 4.031 == load(tmp_path / "kiosk.toml").screen.px_per_mm


@pytest.fixture
def measuring(qapp: QGuiApplication, tmp_path: Path) -> Iterator[tuple[Ruler, QQuickWindow]]:
    fonts.load(places(CLINIC).assets)
    register()
    path = tmp_path / "kiosk.toml"

    def save(density: float) -> str:
        keep(path, "screen", {"px_per_mm": density})
        return "Saved"

    ruler = Ruler(4.0, save, qapp)
    engine, window = loading.load(
        loading.UI / "staff" / "SetupScreen.qml", {"ruler": ruler, "card": ruler.card}
    )
    window.show()
    yield ruler, window
    loading.unload(engine, window)


def test_staff_match_the_card_by_touch_and_keys_and_save(
    measuring: tuple[Ruler, QQuickWindow], tmp_path: Path
) -> None:
    ruler, window = measuring
    staff = Person(window)
    staff.tap("Larger")
    staff.press(Qt.Key.Key_Right)
    staff.press(Qt.Key.Key_Plus)
    staff.tap("Smaller")
    assert pytest.approx(4.0 * 1.005**2) == ruler.px_per_mm
    staff.tap("It fits: save")
    assert "Saved" in staff.sees()
    assert pytest.approx(4.0 * 1.005**2, abs=1e-6) == load(tmp_path / "kiosk.toml").screen.px_per_mm


@pytest.fixture
def learning(qapp: QGuiApplication, tmp_path: Path) -> Iterator[QQuickWindow]:
    fonts.load(places(CLINIC).assets)
    register()
    path = tmp_path / "kiosk.toml"
    learner = KeyLearner(lambda keys: outcome(path, "keypad", keys), qapp)
    given: dict[str, object] = {"learner": learner, "lesson": learner.lesson}
    engine, window = loading.load(loading.UI / "staff" / "SetupKeypad.qml", given)
    window.show()
    yield window
    loading.unload(engine, window)


def test_staff_press_each_key_once(learning: QQuickWindow, tmp_path: Path) -> None:
    staff = Person(learning)
    for key in (Qt.Key.Key_F20, Qt.Key.Key_F21):
        staff.press(key)
    staff.press(Qt.Key.Key_F21)
    assert "next: F21" in staff.sees()
    assert "less" in staff.sees()
    staff.tap("Start again")
    assert {"previous", "next", "less", "more", "select"} <= set(staff.sees())
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F22, Qt.Key.Key_F23, Qt.Key.Key_Space):
        staff.press(key)
    assert Keypad("PgUp", "PgDown", "F22", "F23", "Space") == load(tmp_path / "kiosk.toml").keypad
    assert f"Saved in {tmp_path / 'kiosk.toml'}" in staff.sees()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    assert "cannot be written: No such file" in outcome(tmp_path / "no" / "kiosk.toml", "screen", {})

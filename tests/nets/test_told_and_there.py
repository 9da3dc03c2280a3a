"""The buttons that the voice names are those on the screen, on every screen, shape and text size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible

from kiosk.app import Kiosk
from kiosk.settings.schema import Settings
from kiosk.visit.session import TextSize
from kiosk.visit.targets import Do, Resize
from support.ear import Ear
from support.person import Person
from support.telling import SHAPES, told
from support.walk import places

CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Slider,
    QAccessible.Role.PageTab,
}
ROUNDS = 6
"""Rounds of events until a new screen has measured its rows and shows the first part."""


@pytest.mark.every(3)
@pytest.mark.usefixtures("without_pictures")
@pytest.mark.parametrize("size", [TextSize.NORMAL, TextSize.LARGE], ids=lambda size: size.name.lower())
@pytest.mark.parametrize("shape", SHAPES)
def test_the_voice_names_the_buttons_that_are_there(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, shape: str, size: TextSize
) -> None:
    kiosk = open_kiosk(SHAPES[shape], still_settings, Ear())
    person = Person(kiosk.window)
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Resize(size))
    faults: defaultdict[str, list[str]] = defaultdict(list)
    for stop in stops(kiosk):
        kiosk.speaker.read_on()
        kiosk.app.processEvents()
        buttons, words = told(kiosk.speaker.script())
        there = {node.name for node in person.nodes() if node.role in CONTROLS}
        for name in buttons - there:
            faults[f"{name!r} is told and is not there"].append(stop)
        for name in there - buttons - words:
            faults[f"{name!r} is there and is not told"].append(stop)
    assert not faults, "\n".join(f"{fault}: {len(at)} times, first {at[0]}" for fault, at in faults.items())


def stops(kiosk: Kiosk) -> Iterator[str]:
    """Every place and each of its parts, and the list with questions on it."""
    for place in places(kiosk, "en"):
        kiosk.navigator.open(place)
        yield from parts(kiosk, place)
    kiosk.navigator.press(Do.PICK_THREE)
    kiosk.navigator.press(Do.LIST)
    yield from parts(kiosk, "a list")


def parts(kiosk: Kiosk, place: str) -> Iterator[str]:
    """Each part of ``place``, which has just been opened."""
    for _ in range(ROUNDS):
        kiosk.app.processEvents()
    for part in range(kiosk.navigator.shown.progress.record.part_count):
        if part:
            kiosk.navigator.press(Do.NEXT)
            kiosk.app.processEvents()
        yield f"{place} part {part + 1}"

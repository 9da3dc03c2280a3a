"""S1, A1: every screen can be read and is named, in every layout, language and text size, in both themes."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible

from kiosk.app import Kiosk
from kiosk.settings.schema import Settings
from kiosk.visit.screens.risks import Risks
from kiosk.visit.screens.signs import Signs
from kiosk.visit.targets import Do, Resize, Show
from support.audit import faults, small_letters, small_targets
from support.panels import EVERY, SAMPLE, Walk
from support.person import Person
from support.walk import parts, stops

ACTIVE = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.PageTab,
    QAccessible.Role.Slider,
}


IN_PARTS = {"about/about", "about/studies"}
"""What is told of the kiosk itself may take two parts; all other words stand in one in normal letters."""

WALKS = EVERY if os.environ.get("KIOSK_PANELS") else SAMPLE
"""A sample in the suite, all of them in ``make panels``."""


@pytest.mark.parametrize("walk", WALKS, ids=str)
def test_nothing_is_cut_off_or_nameless(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, walk: Walk
) -> None:
    kiosk = open_kiosk(walk.panel.size, walk.panel.settings(still_settings))
    person = Person(kiosk.window)
    navigator = kiosk.navigator
    navigator.begin(walk.language)
    navigator.press(Resize(walk.text_size))
    if (walk.language == "es") == (walk.text_size == 1):
        navigator.press(Do.CONTRAST)
    found = []
    for place, section in stops(kiosk, walk.language):
        navigator.open(place)
        if section is not None:
            navigator.press(Show(section))
        seen = []
        for part in parts(kiosk):
            where = f"{place} {'' if section is None else section} part {part}"
            found += [f"{where}: {fault}" for fault in faults(kiosk.window)]
            seen += person.sees()
            display = navigator.shown.display.record
            view = navigator.shown.view.record
            always_whole = view.kind == "help" or view.whole > 0
            letters = small_letters(kiosk.window, display, always_whole=always_whole)
            targets = small_targets(kiosk.window, display)
            found += [f"{where}: {fault}" for fault in letters + targets]
            found += [
                f"{where}: a {node.role.name} without a name at {node.rect}"
                for node in person.nodes()
                if node.role in ACTIVE and not node.name
            ]
        count = navigator.shown.progress.record.part_count
        if count > 1 and not walk.text_size and place not in IN_PARTS and not one_by_one(kiosk):
            found.append(f"{place}: {count} parts")
        works = navigator.shown.view.record.sources
        if works not in " ".join(seen) and not only_listed(kiosk):
            found.append(f"{place}: the sources are not shown")
    assert not found, "\n".join(found)


def only_listed(kiosk: Kiosk) -> bool:
    """Whether the signs are a list, and what is known of each, with its sources, comes when it is opened."""
    seen = kiosk.navigator.seen
    return seen.view.column and isinstance(seen.screen.shown, Signs) and not seen.screen.shown.opened


def one_by_one(kiosk: Kiosk) -> bool:
    """Whether there is room for one array of several at a time."""
    shown = kiosk.navigator.seen.screen.shown
    return isinstance(shown, Risks) and shown.at_once < len(shown.arrays)

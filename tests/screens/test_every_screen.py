"""S1, A1: every screen can be read and is named, in every layout, language and text size, in both themes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtGui import QAccessible

from kiosk.app import Kiosk
from kiosk.settings.schema import Settings
from kiosk.visit.targets import Do, Resize, Show
from support.audit import faults, small_letters, small_targets
from support.person import Person
from support.walk import SIZES, parts, stops

ACTIVE = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.PageTab,
    QAccessible.Role.Slider,
}


WALKS = list(product(SIZES, ("en", "es"), (0, 1, 2)))
"""Size, language and text size of each walk."""


@pytest.mark.parametrize(
    ("size", "language", "text_size"), WALKS, ids=[f"{w}x{h}-{lang}-{text}" for (w, h), lang, text in WALKS]
)
def test_nothing_is_cut_off_or_nameless(
    open_kiosk: Callable[..., Kiosk],
    still_settings: Settings,
    size: tuple[int, int],
    language: str,
    text_size: int,
) -> None:
    kiosk = open_kiosk(size, still_settings)
    person = Person(kiosk.window)
    navigator = kiosk.navigator
    navigator.begin(language)
    navigator.press(Resize(text_size))
    if (language == "es") == (text_size == 1):
        navigator.press(Do.CONTRAST)
    found = []
    for place, section in stops(kiosk, language):
        navigator.open(place)
        if section is not None:
            navigator.press(Show(section))
        seen = []
        for part in parts(kiosk):
            where = f"{place} {'' if section is None else section} part {part}"
            found += [f"{where}: {fault}" for fault in faults(kiosk.window)]
            seen += person.sees()
            letters = small_letters(kiosk.window, kiosk.navigator.shown.display.record.px_per_mm, text_size)
            targets = small_targets(kiosk.window, kiosk.navigator.shown.display.record.px_per_mm)
            found += [f"{where}: {fault}" for fault in letters + targets]
            found += [
                f"{where}: a {node.role.name} without a name at {node.rect}"
                for node in person.nodes()
                if node.role in ACTIVE and not node.name
            ]
        works = navigator.shown.view.record.sources
        if works not in " ".join(seen) and not signs_apart(kiosk):
            found.append(f"{place}: the sources are not shown")
    assert not found, "\n".join(found)


def signs_apart(kiosk: Kiosk) -> bool:
    """Whether the words about a sign, and so their sources, come up over the screen when it is touched."""
    display = kiosk.navigator.shown.display
    apart = display.property("textSize") > 0 or display.property("shape") == "compact"
    return apart and kiosk.navigator.shown.view.record.kind == "signs"

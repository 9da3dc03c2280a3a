"""S1, A1: every screen can be read and is named, in every layout, language and text size, in both themes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from audit import faults, small_letters, small_targets
from person import Person
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bridge.navigator import UNMEASURED
from kiosk.settings import Settings

SIZES = [(1920, 1080), (1080, 1920), (1280, 800)]
ACTIVE = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.PageTab,
    QAccessible.Role.Slider,
}


def settle(kiosk: Kiosk) -> None:
    """Wait until the rows are measured: twice the same after a frame."""
    before = None
    for _ in range(20):
        QTest.qWait(20)
        now = tuple(kiosk.navigator.reading.property(name) for name in ("partCount", "firstRow", "lastRow"))
        if now == before and now[2] < UNMEASURED[0].last:
            return
        before = now


def places(kiosk: Kiosk, language: str) -> list[str]:
    """Home, all topics and every screen."""
    topics = kiosk.navigator.library.language(language).topics
    return ["home", "topics", *(screen for topic in topics for screen in topic.screens)]


def stops(kiosk: Kiosk, language: str) -> Iterator[tuple[str, int | None]]:
    """Every place, and where all is one flow also each opened sign, group and word."""
    for place in places(kiosk, language):
        yield place, None
        if kiosk.navigator.view.property("flow"):
            for section in range(kiosk.navigator.view.property("tabs").rowCount()):
                yield place, section
    if kiosk.navigator.view.property("flow"):
        yield from ((f"term:{term}", None) for term in kiosk.navigator.library.language(language).glossary)


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
    navigator.setTextSize(text_size)
    if (language == "es") == (text_size == 1):
        navigator.toggleContrast()
    found = []
    for place, section in stops(kiosk, language):
        navigator.open(place)
        if section is not None:
            navigator.openTab(section)
        settle(kiosk)
        seen = []
        for part in range(navigator.reading.property("partCount")):
            if part:
                navigator.next()
                settle(kiosk)
            where = f"{place} {'' if section is None else section} part {part + 1}"
            found += [f"{where}: {fault}" for fault in faults(kiosk.window)]
            seen += person.sees()
            letters = small_letters(kiosk.window, kiosk.navigator.display.property("pxPerMm"), text_size)
            targets = small_targets(kiosk.window, kiosk.navigator.display.property("pxPerMm"))
            found += [f"{where}: {fault}" for fault in letters + targets]
            found += [
                f"{where}: a {node.role.name} without a name at {node.rect}"
                for node in person.nodes()
                if node.role in ACTIVE and not node.name
            ]
        works = navigator.view.property("sources")
        if works not in " ".join(seen) and not signs_apart(kiosk):
            found.append(f"{place}: the sources are not shown")
    assert not found, "\n".join(found)


def signs_apart(kiosk: Kiosk) -> bool:
    """Whether the words about a sign, and so their sources, come up over the screen when it is touched."""
    display = kiosk.navigator.display
    apart = display.property("textSize") > 0 or display.property("layout") == "compact"
    return apart and kiosk.navigator.view.property("layout") == "signs"

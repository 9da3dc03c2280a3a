"""S1: nothing is cut with longer words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.app import Kiosk
from kiosk.model.library import Library
from kiosk.settings.schema import Settings
from support.audit import faults
from support.pseudo import longer
from support.walk import SIZES, parts, places

TWO = 2
"""Screens of each layout that are walked: the words of one layout differ little."""


def walk(kiosk: Kiosk) -> list[str]:
    """Home, all topics, and the longest screens of every layout."""
    screens = kiosk.navigator.library.language("en").screens.values()
    by_kind: dict[str, list[str]] = {}
    for screen in sorted(screens, key=lambda each: -len(str(each.blocks))):
        by_kind.setdefault(screen.kind, []).append(screen.id)
    return [*places(kiosk, "en")[:2], *(each for known in by_kind.values() for each in known[:TWO])]


def all_faults(kiosk: Kiosk) -> list[str]:
    """What is wrong on the screens of the walk, part by part."""
    found = []
    for screen in walk(kiosk):
        kiosk.navigator.open(screen)
        for part in parts(kiosk):
            found += [f"{screen} part {part}: {fault}" for fault in faults(kiosk.window)]
    return found


@pytest.mark.parametrize("size", SIZES[1:3], ids=lambda size: f"{size[0]}x{size[1]}")
def test_s1_words_longer_by_40_percent_are_not_cut(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, shipped: Library, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(size, still_settings)
    kiosk.navigator.replace_library(longer(shipped))
    kiosk.navigator.begin("en")
    found = all_faults(kiosk)
    assert not found, "\n".join(found)

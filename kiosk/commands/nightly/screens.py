"""Walks over every screen in a language and text size, and tells what could not be read, touched or heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtGui import QAccessible

from kiosk.app import Kiosk
from kiosk.commands.nightly.audit import faults, small_letters, small_targets
from kiosk.commands.nightly.tree import ACTIVE, nodes
from kiosk.commands.nightly.walk import parts, stops
from kiosk.model.library import Library
from kiosk.visit.bidi import isolated
from kiosk.visit.screens.risks import Risks
from kiosk.visit.screens.signs import Signs
from kiosk.visit.targets import Do, Resize, Show, Take

IN_PARTS = {"about/about", "about/studies"}
"""What is told of the kiosk itself may take two parts; all other words stand in one in normal letters."""


@dataclass(slots=True)
class Walked:
    """How many screenfuls were seen, and each fault in words (rules S1, T1 and A1)."""

    count: int = 0
    faults: list[str] = field(default_factory=list)


def walk_over(kiosk: Kiosk, pack: Library, language: str, text_size: int, *, contrast: bool) -> Walked:
    """Begin a visit in ``language`` and walk over all of ``pack``; ``text_size`` is 0, 1 or 2."""
    QAccessible.setActive(True)
    navigator, walked = kiosk.navigator, Walked()
    navigator.begin(language)
    navigator.press(Resize(text_size))
    if contrast:
        navigator.press(Do.CONTRAST)
    navigator.press(Take(pack.id))
    for place, section in stops(kiosk, language):
        navigator.open(place)
        if section is not None:
            navigator.press(Show(section))
        seen: list[str] = []
        for part in parts(kiosk):
            where = f"{place} {'' if section is None else section} part {part}"
            walked.count += 1
            walked.faults += [f"{where}: {fault}" for fault in _screenful(kiosk, seen)]
        count = navigator.shown.progress.record.part_count
        if count > 1 and not text_size and place not in IN_PARTS and not _one_by_one(kiosk):
            walked.faults.append(f"{place}: {count} parts")
        works = isolated(navigator.shown.view.record.sources)
        if works not in " ".join(seen) and not _only_listed(kiosk):
            walked.faults.append(f"{place}: the sources are not shown")
    return walked


def _screenful(kiosk: Kiosk, seen: list[str]) -> Iterator[str]:
    """The faults of what is on the screen now; its names are added to ``seen``."""
    yield from faults(kiosk.window)
    shown = list(nodes(kiosk.window))
    seen += [node.name for node in shown if node.name]
    display, view = kiosk.navigator.shown.display.record, kiosk.navigator.shown.view.record
    yield from small_letters(kiosk.window, display, always_whole=view.kind == "help" or view.whole > 0)
    yield from small_targets(kiosk.window, display)
    for node in shown:
        if node.role in ACTIVE and not node.name:
            yield f"a {node.role.name} without a name at {node.rect}"


def _only_listed(kiosk: Kiosk) -> bool:
    """Whether the signs are a list, and what is known of each, with its sources, comes when it is opened."""
    seen = kiosk.navigator.seen
    return seen.view.column and isinstance(seen.screen.shown, Signs) and not seen.screen.shown.opened


def _one_by_one(kiosk: Kiosk) -> bool:
    """Whether there is room for one array of several at a time."""
    shown = kiosk.navigator.seen.screen.shown
    return isinstance(shown, Risks) and shown.at_once < len(shown.arrays)

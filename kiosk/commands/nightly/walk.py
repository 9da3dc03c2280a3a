"""A walk over the screens: every place, and each part of it."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.app import Kiosk
from kiosk.bridge.stops import sections
from kiosk.commands.tour.screens import settle as wait
from kiosk.visit.paging import UNMEASURED
from kiosk.visit.targets import Do


def settle(kiosk: Kiosk) -> None:
    """Wait until the rows are measured: twice the same after a frame."""
    before = None
    for _ in range(20):
        wait(20)
        now = tuple(
            kiosk.navigator.shown.progress.property(name) for name in ("partCount", "firstRow", "lastRow")
        )
        if now == before and now[2] < UNMEASURED[0].last:
            return
        before = now


def places(kiosk: Kiosk, language: str) -> list[str]:
    """Home, all topics and every screen."""
    return ["home", "topics", *kiosk.navigator.library.language(language).sequence]


def stops(kiosk: Kiosk, language: str) -> Iterator[tuple[str, int | None]]:
    """Every place, and where all is one flow also each opened sign, group and word."""
    for place in places(kiosk, language):
        yield place, None
        if kiosk.navigator.shown.view.record.column:
            for section in range(sections(kiosk.navigator.seen.screen.shown)):
                yield place, section
    if kiosk.navigator.shown.view.record.column:
        yield from ((f"term:{term}", None) for term in kiosk.navigator.library.language(language).glossary)


def parts(kiosk: Kiosk) -> Iterator[int]:
    """Each part of the open place, from 1."""
    settle(kiosk)
    for part in range(kiosk.navigator.shown.progress.record.part_count):
        if part:
            kiosk.navigator.press(Do.NEXT)
            settle(kiosk)
        yield part + 1

"""On the clinician's table nothing covers a word or a button, held either way, with one picture and two."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.illustrations.procedure import Seen
from kiosk.model.complications import Complication
from kiosk.settings.schema import Panel
from kiosk.visit.table import Choice
from kiosk.visit.targets import Choose
from support.audit import faults
from support.clinic import CLINIC

TWO, BONE, RISK = Choose(Choice.TWO, "on"), Choose(Choice.SHEET, "bone"), Choose(Choice.SHEET, "risk")


def wrong(complication: Complication) -> Choose:
    """What shows ``complication``."""
    return Choose(Choice.COMPLICATION, complication)


STATES: dict[str, tuple[Choose, ...]] = {
    "one": (),
    "two": (TWO,),
    "bone": (BONE,),
    "bone of two": (TWO, BONE),
    "risk": (RISK,),
    "risk of a leak": (RISK, wrong(Complication.DISC)),
    "risk of two": (TWO, RISK, wrong(Complication.CANAL)),
    "told": (RISK, wrong(Complication.NEXT_BONE), Choose(Choice.SHEET, "told")),
    "elsewhere": (wrong(Complication.FRONT), Choose(Choice.VIEW, Seen.XRAY_FRONT), RISK),
}


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "upright"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_nothing_lies_on_a_word_or_a_button(
    open_kiosk: Callable[..., Kiosk], size: tuple[int, int], language: str
) -> None:
    kiosk = open_kiosk(size=size, settings=replace(CLINIC, screen=Panel(diagonal_inches=12)))
    found = []
    for name, choices in STATES.items():
        kiosk.navigator.startOver()
        kiosk.navigator.begin(language)
        kiosk.navigator.open_table()
        for each in choices:
            kiosk.navigator.press(each)
        QTest.qWait(300)
        found += [f"{name}: {fault}" for fault in faults(kiosk.window)]
    assert not found, "\n".join(found)

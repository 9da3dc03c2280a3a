"""On the clinician's table nothing covers a word or a button, held either way, with one picture and two."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bridge.paper.printer import Printing, PublishedPrinting
from kiosk.illustrations.procedure import Seen
from kiosk.model.complications import Complication
from kiosk.model.library import Library
from kiosk.settings.schema import Panel
from kiosk.visit.session import MAX_PICKS
from kiosk.visit.table import Choice
from kiosk.visit.targets import Choose, Pick
from support.audit import faults
from support.clinic import CLINIC
from support.ear import Ear

TWO, BONE, RISK = Choose(Choice.TWO, "on"), Choose(Choice.SHEET, "bone"), Choose(Choice.SHEET, "risk")


def wrong(complication: Complication) -> Choose:
    """What shows ``complication``."""
    return Choose(Choice.COMPLICATION, complication)


STATES: dict[str, tuple[Choose, ...]] = {
    "one": (),
    "two": (TWO,),
    "bone": (BONE,),
    "words": (Choose(Choice.SHEET, "words"),),
    "bone of two": (TWO, BONE),
    "risk": (RISK,),
    "risk of a leak": (RISK, wrong(Complication.DISC)),
    "risk of two": (TWO, RISK, wrong(Complication.CANAL)),
    "told": (RISK, wrong(Complication.NEXT_BONE), Choose(Choice.SHEET, "told")),
    "elsewhere": (wrong(Complication.FRONT), Choose(Choice.VIEW, Seen.XRAY_FRONT), RISK),
}


GIVE, CODE = Choose(Choice.SHEET, "give"), Choose(Choice.SHEET, "code")
TYPED = [Choose(Choice.CODE, key) for key in ("T12", "B", "45", "2")]
SHEETS: dict[str, tuple[Choose, ...]] = {
    "list": (Choose(Choice.SHEET, "questions"),),
    "phone": (Choose(Choice.SHEET, "phone"),),
    "give all": (GIVE,),
    "give some": (GIVE, Choose(Choice.TOPIC, "fracture"), Choose(Choice.TOPIC, "procedure")),
    **{f"code {step}": (CODE, *TYPED[:step]) for step in range(5)},
    "wrong code": (CODE, *TYPED, Choose(Choice.CODE, "A"), Choose(Choice.CODE, "D")),
}
SIZES = pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "upright"])


@pytest.mark.every(3)
@SIZES
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


@pytest.mark.every(3)
@pytest.mark.usefixtures("without_pictures")
@SIZES
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_sheets_hold_their_words_with_the_longest_list(
    open_kiosk: Callable[..., Kiosk], shipped: Library, size: tuple[int, int], language: str
) -> None:
    kiosk = open_kiosk(size=size, settings=replace(CLINIC, screen=Panel(diagonal_inches=12)), voice=Ear())
    navigator, shown = kiosk.navigator, shipped.language(language)
    questions = [question for group in shown.questions for question in group.questions]
    longest = sorted(questions, key=lambda each: -len(each.text))[:MAX_PICKS]
    navigator.begin(language)
    for question in longest:
        navigator.press(Pick(question.id))
    navigator.open_table()
    printing = kiosk.shown.part("printing")
    assert isinstance(printing, PublishedPrinting)
    navigator.can_print(can=True)
    printing.update(Printing(available=True, message=shown.words.print_paper))
    found = []
    for name, choices in SHEETS.items():
        for each in choices:
            navigator.press(each)
        QTest.qWait(150)
        found += [f"{name}: {fault}" for fault in faults(kiosk.window)]
    assert not found, "\n".join(found)

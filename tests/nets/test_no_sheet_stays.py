"""P1: no sheet that the last person left open greets the next one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.model.library import Language
from kiosk.settings.schema import Settings
from kiosk.visit.session import MAX_PICKS
from kiosk.visit.targets import Explain, Pick
from support.ear import Ear
from support.person import SETTLE_MS, Person
from support.telling import SHAPES

FRAME_MS = 100
"""Long enough for a screen to come up."""


@dataclass(frozen=True, slots=True)
class Case:
    """``open_sheet`` opens a sheet over ``screen``, on a panel of ``shape``."""

    name: str
    shape: str
    screen: str
    open_sheet: Callable[[Kiosk, Person, Language], None]


def tap_display(_: Kiosk, person: Person, language: Language) -> None:
    person.tap(language.words.display)


def tap_sound(kiosk: Kiosk, person: Person, language: Language) -> None:
    kiosk.speaker.listen()
    QTest.qWait(FRAME_MS)
    person.tap(language.words.sound)


def tap_step(_: Kiosk, person: Person, language: Language) -> None:
    person.tap(language.words.step_of.format(n=4, total=7))


def fill_list(kiosk: Kiosk, _: Person, language: Language) -> None:
    questions = [question.id for group in language.questions for question in group.questions]
    for question in questions[: MAX_PICKS + 1]:
        kiosk.navigator.press(Pick(question))
    QTest.qWait(FRAME_MS)


def explain_word(kiosk: Kiosk, _: Person, language: Language) -> None:
    kiosk.navigator.press(Explain(next(iter(language.glossary))))
    QTest.qWait(FRAME_MS)


def tap_sources(kiosk: Kiosk, person: Person, _: Language) -> None:
    person.tap(kiosk.navigator.shown.view.record.sources)


CASES = (
    Case("display", "tablet", "home", tap_display),
    Case("sound", "kiosk", "home", tap_sound),
    Case("all steps", "kiosk-tall", "procedure/balloon", tap_step),
    Case("sources", "tablet", "procedure/balloon", tap_sources),
    Case("full list", "kiosk", "provider/pick", fill_list),
    Case("word", "kiosk", "words/words", explain_word),
)


def dialogs(person: Person) -> list[str]:
    """The names of the sheets in the tree."""
    return [node.name for node in person.nodes() if node.role is QAccessible.Role.Dialog]


@pytest.mark.usefixtures("without_pictures")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_p1_no_sheet_is_open_for_the_next_person(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, case: Case
) -> None:
    kiosk = open_kiosk(SHAPES[case.shape], still_settings, Ear())
    person = Person(kiosk.window)
    navigator = kiosk.navigator
    navigator.begin("en")
    navigator.open(case.screen)
    QTest.qWait(SETTLE_MS)
    case.open_sheet(kiosk, person, navigator.library.language("en"))
    assert 1 == len(dialogs(person))
    navigator.startOver()
    QTest.qWait(FRAME_MS)
    assert [] == dialogs(person)
    navigator.begin("es")
    QTest.qWait(FRAME_MS)
    assert [] == dialogs(person)
    navigator.open(case.screen)
    QTest.qWait(FRAME_MS)
    assert [] == dialogs(person)

"""P1: whatever a person did, the next one meets the state of a fresh start."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk
from kiosk.illustrations.procedure import Seen as From
from kiosk.visit.session import Session
from kiosk.visit.table import Choice
from kiosk.visit.targets import (
    Answer,
    Choose,
    Do,
    Explain,
    Open,
    Pick,
    Resize,
    Sheet,
    SheetName,
    Speak,
    Target,
    address,
)
from support.ear import Ear
from support.examples import cases

Act = Callable[[Kiosk], None]


def all_shown(kiosk: Kiosk) -> dict[str, Any]:
    """Every record that the screens are made of."""
    states = {
        "speech": kiosk.speaker.state.record,
        "idle": kiosk.idle.state.record,
        "printing": kiosk.printer.state.record,
    }
    return kiosk.navigator.shown.records() | states


def acts(kiosk: Kiosk) -> st.SearchStrategy[Act]:
    """Anything that a person can do, whether or not the screen of the moment offers it."""
    language = kiosk.navigator.library.language("en")
    questions = [question.id for group in language.questions for question in group.questions]
    targets: st.SearchStrategy[Target] = st.one_of(
        st.sampled_from([each for each in Do if each not in (Do.START_OVER, Do.PRINT)]),
        st.sampled_from([*language.screens]).map(Open),
        st.sampled_from([*language.glossary]).map(Explain),
        st.sampled_from(questions).map(Pick),
        st.builds(Answer, st.integers(0, 5), st.integers(0, 2)),
        st.sampled_from([each for each in SheetName if each not in (SheetName.TERM, SheetName.STEPS)]).map(
            Sheet
        ),
        st.sampled_from(["en", "es"]).map(Speak),
        st.integers(0, 2).map(Resize),
    )
    chosen = st.sampled_from(
        [
            (Choice.LEVEL, "T11"),
            (Choice.SHAPE, "crush"),
            (Choice.LOST, "25"),
            (Choice.NEEDLES, "1"),
            (Choice.VIEW, "above"),
            (Choice.TWO, "on"),
            (Choice.NAMES, "on"),
            (Choice.SHEET, "bone"),
            (Choice.SHEET, "words"),
            (Choice.BESIDE, "es"),
            (Choice.LARGE, "own"),
            (Choice.PEN, "on"),
            (Choice.INK, "black"),
            (Choice.STROKES, "wipe"),
        ]
    ).map(lambda pair: Choose(*pair))
    at_table = st.one_of(
        st.just(lambda kiosk: kiosk.navigator.open_table()),
        st.just(lambda kiosk: kiosk.navigator.draw(From.SIDE, ((0.0, 0.0), (5.0, 3.0)))),
        chosen.map(lambda target: lambda kiosk: kiosk.shown.press(address(target))),
    )
    return st.one_of(
        at_table,
        targets.map(lambda target: lambda kiosk: kiosk.shown.press(address(target))),
        st.integers(0, 2).map(lambda look: lambda kiosk: kiosk.navigator.setLook(look)),
        st.floats(0, 1).map(lambda value: lambda kiosk: kiosk.navigator.moveHandle(value)),
        st.sampled_from(["next", "previous"]).map(lambda name: lambda kiosk: getattr(kiosk.speaker, name)()),
    )


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    return open_kiosk(voice=Ear())


@settings(max_examples=cases(5), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_p1_the_state_after_a_reset_is_that_of_a_fresh_start(kiosk: Kiosk, data: st.DataObject) -> None:
    kiosk.navigator.startOver()
    fresh = all_shown(kiosk)
    kiosk.navigator.begin(data.draw(st.sampled_from(["en", "es"])))
    for act in data.draw(st.lists(acts(kiosk), min_size=3, max_size=12)):
        act(kiosk)
    QGuiApplication.clipboard().setText("a question")
    assert fresh != all_shown(kiosk)
    kiosk.navigator.startOver()
    assert kiosk.navigator.session == Session()
    assert fresh == all_shown(kiosk)
    assert "" == QGuiApplication.clipboard().text()


def test_p1_a_fresh_start_is_what_a_new_kiosk_shows(kiosk: Kiosk, open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk.navigator.begin("es")
    kiosk.navigator.press(Resize(2))
    kiosk.navigator.startOver()
    assert all_shown(open_kiosk(voice=Ear())) == all_shown(kiosk)


def test_s2_a_system_set_to_high_contrast_is_followed_and_the_person_may_change_it(kiosk: Kiosk) -> None:
    def contrast() -> bool:
        return kiosk.navigator.shown.display.record.high_contrast

    kiosk.navigator.preferContrast()
    assert contrast()
    kiosk.navigator.begin("en")
    kiosk.navigator.press(Do.CONTRAST)
    assert not contrast()
    kiosk.navigator.startOver()
    assert contrast()

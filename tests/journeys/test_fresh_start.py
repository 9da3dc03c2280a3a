"""P1: whatever a person did, the next one meets the state of a fresh start."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk
from kiosk.visit.session import Session
from support.ear import Ear

Act = Callable[[Kiosk], None]
SOUND = ("listen", "next", "previous", "repeat")


def all_shown(kiosk: Kiosk) -> dict[str, Any]:
    """Every record that the screens are made of."""
    navigator = kiosk.navigator
    published = {
        "view": navigator.view,
        "display": navigator.display,
        "progress": navigator.progress,
        "words": navigator.words,
        "speech": kiosk.speaker.state,
        "idle": kiosk.idle.state,
        "printing": kiosk.printer.state,
    }
    return {name: each.record for name, each in published.items()}


def on_navigator(name: str, values: tuple[Any, ...] = ()) -> Act:
    return lambda kiosk: getattr(kiosk.navigator, name)(*values)


def on_speaker(name: str, *values: int) -> Act:
    return lambda kiosk: getattr(kiosk.speaker, name)(*values)


def acts(kiosk: Kiosk) -> st.SearchStrategy[Act]:
    """Anything that a person can do, whether or not the screen of the moment offers it."""
    language = kiosk.navigator.library.language("en")
    questions = [question.id for group in language.questions for question in group.questions]
    targets = ["home", "topics", *language.screens, *(f"term:{each}" for each in language.glossary)]
    choices: dict[str, st.SearchStrategy[tuple[Any, ...]]] = {
        "open": st.sampled_from(targets).map(lambda target: (target,)),
        "setLanguage": st.sampled_from(["en", "es"]).map(lambda code: (code,)),
        "setTextSize": st.integers(0, 2).map(lambda size: (size,)),
        "setLook": st.sampled_from(["side", "above", "xray"]).map(lambda look: (look,)),
        "setPictureOnly": st.booleans().map(lambda only: (only,)),
        "moveHandle": st.floats(0, 1).map(lambda value: (value,)),
        "pick": st.sampled_from(questions).map(lambda question: (question,)),
        "answer": st.tuples(st.integers(0, 5), st.integers(0, 2)),
        "turnPage": st.sampled_from([-1, 1]).map(lambda pages: (pages,)),
    }
    plain = ("toggleContrast", "cycleTextSize", "pickThree", "next", "back", "turnAround", "closeSheet")
    sounds = [on_speaker(name) for name in SOUND]
    steps = [on_speaker(name, by) for name in ("changeRate", "changeVolume") for by in (-1, 1)]
    return st.one_of(
        *(values.map(partial(on_navigator, name)) for name, values in choices.items()),
        st.sampled_from([on_navigator(name) for name in plain]),
        st.sampled_from([*sounds, *steps]),
    )


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    return open_kiosk(voice=Ear())


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
    kiosk.navigator.setTextSize(2)
    kiosk.navigator.startOver()
    assert all_shown(open_kiosk(voice=Ear())) == all_shown(kiosk)


def test_s2_a_system_set_to_high_contrast_is_followed_and_the_person_may_change_it(kiosk: Kiosk) -> None:
    kiosk.navigator.preferContrast()
    assert kiosk.navigator.display.property("highContrast")
    kiosk.navigator.begin("en")
    kiosk.navigator.toggleContrast()
    assert not kiosk.navigator.display.property("highContrast")
    kiosk.navigator.startOver()
    assert kiosk.navigator.display.property("highContrast")

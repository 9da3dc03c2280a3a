"""A whole visit by touch, from the attract screen and back to it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.settings.schema import Idle
from kiosk.visit.session import Session
from support.clinic import CLINIC
from support.person import Person


def picked(kiosk: Kiosk) -> tuple[str, ...]:
    return kiosk.navigator.session.picks


def test_from_attract_through_seven_steps_to_my_list(kiosk: Kiosk, person: Person) -> None:
    words = kiosk.navigator.library.languages[0].words
    steps = next(t for t in kiosk.navigator.library.languages[0].topics if t.numbered).screens
    titles = [kiosk.navigator.library.languages[0].screens[step].title for step in steps]
    person.tap(words.touch_to_begin)
    assert words.home_title in person.sees()
    person.tap("Kyphoplasty, step by step")
    for number, title in enumerate(titles, 1):
        assert title in person.sees()
        assert words.step_of.format(n=number, total=7) in person.sees()
        if number in (2, 4):
            person.tap(words.ask)
            assert words.on_my_list in person.sees()
        person.tap(words.next)
    assert 2 == len(picked(kiosk))
    person.tap(words.home)
    person.tap("Talk to your provider")
    first = kiosk.navigator.library.languages[0].questions[0].questions[0].text
    person.tap(first)
    assert 3 == len(picked(kiosk))
    person.tap(words.my_list_count.format(n=3))
    assert words.list_title in person.sees()
    assert first in person.sees()
    person.tap(words.start_over)
    assert Session() == kiosk.navigator.session


def test_question_list_is_seven_taps_away(kiosk: Kiosk, person: Person) -> None:
    words = kiosk.navigator.library.languages[0].words
    question = kiosk.navigator.library.languages[0].questions[0].questions[0].text
    taps = [
        words.touch_to_begin,
        "Talk to your provider",
        question,
        words.my_list_count.format(n=1),
    ]
    for name in taps:
        person.tap(name)
    assert words.list_title in person.sees()
    assert len(taps) <= 7


def test_walking_away_starts_over(open_kiosk: Callable[..., Kiosk]) -> None:
    """M1: a warning that one tap extends, then a full reset."""
    soon = msgspec.structs.replace(CLINIC, idle=Idle(seconds=0.6, warning=3))
    kiosk = open_kiosk(settings=soon)
    person = Person(kiosk.window)
    words = kiosk.navigator.library.languages[0].words
    person.tap(words.touch_to_begin)
    QTest.qWait(700)
    assert words.idle_title in person.sees()
    assert words.home_title not in person.sees()
    person.tap_at(person.find(words.idle_stay).rect.center())
    QTest.qWait(50)
    assert words.home_title in person.sees()
    QTest.qWait(4500)
    assert Session() == kiosk.navigator.session
    assert words.touch_to_begin in person.sees()


def test_the_handle_moves_the_picture_by_buttons_and_by_drag(kiosk: Kiosk, person: Person) -> None:
    words = kiosk.navigator.library.languages[0].words
    handles = kiosk.navigator.library.languages[0].handles
    person.tap(words.touch_to_begin)
    kiosk.navigator.open("procedure/balloon")
    QTest.qWait(4600)  # it plays once by itself, then rests
    assert 1.0 == kiosk.navigator.session.handle
    person.tap(words.less)
    assert 0.9 == round(kiosk.navigator.session.handle, 3)
    groove = person.find(handles["balloon"]).rect
    person.drag(groove.center(), groove.center() - (groove.center() - groove.topLeft()) * 0.4)
    assert 0.1 < kiosk.navigator.session.handle < 0.5

"""What a clinician gives is all that the patient can open, beside help and the own list."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from kiosk.model.library import Library
from kiosk.model.screens import ScreenKind
from kiosk.visit.clinic import Clinic
from kiosk.visit.derive import derive
from kiosk.visit.giving import ALWAYS, Giving, Scope
from kiosk.visit.handing import Habits, open_table
from kiosk.visit.panel import Panel
from kiosk.visit.screens.give import GiveView
from kiosk.visit.screens.home import Home
from kiosk.visit.seen import Screenful
from kiosk.visit.session import HOME, Session
from kiosk.visit.table import Choice, TableSheet
from kiosk.visit.targets import Choose, Do, Follow, Open, Target, address
from kiosk.visit.tongues import patients
from support.derived import press

THREE = ("fracture", "kyphoplasty", "choices")


def at_give(library: Library, *targets: Target) -> Session:
    """The table with the sheet that asks what to give, after ``targets``."""
    session = open_table(Session().begin("en"), Habits())
    return press(library, session, Choose(Choice.SHEET, TableSheet.GIVE), *targets)


def ticked(library: Library, *topics: str) -> Session:
    return at_give(library, *(Choose(Choice.TOPIC, topic) for topic in topics))


def home(library: Library, session: Session) -> Home:
    shown = derive(library, session, Panel().display(), Clinic()).shown
    assert isinstance(shown, Home)
    return shown


def opened(screen: Screenful) -> set[str]:
    """The ids of the screens that buttons of ``screen`` open."""
    targets = [link.target for link in screen.view.links]
    targets += [getattr(screen.shown, "link", "")]
    return {found[1] for each in targets if (found := re.fullmatch("open:(.*)", each))}


def test_three_topics_are_all_that_the_home_screen_offers(shipped: Library) -> None:
    session = press(shipped, ticked(shipped, *THREE), Do.GIVE)
    assert session.given
    assert session.place.screen == HOME
    language = shipped.language("en")
    titles = [topic.title for topic in language.topics if topic.id in THREE]
    assert [card.title for card in home(shipped, session).cards] == titles


def test_nothing_else_can_be_opened(shipped: Library) -> None:
    session = press(shipped, ticked(shipped, *THREE), Do.GIVE)
    language = shipped.language("en")
    for screen in language.screens.values():
        after = press(shipped, session, Open(screen.id))
        allowed = screen.topic in THREE or screen.kind in ALWAYS
        assert (after.place.screen == screen.id) is allowed, screen.id


def test_every_way_out_of_what_was_given_leads_to_what_was_given(shipped: Library) -> None:
    session = press(shipped, ticked(shipped, *THREE), Do.GIVE)
    language = shipped.language("en")
    given = [screen for screen in language.screens.values() if screen.topic in THREE]
    led = set()
    for screen in given:
        shown = derive(shipped, session.go(screen.id), Panel().display(), Clinic())
        led |= opened(shown) | {shown.facts.next_screen}
    assert led
    kinds = {each: language.screens[each] for each in led - {"", HOME}}
    assert all(screen.topic in THREE or screen.kind in ALWAYS for screen in kinds.values())


def test_the_short_path_begins_at_once_and_ends_at_home(shipped: Library) -> None:
    session = press(shipped, at_give(shipped, Choose(Choice.SCOPE, Scope.SHORT)), Do.GIVE)
    way = shipped.language("en").ways[0]
    walked = [session.place.screen]
    for _ in way.screens[1:]:
        session = press(shipped, session, Do.NEXT)
        walked.append(session.place.screen)
    assert tuple(walked) == way.screens
    session = press(shipped, session, Do.NEXT)
    assert session.place.screen == HOME
    ways = home(shipped, session).ways
    assert [each.target for each in ways] == [address(Follow(way.id, 0))]


def test_all_is_the_whole_kiosk(shipped: Library) -> None:
    session = press(shipped, at_give(shipped), Do.GIVE)
    free = replace(Session().begin("en"), bone=session.bone)
    assert home(shipped, session) == home(shipped, free)


@pytest.mark.parametrize(
    ("topics", "words", "possible"),
    [
        ((), "give_some", False),
        (("choices",), "give_one", True),
        (THREE, "give_some", True),
    ],
)
def test_the_button_counts_and_is_off_without_a_topic(
    shipped: Library, topics: tuple[str, ...], words: str, *, possible: bool
) -> None:
    session = ticked(shipped, "choices", "choices", *topics)
    shown = derive(shipped, session, Panel().display(), Clinic()).shown
    assert isinstance(shown, GiveView)
    (button,) = shown.give
    assert button.text == getattr(shipped.language("en").words, words).format(n=len(topics))
    assert button.enabled is possible
    assert press(shipped, session, Do.GIVE).given is possible


def test_the_patient_reads_another_language_and_the_table_returns_to_the_clinicians(shipped: Library) -> None:
    session = press(shipped, at_give(shipped, Choose(Choice.TONGUE, "es")), Do.GIVE)
    assert session.language == "es"
    back = open_table(session, Habits())
    assert back.language == "en"
    assert patients(shipped, back).code == "es"
    assert press(shipped, back, Choose(Choice.SHEET, TableSheet.GIVE), Do.GIVE).language == "es"


def test_the_ticks_of_the_last_time_stand_until_others_are_given(shipped: Library) -> None:
    fresh = Session().begin("en")
    assert open_table(fresh, Habits(THREE)).table.giving == Giving(Scope.THESE, THREE)
    again = press(shipped, open_table(fresh, Habits(THREE)), Choose(Choice.TOPIC, "fracture"))
    assert again.table.giving.topics == ("kyphoplasty", "choices")
    first = replace(again.table.giving, scope=Scope.ALL).tick("procedure")
    assert first.topics == ("procedure",)


def test_help_and_the_list_are_never_taken_away(shipped: Library) -> None:
    session = press(shipped, ticked(shipped, "choices"), Do.GIVE)
    language = shipped.language("en")
    for target, kind in ((Do.HELP, ScreenKind.HELP), (Do.LIST, ScreenKind.LIST)):
        assert press(shipped, session, target).place.screen == language.first(kind).id

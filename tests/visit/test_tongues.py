"""The two languages of the table: whose is large, what each moment says, what the patient gets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.anatomy.bone import Bone
from kiosk.anatomy.procedure import Stop, heading_for, time_of
from kiosk.model.library import Library
from kiosk.visit.handing import Habits, give, open_table
from kiosk.visit.session import Session
from kiosk.visit.table import OTHER, OWN, Choice, TableSheet
from kiosk.visit.tongues import both, others, patients, told

WORDS = (Choice.SHEET, TableSheet.WORDS)


def at_table(*choices: tuple[Choice, str], language: str = "en") -> Session:
    session = open_table(Session().begin(language), Habits())
    return chosen(session, *choices)


def chosen(session: Session, *choices: tuple[Choice, str]) -> Session:
    for what, value in choices:
        session = session.choose(session.bone or Bone(), what, value)
    return session


def codes(library: Library, session: Session) -> list[str]:
    return [each.code for each in both(library, session) if each]


@pytest.fixture(scope="module")
def three(shipped: Library) -> Library:
    """The shipped languages and a third."""
    english = shipped.languages[0]
    return replace(shipped, languages=(*shipped.languages, replace(english, code="fr", endonym="Français")))


@pytest.mark.parametrize("stop", Stop)
def test_every_moment_has_words_and_both_languages_have_each(shipped: Library, stop: Stop) -> None:
    english, spanish = shipped.languages
    found = list(told(spanish, english, stop))
    assert len(found) >= 2
    assert all(pair.large and pair.small for pair in found)
    assert {(pair.language, pair.small_language) for pair in found} == {("es", "en")}


def test_the_balloon_tells_of_the_balloon(shipped: Library) -> None:
    english, spanish = shipped.languages
    first = next(told(spanish, english, Stop.BALLOON))
    assert (first.large, first.small) == (
        "Un globo deja un espacio en el hueso.",
        "A balloon makes a space in the bone.",
    )


def test_a_step_that_one_language_lacks_stands_alone(shipped: Library) -> None:
    english, spanish = shipped.languages
    pages = {id_: page for id_, page in spanish.screens.items() if id_ != "procedure/cement"}
    topics = tuple(
        replace(topic, screens=tuple(id_ for id_ in topic.screens if id_ in pages))
        for topic in spanish.topics
    )
    found = list(told(replace(spanish, screens=pages, topics=topics), english, Stop.CEMENT))
    assert len(found) == 3
    assert all(pair.small and not pair.large for pair in found)


def test_words_are_those_of_the_stop_ahead() -> None:
    assert heading_for(0.0) is Stop.BROKEN
    assert [heading_for(time_of(stop)) for stop in Stop] == list(Stop)
    assert heading_for(time_of(Stop.BALLOON) + 0.01) is Stop.SPACE
    assert heading_for(1.0) is Stop.DONE


def test_opening_the_words_makes_the_other_language_the_patients(shipped: Library) -> None:
    session = at_table()
    assert patients(shipped, session).code == "en"
    session = chosen(session, WORDS)
    assert codes(shipped, session) == ["es", "en"]
    assert patients(shipped, session).code == "es"
    session = chosen(session, (Choice.LARGE, OWN))
    assert codes(shipped, session) == ["en", "es"]
    assert patients(shipped, session).code == "en"
    session = chosen(session, (Choice.LARGE, OTHER))
    assert codes(shipped, session) == ["es", "en"]


def test_with_one_language_it_stands_alone(shipped: Library) -> None:
    alone = replace(shipped, languages=shipped.languages[:1])
    session = at_table(WORDS)
    assert codes(alone, session) == ["en"]
    assert all(pair.large and not pair.small for pair in told(*both(alone, session), Stop.SPACE))


def test_of_three_any_can_stand_beside(three: Library) -> None:
    session = at_table(WORDS)
    assert [each.code for each in others(three, session)] == ["es", "fr"]
    session = chosen(session, (Choice.BESIDE, "fr"))
    assert codes(three, session) == ["fr", "en"]


def test_a_language_that_is_gone_is_not_waited_for(shipped: Library) -> None:
    assert codes(shipped, at_table(WORDS, (Choice.BESIDE, "fr"))) == ["es", "en"]


def test_what_the_patient_read_stands_large_when_the_screen_comes_back(shipped: Library) -> None:
    session = give(at_table(), "en")
    back = open_table(replace(session, language="es"), Habits())
    assert back.language == "en"
    assert patients(shipped, back).code == "es"
    again = give(back, patients(shipped, back).code)
    assert again.language == "es"
    assert open_table(again, Habits()).language == "en"
    english = open_table(give(at_table(WORDS), "en"), Habits())
    assert patients(shipped, english).code == "en"

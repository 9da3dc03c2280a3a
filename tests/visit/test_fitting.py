"""The content changes under a visit: a language or a question goes, and nothing of it is waited for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.bridge.navigator import Navigator
from kiosk.model.library import Library, side_by_side
from kiosk.visit.session import HOME, PACKS, TABLE
from kiosk.visit.surroundings import Defaults
from kiosk.visit.table import Choice, TableSheet
from kiosk.visit.targets import Choose, Do, Open, Pick, Speak, Take
from kiosk.visit.tongues import patients

pytestmark = pytest.mark.usefixtures("qapp")


def without_language(library: Library, code: str) -> Library:
    return replace(library, languages=tuple(each for each in library.languages if each.code != code))


def without_question(library: Library, id_: str) -> Library:
    languages = tuple(
        replace(
            language,
            questions=tuple(
                replace(group, questions=tuple(each for each in group.questions if each.id != id_))
                for group in language.questions
            ),
        )
        for language in library.languages
    )
    return replace(library, languages=languages)


@pytest.fixture
def navigator(shipped: Library) -> Navigator:
    navigator = Navigator(shipped, Defaults())
    navigator.resize(1280, 800)
    navigator.begin("en")
    return navigator


def test_the_patients_language_goes_while_the_table_is_open(navigator: Navigator, shipped: Library) -> None:
    navigator.open_table()
    navigator.press(Do.GIVE)
    navigator.press(Speak("es"))
    navigator.open_table()
    assert navigator.session.table.giving.language == "es"
    navigator.replace_library(without_language(shipped, "es"))
    assert patients(navigator.library, navigator.session).code == "en"
    assert navigator.session.place.screen == TABLE


def test_the_clinicians_language_goes_while_the_patient_reads(navigator: Navigator, shipped: Library) -> None:
    navigator.open_table()
    navigator.press(Choose(Choice.TONGUE, "es"))
    navigator.press(Do.GIVE)
    navigator.replace_library(without_language(shipped, "en"))
    navigator.open_table()
    assert (navigator.session.place.screen, navigator.session.language) == (TABLE, "es")


def test_a_question_that_is_gone_leaves_the_list(navigator: Navigator, shipped: Library) -> None:
    navigator.press(Pick("r3"))
    navigator.press(Pick("d7"))
    navigator.press(Do.LIST)
    navigator.replace_library(without_question(shipped, "r3"))
    assert navigator.session.picks == ("d7",)
    assert navigator.seen.view.kind == "list"
    navigator.open_table()
    assert navigator.seen.view.kind == "asked"


def test_a_list_that_was_left_in_another_pack_loses_it_when_it_is_taken_up_again(shipped: Library) -> None:
    other = replace(shipped, id="another-pack")
    navigator = Navigator(side_by_side([shipped, other]), Defaults())
    navigator.resize(1280, 800)
    navigator.begin("en")
    assert navigator.session.place.screen == PACKS
    navigator.press(Take(shipped.id))
    navigator.press(Pick("r3"))
    navigator.press(Take(other.id))
    navigator.replace_library(side_by_side([without_question(shipped, "r3"), other]))
    navigator.press(Take(shipped.id))
    assert navigator.session.picks == ()


def test_what_is_listed_before_a_pack_is_chosen_goes_along(shipped: Library) -> None:
    navigator = Navigator(side_by_side([shipped, replace(shipped, id="another-pack")]), Defaults())
    navigator.resize(1280, 800)
    navigator.begin("en")
    navigator.press(Do.HELP)
    navigator.press(Do.ASK)
    asked = navigator.session.picks
    assert asked
    navigator.press(Do.HOME)
    navigator.press(Take(shipped.id))
    assert (navigator.session.picks, navigator.session.aside) == (asked, ())


def test_home_on_a_page_that_was_opened_from_the_table_is_the_table(navigator: Navigator) -> None:
    navigator.press(Pick("d7"))
    navigator.open_table()
    before = navigator.session.table
    navigator.press(Open("kyphoplasty/gain"))
    assert navigator.consulting
    navigator.press(Do.HOME)
    assert navigator.session.place.screen == TABLE
    assert navigator.session.table == before
    assert before.sheet is TableSheet.QUESTIONS
    navigator.press(Do.GIVE)
    assert navigator.session.place.screen == HOME

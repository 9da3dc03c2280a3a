"""Two packs on one start screen: chosen by touch, by keys and by ear, in every layout, and left again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk import offer
from kiosk.app import Kiosk
from kiosk.bridge.navigator import Navigator
from kiosk.model.library import Cover, Language, Library, side_by_side
from kiosk.settings.places import places
from kiosk.settings.schema import Settings
from kiosk.visit.screens.home import Home
from kiosk.visit.session import ATTRACT, HOME, PACKS, TOPICS, Session, TextSize
from kiosk.visit.sheets import open_sheet
from kiosk.visit.speech import script
from kiosk.visit.staff.rooms import StaffRoom
from kiosk.visit.surroundings import Defaults
from kiosk.visit.targets import Do, Open, Pick, Resize, Speak, Take, address, read_target
from support.audit import faults, small_letters, small_targets
from support.clinic import CLINIC
from support.person import Person
from support.telling import SHAPES
from support.walk import settle

pytestmark = pytest.mark.usefixtures("qapp")

OTHER = "another-pack"


def other(shipped: Library) -> Library:
    """Another pack: in its languages its first topic has a name of its own."""
    return replace(shipped, id=OTHER, languages=tuple(map(_renamed, shipped.languages)))


def _renamed(language: Language) -> Language:
    first, *rest = language.topics
    topics = (replace(first, title=f"Other {language.code}"), *rest)
    cover = Cover(f"Pack {language.code}", language.topics[3].picture)
    return replace(language, topics=topics, cover=cover)


@pytest.fixture
def both(shipped: Library) -> Library:
    return side_by_side([shipped, other(shipped)])


@pytest.fixture
def navigator(both: Library) -> Navigator:
    navigator = Navigator(both, Defaults())
    navigator.resize(1920, 1080)
    return navigator


def titles(navigator: Navigator) -> list[str]:
    shown = navigator.seen.screen.shown
    assert isinstance(shown, Home)
    return [card.title for card in shown.cards]


def at(navigator: Navigator) -> str:
    return navigator.session.place.screen


def test_one_pack_asks_nothing(shipped: Library) -> None:
    navigator = Navigator(shipped, Defaults())
    navigator.begin("en")
    assert at(navigator) == HOME
    assert not navigator.seen.screen.facts.can_go_back
    navigator.press(Do.TOPICS)
    assert [topic.title for topic in shipped.languages[0].topics] == titles(navigator)


def test_each_pack_is_a_card_in_the_language_of_the_person(navigator: Navigator) -> None:
    navigator.begin("es")
    assert at(navigator) == PACKS
    assert ["Cifoplastia: globo y cemento", "Pack es"] == titles(navigator)
    navigator.press(Take(OTHER))
    assert (HOME, "Other es") == (at(navigator), titles(navigator)[0])


def test_back_and_all_topics_lead_to_the_other_pack(navigator: Navigator) -> None:
    navigator.begin("en")
    navigator.press(Take(OTHER))
    navigator.press(Do.BACK)
    assert at(navigator) == PACKS
    navigator.press(Do.HOME)
    assert (HOME, "Other en") == (at(navigator), titles(navigator)[0])
    navigator.press(Do.TOPICS)
    assert titles(navigator)[-1] == "Kyphoplasty: balloon and cement"
    navigator.press(Take(navigator.packs[0].id))
    assert at(navigator) == HOME
    assert titles(navigator)[0] != "Other en"


def test_before_the_choice_home_is_the_choice_and_help_is_there(navigator: Navigator) -> None:
    navigator.begin("en")
    navigator.press(Do.HOME)
    assert at(navigator) == PACKS
    navigator.press(Do.HELP)
    assert navigator.seen.view.kind == "help"
    navigator.press(Do.HOME)
    assert at(navigator) == PACKS


def test_another_language_keeps_the_pack(navigator: Navigator) -> None:
    navigator.begin("en")
    navigator.press(Speak("es"))
    assert (PACKS, ["Cifoplastia: globo y cemento", "Pack es"]) == (at(navigator), titles(navigator))
    navigator.press(Take(OTHER))
    navigator.press(Speak("en"))
    assert titles(navigator)[0] == "Other en"


def test_a_language_that_one_pack_has_leads_to_that_pack(shipped: Library) -> None:
    english = replace(shipped, languages=shipped.languages[:1])
    navigator = Navigator(side_by_side([english, other(shipped)]), Defaults())
    assert ["en", "es"] == [each.code for each in navigator.seen.view.languages]
    navigator.begin("es")
    assert (HOME, "Other es") == (at(navigator), titles(navigator)[0])
    navigator.press(Speak("en"))
    navigator.press(Do.TOPICS)
    assert titles(navigator)[-1] == "Kyphoplasty: balloon and cement"
    navigator.startOver()
    navigator.begin("en")
    assert at(navigator) == PACKS
    navigator.press(Speak("es"))
    assert (HOME, "Other es") == (at(navigator), titles(navigator)[0])


def test_each_pack_keeps_its_own_list(navigator: Navigator) -> None:
    first = navigator.packs[0].id
    question = navigator.packs[0].languages[0].questions[0].questions[0].id
    navigator.begin("en")
    navigator.press(Take(first))
    navigator.press(Pick(question))
    navigator.press(Take(OTHER))
    assert not navigator.seen.session.picks
    navigator.press(Take(first))
    assert [question] == list(navigator.seen.session.picks)
    navigator.startOver()
    assert Session() == navigator.session


def test_a_pack_that_is_gone_ends_only_the_visit_in_it(navigator: Navigator, shipped: Library) -> None:
    navigator.begin("en")
    navigator.press(Take(shipped.id))
    navigator.press(Open("procedure/needle"))
    navigator.replace_library(shipped)
    assert at(navigator) == "procedure/needle"
    navigator.press(Do.TOPICS)
    assert "Pack en" not in titles(navigator)
    navigator.replace_library(side_by_side([shipped, other(shipped)]))
    navigator.press(Take(OTHER))
    navigator.replace_library(shipped)
    assert at(navigator) == ATTRACT


def test_what_is_given_stays_in_its_pack(navigator: Navigator) -> None:
    navigator.begin("en")
    navigator.press(Take(OTHER))
    navigator.open_table()
    navigator.press(Do.GIVE)
    assert navigator.session.given
    assert (HOME, "Other en") == (at(navigator), titles(navigator)[0])
    assert not navigator.seen.screen.facts.can_go_back
    navigator.press(Speak("es"))
    navigator.press(Do.TOPICS)
    assert "Cifoplastia: globo y cemento" not in titles(navigator)
    navigator.press(Take(navigator.packs[0].id))
    assert at(navigator) == TOPICS


def test_staff_open_the_table_of_each_pack_before_a_visit(navigator: Navigator, both: Library) -> None:
    for title, pack in zip(("Kyphoplasty: balloon and cement", "Pack en"), both.packs, strict=True):
        navigator.open_staff()
        navigator.let_staff_in()
        room = navigator.seen.screen.shown
        assert isinstance(room, StaffRoom)
        tables = {door.text: door.target for door in room.doors if door.icon_name == "bone"}
        navigator.press(read_target(tables[title]))
        assert navigator.at_table
        assert pack.id == navigator.library.id
        navigator.press(Do.GIVE)
        assert pack.id == navigator.library.id
        navigator.startOver()


def test_one_pack_has_one_table(shipped: Library) -> None:
    navigator = Navigator(shipped, Defaults())
    navigator.open_staff()
    navigator.let_staff_in()
    room = navigator.seen.screen.shown
    assert isinstance(room, StaffRoom)
    assert [address(Do.TABLE)] == [door.target for door in room.doors if door.icon_name == "bone"]


def test_the_choice_is_heard(navigator: Navigator) -> None:
    navigator.begin("en")
    heard = [each.text for each in script(navigator.seen, open_sheet(navigator.library, navigator.seen))]
    words = navigator.current_words()
    assert words.home_title in heard
    assert [
        f"{name}, {place}"
        for name, place in (("Kyphoplasty: balloon and cement", "1 of 2"), ("Pack en", "2 of 2"))
    ] == [each for each in heard if each.startswith(("Kyphoplasty", "Pack"))]


@pytest.mark.usefixtures("without_pictures")
def test_a_pack_is_chosen_by_touch_and_an_idle_screen_starts_over(
    open_kiosk: Callable[..., Kiosk], both: Library
) -> None:
    kiosk = open_kiosk(library=both)
    person, words = Person(kiosk.window), kiosk.navigator.current_words()
    person.tap(words.touch_to_begin)
    assert {words.home_title, "Kyphoplasty: balloon and cement", "Pack en"} <= set(person.sees())
    assert words.back not in person.sees()
    person.tap("Pack en")
    assert "Other en" in person.sees()
    person.tap(words.back)
    assert "Kyphoplasty: balloon and cement" in person.sees()
    kiosk.idle.expired.emit()
    assert Session() == kiosk.navigator.session


@pytest.mark.usefixtures("without_pictures")
def test_a_pack_is_chosen_by_keys(open_kiosk: Callable[..., Kiosk], both: Library) -> None:
    kiosk = open_kiosk(library=both)
    person = Person(kiosk.window)
    person.tap(kiosk.navigator.current_words().touch_to_begin)
    for _ in range(20):
        person.press(Qt.Key.Key_Tab)
        focused = kiosk.window.activeFocusItem()
        if focused is not None and focused.property("text") == "Pack en":
            break
    person.press(Qt.Key.Key_Return)
    QTest.qWait(60)
    assert (HOME, OTHER) == (at(kiosk.navigator), kiosk.navigator.session.pack)


@pytest.mark.every(5)
@pytest.mark.usefixtures("without_pictures")
@pytest.mark.parametrize("mirrored", [False, True], ids=["from the left", "from the right"])
@pytest.mark.parametrize("size", [TextSize.NORMAL, TextSize.EXTRA_LARGE], ids=lambda size: size.name.lower())
@pytest.mark.parametrize("shape", SHAPES)
def test_the_choice_fits_every_layout(
    open_kiosk: Callable[..., Kiosk],
    still_settings: Settings,
    both: Library,
    shape: str,
    size: TextSize,
    mirrored: bool,  # noqa: FBT001 - pytest's argument
) -> None:
    kiosk = open_kiosk(SHAPES[shape], still_settings, library=turned(both) if mirrored else both)
    kiosk.navigator.begin("es")
    kiosk.navigator.press(Resize(size))
    settle(kiosk)
    display = kiosk.navigator.shown.display.record
    found = (
        *faults(kiosk.window),
        *small_letters(kiosk.window, display, always_whole=False),
        *small_targets(kiosk.window, display),
    )
    assert () == found
    assert {"Cifoplastia: globo y cemento", "Pack es"} <= set(Person(kiosk.window).sees())


def turned(library: Library) -> Library:
    """``library`` as if all of its languages were read from right to left."""
    packs = [
        replace(pack, languages=tuple(replace(each, right_to_left=True) for each in pack.languages))
        for pack in library.packs
    ]
    return side_by_side(packs)


def test_both_packs_of_the_program_stand_side_by_side() -> None:
    settings = msgspec.structs.replace(CLINIC, content=("built-in:kyphoplasty", "built-in:vertebroplasty"))
    compiled = [offer.compile_content(settings, pack, house_rules=False) for pack in places(settings).packs]
    found = [each.library for each in compiled if each.library]
    navigator = Navigator(offer.offered(side_by_side(found), settings), Defaults())
    for code, expected in (
        ("en", ["Kyphoplasty: balloon and cement", "Vertebroplasty: cement alone"]),
        ("es", ["Cifoplastia: globo y cemento", "Vertebroplastia: solo cemento"]),
    ):
        navigator.startOver()
        navigator.begin(code)
        assert expected == titles(navigator)
    navigator.press(Take(navigator.packs[1].id))
    navigator.press(Open("vertebroplasty/what"))
    assert at(navigator) == "vertebroplasty/what"

"""The ways through on the real content: by touch, by keys, heard, in every layout; what is two taps away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bridge.navigator import Navigator
from kiosk.model.library import Language, Library, Way
from kiosk.model.screens import ScreenKind
from kiosk.settings.schema import Settings
from kiosk.visit.screens.home import Home
from kiosk.visit.session import HOME, Session, TextSize
from kiosk.visit.sheets import open_sheet
from kiosk.visit.speech import script
from kiosk.visit.surroundings import Defaults
from kiosk.visit.targets import Do, Follow, Open, Resize, read_target
from support.audit import faults
from support.person import Person
from support.telling import SHAPES
from support.walk import settle

WAYS = ("three-minutes", "told")


def language(kiosk: Kiosk) -> Language:
    return kiosk.navigator.library.languages[0]


def way(kiosk: Kiosk, name: str) -> Way:
    found = language(kiosk).way(name)
    assert found is not None
    return found


def walk_on(kiosk: Kiosk, person: Person) -> None:
    """Read all parts of the screen, then touch Next."""
    for _ in range(kiosk.navigator.shown.progress.record.part_count):
        person.tap(language(kiosk).words.next)


@pytest.mark.usefixtures("without_pictures")
@pytest.mark.parametrize("name", WAYS)
def test_a_way_is_walked_by_touch_and_ends_at_the_questions(kiosk: Kiosk, person: Person, name: str) -> None:
    words, followed = language(kiosk).words, way(kiosk, name)
    total = len(followed.screens)
    assert {"three-minutes": 7, "told": 8}[name] == total
    person.tap(words.touch_to_begin)
    person.tap(followed.title)
    for number, screen in enumerate(followed.screens, 1):
        assert screen == kiosk.navigator.session.place.screen
        assert words.one_of.format(n=number, total=total) in person.sees()
        if number < total:
            walk_on(kiosk, person)
    person.tap(language(kiosk).questions[0].questions[0].text)
    person.tap(words.my_list_count.format(n=1))
    assert words.list_title in person.sees()


@pytest.mark.usefixtures("without_pictures")
def test_the_end_of_a_way_leads_home_where_nothing_was_picked(kiosk: Kiosk, person: Person) -> None:
    words, followed = language(kiosk).words, way(kiosk, "told")
    person.tap(words.touch_to_begin)
    kiosk.navigator.press(Follow("told", len(followed.screens) - 1))
    QTest.qWait(520)
    ends = [each for each in kiosk.navigator.shown.bars.record.end if each.icon_name == "home"]
    assert [words.home] == [each.text for each in ends]
    person.tap(words.home)
    assert HOME == kiosk.navigator.session.place.screen


@pytest.mark.usefixtures("without_pictures")
def test_back_walks_a_way_and_help_is_no_end_of_it(kiosk: Kiosk, person: Person) -> None:
    words, followed = language(kiosk).words, way(kiosk, "told")
    person.tap(words.touch_to_begin)
    kiosk.navigator.press(Follow("told", 0))
    at = [language(kiosk).screens[each].kind for each in followed.screens].index(ScreenKind.HELP)
    for _ in followed.screens[:at]:
        kiosk.navigator.press(Do.NEXT)
    QTest.qWait(520)
    assert words.next in person.sees()
    assert words.back_to_where_i_was not in person.sees()
    person.tap(words.back)
    assert followed.screens[at - 1] == kiosk.navigator.session.place.screen
    person.tap(words.help)
    person.tap(words.back_to_where_i_was)
    assert followed.screens[at - 1] == kiosk.navigator.session.place.screen
    assert words.one_of.format(n=at, total=len(followed.screens)) in person.sees()


@pytest.mark.usefixtures("without_pictures")
def test_the_progress_opens_the_screens_of_the_way(kiosk: Kiosk, person: Person) -> None:
    words, followed = language(kiosk).words, way(kiosk, "three-minutes")
    person.tap(words.touch_to_begin)
    person.tap(followed.title)
    person.tap(words.one_of.format(n=1, total=7))
    person.tap(f"5  {language(kiosk).screens[followed.screens[4]].title}")
    assert followed.screens[4] == kiosk.navigator.session.place.screen
    assert words.one_of.format(n=5, total=7) in person.sees()


@pytest.mark.usefixtures("without_pictures")
def test_a_way_is_followed_by_keys(kiosk: Kiosk, person: Person) -> None:
    followed = way(kiosk, "three-minutes")
    person.tap(language(kiosk).words.touch_to_begin)
    for _ in range(40):
        person.press(Qt.Key.Key_Tab)
        focused = kiosk.window.activeFocusItem()
        if focused is not None and focused.property("text") == followed.title:
            break
    person.press(Qt.Key.Key_Return)
    QTest.qWait(60)
    assert (followed.screens[0], followed.id) == (
        kiosk.navigator.session.place.screen,
        kiosk.navigator.session.place.way,
    )


@pytest.mark.every(3)
@pytest.mark.usefixtures("without_pictures")
@pytest.mark.parametrize("size", [TextSize.NORMAL, TextSize.EXTRA_LARGE], ids=lambda size: size.name.lower())
@pytest.mark.parametrize("shape", SHAPES)
def test_a_way_fits_every_layout(
    open_kiosk: Callable[..., Kiosk], still_settings: Settings, shape: str, size: TextSize
) -> None:
    kiosk = open_kiosk(SHAPES[shape], still_settings)
    kiosk.navigator.begin("es")
    kiosk.navigator.press(Resize(size))
    found = []
    for at in range(len(way(kiosk, "told").screens)):
        kiosk.navigator.press(Follow("told", at))
        settle(kiosk)
        found += [f"{at + 1}: {each}" for each in faults(kiosk.window)]
    assert not found, "\n".join(found)


def navigator(shipped: Library, code: str) -> Navigator:
    visit = Navigator(shipped, Defaults())
    visit.begin(code)
    return visit


@pytest.mark.parametrize("code", ["en", "es"])
def test_both_languages_have_the_ways_and_say_where_one_is(shipped: Library, code: str) -> None:
    visit = navigator(shipped, code)
    for each in shipped.language(code).ways:
        visit.press(Follow(each.id, 2))
        said = [sentence.text for sentence in script(visit.seen, open_sheet(shipped, visit.seen))]
        assert [each.title, visit.seen.words.one_of.format(n=3, total=len(each.screens))] == said[:2]
    assert WAYS == tuple(each.id for each in shipped.language(code).ways)


@pytest.mark.parametrize("code", ["en", "es"])
def test_each_topic_and_each_way_is_two_taps_away(shipped: Library, code: str) -> None:
    """From Home one tap opens each topic on it and each way, a second each of the others."""
    visit = navigator(shipped, code)
    for shape in SHAPES.values():
        visit.resize(*shape)
        first, second = reached(visit), set()
        visit.press(Do.TOPICS)
        second = reached(visit)
        visit.press(Do.MORE)
        second |= reached(visit) if visit.seen.screen.facts.pages > 1 else set()
        topics = shipped.language(code).topics
        assert {topic.screens[0] for topic in topics if topic.on_home} <= first
        assert {each.screens[0] for each in shipped.language(code).ways} <= first
        assert {topic.screens[0] for topic in topics} <= second
        visit.press(Do.HOME)


def reached(visit: Navigator) -> set[str]:
    """The screens that a tap on a card of this screen opens."""
    shown = visit.seen.screen.shown
    assert isinstance(shown, Home)
    opened = set()
    for target in (*(each.target for each in shown.ways), *(each.target for each in shown.cards)):
        match read_target(target):
            case Open(screen=screen):
                opened.add(screen)
            case Follow(way=name):
                followed = visit.library.language(visit.seen.view.language).way(name)
                opened.add(followed.screens[0] if followed else "")
            case _:
                pass
    return opened


def test_a_way_that_is_gone_is_no_way(shipped: Library) -> None:
    visit = navigator(shipped, "en")
    visit.press(Follow("gone", 0))
    assert HOME == visit.session.place.screen
    stray = Session().begin("en").go("fracture/what", "gone")
    assert "gone" == stray.place.way
    visit.press(Open("fracture/what"))
    assert "" == visit.seen.view.way


def test_next_never_ends_at_the_help_page(shipped: Library) -> None:
    for each in shipped.languages:
        visit = navigator(shipped, each.code)
        visit.press(Open(each.sequence[0]))
        walked = [each.sequence[0]]
        while visit.seen.screen.facts.next_screen:
            visit.press(Do.NEXT)
            walked.append(visit.seen.view.screen)
        assert [id_ for id_ in each.sequence if each.screens[id_].kind is not ScreenKind.HELP] == walked

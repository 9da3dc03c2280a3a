"""The single column of a tablet in big letters: its rows hold all that the screen shows elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.bridge.stops import sections
from kiosk.model.library import Library
from kiosk.visit.clinic import Clinic
from kiosk.visit.derive import derive
from kiosk.visit.panel import Display, Layout
from kiosk.visit.screens.choices import Choices
from kiosk.visit.screens.get_help import Help
from kiosk.visit.screens.home import Home
from kiosk.visit.screens.questions import Questions
from kiosk.visit.screens.risks import Risks
from kiosk.visit.screens.signs import Signs
from kiosk.visit.seen import Screenful
from kiosk.visit.session import HOME, TERM, TOPICS, Place, Session, TextSize
from kiosk.visit.styled import spoken
from kiosk.visit.targets import Pick, address

BIG = Display(layout=Layout.TABLET, letters=1.9, text_size=TextSize.EXTRA_LARGE, column=True)
SMALL = Display()


def shown(library: Library, place: Place, display: Display, picks: tuple[str, ...] = ()) -> Screenful:
    session = replace(Session().begin("en"), place=place, picks=picks)
    return derive(library, session, display, Clinic())


def words(screen: Screenful) -> str:
    """All words of the rows, as they are heard."""
    rows = screen.view.rows
    told = (each for row in rows for each in (row.alt, row.title, *row.sentences, *row.replies))
    return " ".join(spoken(each) for each in told)


def pieces(screen: Screenful) -> Iterator[str]:
    """The words of a screen that is not a column."""
    view, shown = screen.view, screen.shown
    yield view.title
    for row in screen.view.rows:
        yield from (row.title, *row.sentences, *row.answers)
    match shown:
        case Home(cards=cards):
            yield from (card.title for card in cards)
        case Signs(signs=signs):
            yield from (sign.title for sign in signs)
        case Risks(arrays=arrays):
            yield from (each for array in arrays for each in (array.title, array.event, array.non_event))
        case Choices(choices=choices):
            yield from (choices[0].title, *choices[0].cells)
        case Questions(groups=groups):
            yield from (group.title for group in groups)
        case _:
            pass
    if not isinstance(shown, Signs):
        yield from (link.title for link in view.links)
    yield from (screen.picture.alt, screen.picture.caption, view.sources)


def test_nothing_of_a_screen_is_lost(shipped: Library) -> None:
    lost = []
    for screen in (HOME, TOPICS, *shipped.language("en").sequence):
        small, big = shown(shipped, Place(screen), SMALL), shown(shipped, Place(screen), BIG)
        if not big.view.column:
            assert isinstance(big.shown, Help), screen
            assert small.shown == big.shown
            continue
        told = words(big)
        for section in range(sections(small.shown)):
            told += words(shown(shipped, Place(screen, section=section, opened=True), BIG))
        lost += [f"{screen}: {each}" for each in pieces(small) if spoken(each) not in told]
    assert [] == lost


def test_a_row_is_a_sentence(shipped: Library) -> None:
    """So that any screen can be split where it has to be; a safety list never is."""
    for screen in shipped.language("en").sequence:
        view = shown(shipped, Place(screen), BIG).view
        for row in () if view.whole else view.rows:
            assert len(row.sentences) <= (2 if row.kind == "array" else 1), (screen, row)


def test_an_answer_is_told_first_and_stays_chosen(shipped: Library) -> None:
    place = Place("provider/check-help", answer=(0, 1))
    small, big = shown(shipped, place, SMALL), shown(shipped, place, BIG)
    card = small.view.rows[0]
    assert card.kind == "card"
    assert card.chosen == 1
    assert [row.plain for row in big.view.rows][1] == card.replies[1]
    assert [row.plain for row in big.view.rows if row.selected] == [card.answers[1]]


def test_a_word_is_a_page_that_explains_it(shipped: Library) -> None:
    for term in shipped.language("en").glossary.values():
        screen = shown(shipped, Place(f"{TERM}{term.id}"), BIG)
        assert screen.view.title == term.name
        assert len(screen.view.rows) > 1
        assert not screen.facts.next_screen


def test_the_list_holds_every_question_and_the_ways_to_take_it(shipped: Library) -> None:
    language = shipped.language("en")
    asked = tuple(question.id for group in language.questions for question in group.questions)[:10]
    rows = shown(shipped, Place("provider/my-list"), BIG, asked).view.rows
    assert [row.target for row in rows if row.kind == "pick"] == [address(Pick(each)) for each in asked]
    assert {"show:1", "show:-1"} <= {row.target for row in rows}
    assert any(row.kind == "print" for row in rows)
    assert language.words.list_empty in words(shown(shipped, Place("provider/my-list"), BIG))


def test_every_question_of_a_group_can_be_picked(shipped: Library) -> None:
    for section, group in enumerate(shipped.language("en").questions):
        rows = shown(shipped, Place("provider/pick", section=section, opened=True), BIG).view.rows
        assert [row.target for row in rows if row.kind == "check"] == [
            address(Pick(each.id)) for each in group.questions
        ]

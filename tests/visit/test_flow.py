"""The flow of a tablet in big letters: rows hold all that the screen shows elsewhere, in small pieces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.model.library import Library
from kiosk.visit.derive import derive
from kiosk.visit.panel import Display, PanelShape
from kiosk.visit.session import HOME, TERM, TOPICS, Place, Session, TextSize
from kiosk.visit.styled import spoken
from kiosk.visit.view import View

BIG = Display(shape=PanelShape.COMPACT, text_size=TextSize.EXTRA_LARGE, flow=True)
SMALL = Display(shape=PanelShape.LANDSCAPE)


def shown(library: Library, place: Place, display: Display, picks: tuple[str, ...] = ()) -> View:
    session = replace(Session().begin("en"), place=place, picks=picks)
    return derive(library, session, display, "")


def words(view: View) -> str:
    """All words of the rows, as they are heard."""
    told = (each for row in view.rows for each in (row.alt, row.title, *row.sentences, *row.replies))
    return " ".join(spoken(each) for each in told)


def pieces(view: View) -> Iterator[str]:
    """The words of a screen that is not a flow."""
    yield view.title
    for row in view.rows:
        yield from (row.title, *row.sentences, *row.answers)
    yield from (tab.title for tab in view.tabs)
    yield from (flag.text for flag in view.flags)
    yield from (card.title for card in view.cards)
    yield from (each for risk in view.risks for each in (risk.title, risk.event, risk.non_event))
    yield from (each for choice in view.choices[:1] for each in (choice.title, *choice.cells))
    yield from (term.title for term in view.terms if view.kind != "signs")
    yield from (view.picture_alt, view.caption, view.sources)


def test_nothing_of_a_screen_is_lost(shipped: Library) -> None:
    lost = []
    for screen in (HOME, TOPICS, *shipped.language("en").sequence):
        small, big = shown(shipped, Place(screen), SMALL), shown(shipped, Place(screen), BIG)
        told = words(big)
        for section in range(len(small.tabs)):
            told += words(shown(shipped, Place(screen, section=section, opened=True), BIG))
        lost += [f"{screen}: {each}" for each in pieces(small) if spoken(each) not in told]
    assert [] == lost


def test_a_row_is_a_sentence(shipped: Library) -> None:
    """So that any screen can be split where it has to be."""
    for screen in shipped.language("en").sequence:
        for row in shown(shipped, Place(screen), BIG).rows:
            assert len(row.sentences) <= (2 if row.kind == "array" else 1), (screen, row)


def test_an_answer_is_told_first_and_stays_chosen(shipped: Library) -> None:
    place = Place("provider/check-help", answer=(0, 1))
    small, big = shown(shipped, place, SMALL), shown(shipped, place, BIG)
    card = small.rows[0]
    assert card.kind == "card"
    assert card.chosen == 1
    assert [row.plain for row in big.rows][1] == card.replies[1]
    assert [row.plain for row in big.rows if row.selected] == [card.answers[1]]


def test_a_word_is_a_page_that_explains_it(shipped: Library) -> None:
    for term in shipped.language("en").glossary.values():
        view = shown(shipped, Place(f"{TERM}{term.id}"), BIG)
        assert view.title == term.name
        assert len(view.rows) > 1
        assert not view.next_screen


def test_the_list_holds_every_question_and_the_ways_to_take_it(shipped: Library) -> None:
    language = shipped.language("en")
    asked = tuple(question.id for group in language.questions for question in group.questions)[:10]
    rows = shown(shipped, Place("provider/my-list"), BIG, asked).rows
    assert [row.target for row in rows if row.kind == "pick"] == list(asked)
    assert {"section:1", "section:-1"} <= {row.target for row in rows}
    assert any(row.kind == "print" for row in rows)
    assert language.words.list_empty in words(shown(shipped, Place("provider/my-list"), BIG))


def test_every_question_of_a_group_can_be_picked(shipped: Library) -> None:
    for section, group in enumerate(shipped.language("en").questions):
        rows = shown(shipped, Place("provider/pick", section=section, opened=True), BIG).rows
        assert [row.target for row in rows if row.kind == "check"] == [each.id for each in group.questions]

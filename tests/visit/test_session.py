"""P1 and the rules of going back, on the session alone."""

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.visit.session import ATTRACT, MAX_PICKS, Place, Session
from kiosk.visit.targets import SheetName

SCREENS = st.sampled_from(["a/one", "a/two", "b/one", "home", "topics"])
QUESTIONS = st.sampled_from([f"d{i}" for i in range(14)])


class Visit(RuleBasedStateMachine):
    """Any order of taps keeps the session sound."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Session().begin("en")

    @rule(screen=SCREENS)
    def go(self, screen: str) -> None:
        before = self.session.place
        self.session = self.session.go(screen)
        if before.screen != screen:
            assert before == self.session.trail[-1]

    @rule()
    def back(self) -> None:
        expected = self.session.trail[-1]
        self.session = self.session.go_back()
        if expected.screen != ATTRACT:
            assert expected == self.session.place

    @rule()
    def home(self) -> None:
        self.session = self.session.go_home()
        assert self.session.place == Place("home")

    @rule(question=QUESTIONS)
    def pick(self, question: str) -> None:
        before = self.session.picks
        self.session = self.session.pick(question)
        if question in before:
            assert question not in self.session.picks
        elif len(before) < MAX_PICKS:
            assert (*before, question) == self.session.picks
        else:
            assert before == self.session.picks

    @rule(question=QUESTIONS)
    def move_up(self, question: str) -> None:
        if question not in self.session.picks:
            return
        before = self.session.picks
        self.session = self.session.move_up(question)
        assert sorted(before) == sorted(self.session.picks)
        assert max(0, before.index(question) - 1) == self.session.picks.index(question)

    @rule(card=st.sampled_from(["pain", "move", "family"]))
    def touch_card(self, card: str) -> None:
        before = self.session.matters
        self.session = self.session.touch_card(card)
        assert set(before) ^ {card} == set(self.session.matters)

    @rule(answer=st.integers(0, 2))
    def lean(self, answer: int) -> None:
        before = self.session.lean
        self.session = self.session.lean_to(answer)
        assert self.session.lean == (-1 if before == answer else answer)

    @invariant()
    def never_at_attract_by_back(self) -> None:
        assert self.session.place.screen != ATTRACT

    @invariant()
    def list_has_no_doubles(self) -> None:
        assert len(set(self.session.picks)) == len(self.session.picks)
        assert len(set(self.session.matters)) == len(self.session.matters)


TestVisit = Visit.TestCase


@given(SCREENS, st.floats(0, 1))
def test_a_new_screen_starts_at_rest(screen: str, handle: float) -> None:
    session = Session(language="en", place=Place("x/y", part=2), handle=handle, look=2, term="cement")
    opened = session.go(screen)
    assert (0.0, 0, "", 0) == (opened.handle, opened.look, opened.term, opened.place.part)


def test_back_returns_to_the_part_that_was_left() -> None:
    session = Session().begin("en").go("a/one").show(part=1).go("b/one").go_back()
    assert Place("a/one", part=1) == session.place


def test_a_visit_begins_with_nothing_open() -> None:
    session = Session().explain("cement").begin("en")
    assert (SheetName.NONE, "") == (session.sheet, session.term)

"""All that one person can change, as one frozen value. A reset is ``Session()``.

Nothing here is stored or sent; nothing here knows who the person is.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum

from kiosk.anatomy.bone import Bone
from kiosk.model.library import Language
from kiosk.visit.pen import Stroke
from kiosk.visit.staff.tasks import Room
from kiosk.visit.table import Choice, Table, chosen
from kiosk.visit.targets import SheetName

ATTRACT = ""
"""The place before anyone has touched the screen."""
HOME = "home"
TOPICS = "topics"
PACKS = "packs"
"""Where a person chooses between packs."""
TABLE = "table"
"""The clinician's screen."""
PIN = "pin"
"""Where staff type their PIN."""
TERM = "term:"
"""Before a glossary id: the place that explains this word."""

SOURCES = "sources:"
"""Before a screen's id: the place that names the works its facts come from."""

TAKE_ALONG = -1
"""The section of the list screen that shows the code alone; 0 is the list, n its question n in large."""

XRAY = 2
"""The look that shows the X-ray."""

MAX_PICKS = 10
"""How many questions fit a visit; more is met with a kind word."""


class TextSize(IntEnum):
    """Steps of rule S1: capitals of at least 4.8, 7.33 and 9 mm."""

    NORMAL = 0
    LARGE = 1
    EXTRA_LARGE = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where the person is: a screen id (or ``ATTRACT``, ``HOME``, ``TOPICS``, ``PACKS``), what is open on it.

    ``part`` counts the parts of a screen that does not fit at once, ``section`` is the open sign, choice,
    question group or view of the list, ``page`` the page of cards in it. ``way`` is the way through that the
    person follows here, empty for none. ``opened`` tells the flow that a
    section was opened from the list of all; ``answer`` is the row of the knowledge card that was answered,
    and which answer.
    """

    screen: str = ATTRACT
    part: int = 0
    section: int = 0
    page: int = 0
    opened: bool = False
    answer: tuple[int, int] = (-1, -1)
    way: str = ""


@dataclass(frozen=True, slots=True)
class OwnList:
    """The list that a person has begun in a pack."""

    pack: str
    picks: tuple[str, ...] = ()
    matters: tuple[str, ...] = ()
    lean: int = -1


@dataclass(frozen=True, slots=True)
class Session:
    """One person's visit. ``trail`` are the places that Back returns to, oldest first."""

    language: str = ""
    pack: str = ""
    """The id of the pack that the person is in; empty before it is chosen."""
    several: bool = False
    """Whether there are several packs in this language to choose from."""
    aside: tuple[OwnList, ...] = ()
    """The lists of the packs that the person has left."""
    place: Place = field(default_factory=Place)
    trail: tuple[Place, ...] = ()
    text_size: TextSize = TextSize.NORMAL
    high_contrast: bool | None = None
    look: int = 0
    """From where the picture is seen: 0 the side, 1 above, 2 as X-ray."""
    front: bool = False
    """Whether the X-ray is taken from the front."""
    handle: float = 0.0
    speech_mode: bool = False
    """Whether a finger hears what it touches instead of pressing it."""
    sheet: SheetName = SheetName.NONE
    term: str = ""
    """The glossary id of the word that the sheet explains."""
    turned: bool = False
    picks: tuple[str, ...] = ()
    matters: tuple[str, ...] = ()
    """The ids of the cards of what matters to the person."""
    lean: int = -1
    """Which way the person leans: an answer counted from 0, or -1 for none."""
    bone: Bone | None = None
    """The bone that a clinician has set: all pictures of this visit are drawn for it."""
    table: Table = field(default_factory=Table)
    given: bool = False
    """Whether a clinician has handed the screen over and can take it back."""
    clinician: str = ""
    """The language of the clinician, to which the table returns; empty where the screen was never given."""
    hear_keys: bool = False
    """Whether the keys of the pads say what they are; until somebody asks they say "key"."""

    def begin(self, language: str, packs: Sequence[str] = ()) -> Session:
        """A visit starts in ``language`` on the home screen.

        ``packs`` are the ids of those that are in this language; with several it starts with their choice.
        """
        pack = packs[0] if len(packs) == 1 else ""
        return replace(self, language=language, pack=pack, several=len(packs) > 1).go_home()

    def take(self, pack: str) -> Session:
        """Open ``pack``, with the list as the person has left it there."""
        if pack == self.pack or not self.pack:  # what was listed before the choice goes along
            return replace(self, pack=pack).go_home()
        left = OwnList(self.pack, self.picks, self.matters, self.lean)
        found = next((each for each in self.aside if each.pack == pack), OwnList(pack))
        aside = (*(each for each in self.aside if each.pack not in (pack, left.pack)), left)
        taken = replace(self, pack=pack, aside=aside, picks=found.picks)
        return replace(taken, matters=found.matters, lean=found.lean).go_home()

    def go(self, screen: str, way: str = "") -> Session:
        """Open ``screen``, as one of the ``way`` if there is one, and remember this place."""
        again = screen == self.place.screen
        arrived = self._arrive(Place(screen, way=way), self.trail if again else (*self.trail, self.place))
        return replace(arrived, look=self.look, front=self.front) if again else arrived

    def go_home(self) -> Session:
        """Open the home screen; Back has nothing behind it but the choice of a pack and the attract screen.

        Where no pack is chosen yet, that choice stands in its place.
        """
        if not self.language:
            return self
        if not self.several:
            return self._arrive(Place(HOME), (Place(ATTRACT),))
        if not self.pack:
            return self._arrive(Place(PACKS), (Place(ATTRACT),))
        return self._arrive(Place(HOME), (Place(ATTRACT), Place(PACKS)))

    def go_back(self) -> Session:
        """Return to the last place, as it was left."""
        if not self.trail or self.trail[-1].screen == ATTRACT:
            return self
        return self._arrive(self.trail[-1], self.trail[:-1])

    def _arrive(self, place: Place, trail: tuple[Place, ...]) -> Session:
        """At ``place`` with the picture as it first shows and nothing open over it."""
        seen = replace(self, look=0, front=False, handle=0.0)
        return replace(seen, place=place, trail=trail, sheet=SheetName.NONE, term="")

    def enter(self, room: Room) -> Session:
        """Go to a screen for staff; Back has nothing behind it."""
        return self._arrive(Place(room.value), ())

    def offers(self, language: Language, screen: str) -> bool:
        """Whether the person can open ``screen``: where the screen was given, what was given with it."""
        return not self.given or self.table.giving.offers(language, screen)

    def draw(self, stroke: Stroke) -> Session:
        """One more stroke of the pen."""
        return replace(self, table=replace(self.table, pen=self.table.pen.draw(stroke)))

    def choose(self, bone: Bone, what: Choice, value: str) -> Session:
        """Choose something on the table; ``bone`` is the one that stands there now.

        What goes wrong is seen when all is done: there the line of time goes.
        """
        table, bone = chosen(self.table, bone, what, value)
        first = self.show(part=0) if table.sheet is not self.table.sheet else self
        wrong = what is Choice.COMPLICATION and table.complication is not None
        return replace(first, table=table, bone=bone, handle=1.0 if wrong else self.handle)

    def look_from(self, look: int) -> Session:
        """See the same moment from elsewhere: 0 the side, 1 above, 2 as X-ray, which asked twice turns."""
        return replace(self, look=look, front=look == self.look == XRAY and not self.front)

    def keep_to(self, known: Collection[str]) -> Session:
        """The session without the places that are not ``known`` any more; home where this one is not."""
        kept = replace(self, trail=tuple(place for place in self.trail if place.screen in known))
        return kept if self.place.screen in known else kept.go_home()

    def explain(self, term: str) -> Session:
        """Explain a word in a sheet."""
        return replace(self, sheet=SheetName.TERM, term=term)

    def close_sheet(self) -> Session:
        """Put the sheet away, whichever it is."""
        return replace(self, sheet=SheetName.NONE, term="")

    def show(
        self, *, part: int | None = None, section: int | None = None, page: int | None = None
    ) -> Session:
        """Show another part, section or page of this screen."""
        place = self.place
        if section is not None:
            place = replace(place, section=section, part=0, page=0, opened=True)
        if part is not None:
            place = replace(place, part=part)
        if page is not None:
            place = replace(place, page=page)
        return replace(self, place=place, turned=self.turned and place.section > 0)

    def close_section(self) -> Session:
        """Show the list of all sections again."""
        return replace(self, place=replace(self.place, part=0, opened=False))

    def reply(self, row: int, answer: int) -> Session:
        """Answer the knowledge card in ``row``."""
        return replace(self, place=replace(self.place, answer=(row, answer)))

    def pick(self, question: str) -> Session:
        """Put ``question`` on the list, or take it off; a full list stays as it is and says so in a sheet."""
        if question in self.picks:
            return replace(self, picks=tuple(each for each in self.picks if each != question))
        if len(self.picks) >= MAX_PICKS:
            return replace(self, sheet=SheetName.FULL)
        return replace(self, picks=(*self.picks, question))

    def touch_card(self, card: str) -> Session:
        """Put what ``card`` says on the list, or take it off."""
        if card in self.matters:
            return replace(self, matters=tuple(each for each in self.matters if each != card))
        return replace(self, matters=(*self.matters, card))

    def lean_to(self, answer: int) -> Session:
        """Put on the list which way the person leans; the same answer once more takes it off."""
        return replace(self, lean=-1 if answer == self.lean else answer)

    def move_up(self, question: str) -> Session:
        """Move ``question`` one place up the list."""
        at = self.picks.index(question)
        if at == 0:
            return self
        picks = list(self.picks)
        picks[at - 1], picks[at] = picks[at], picks[at - 1]
        return replace(self, picks=tuple(picks))

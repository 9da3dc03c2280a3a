"""What can go wrong, on the table: drawings to choose from, and what the content tells of each.

No fact stands here: words and numbers are those of the screen that names the complication in its front
matter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.illustrations.procedure import SHOWN_IN
from kiosk.illustrations.procedure import Seen as From
from kiosk.model.blocks import Paragraph, Risk
from kiosk.model.complications import LEAKS, Complication
from kiosk.model.scene import Scene
from kiosk.model.screens import Screen
from kiosk.model.text import plain
from kiosk.model.words import Words
from kiosk.visit.screens.table_parts import Option
from kiosk.visit.seen import Here
from kiosk.visit.table import Choice, Table, TableSheet
from kiosk.visit.targets import Choose, address
from kiosk.visit.tongues import with_balloon
from kiosk.visit.works import counted, told, works


@dataclass(frozen=True, slots=True)
class RiskView:
    """What can go wrong; where nothing does, ``title`` and ``words`` say what to choose.

    ``notes`` say what words and drawing stand for. ``sources`` are the words of the button that asks for
    ``to_told``, empty without a screen that tells of it. ``elsewhere`` says which views show it where none on
    show does. ``label`` is the id of its name in the picture.
    """

    options: tuple[Option, ...] = ()
    title: str = ""
    words: str = ""
    notes: str = ""
    sources: str = ""
    elsewhere: str = ""
    label: str = ""
    to_told: str = address(Choose(Choice.SHEET, TableSheet.TOLD))


def risk_view(here: Here, table: Table, views: Mapping[From, str]) -> RiskView:
    """What can go wrong; ``views`` are the names of the views."""
    words, complication = here.words, table.complication
    choices = tuple(_options(words, complication, space=with_balloon(here.language)))
    if complication is None:
        return RiskView(choices, words.risk_title, words.risk_choose)
    screen = _telling(here, complication)
    shown_in = SHOWN_IN[complication]
    seen = set(shown_in) & set(table.views)
    elsewhere = "" if seen else words.risk_seen.format(views=", ".join(views[each] for each in shown_in))
    notes = [words.risk_every] if screen and len(screen.complications) > 1 else []
    notes += [elsewhere] if elsewhere else [words.risk_where] if complication in LEAKS else []
    return RiskView(
        choices,
        _names(words)[complication],
        screen.summary if screen else "",
        " ".join(notes),
        counted(words, works(here.library, screen.sources)) if screen else "",
        elsewhere,
        "leak" if complication in LEAKS else "",
    )


def told_lines(here: Here, table: Table) -> tuple[str, ...]:
    """All that is told of what goes wrong, then the works that say so."""
    screen = _telling(here, table.complication) if table.complication else None
    if screen is None:
        return ()
    found = works(here.library, screen.sources)
    return (*_facts(screen), *(told(here.words, each) for each in found))


def _telling(here: Here, complication: Complication) -> Screen | None:
    """The screen that tells of ``complication``."""
    return next((each for each in here.language.screens.values() if complication in each.complications), None)


def _facts(screen: Screen) -> Iterator[str]:
    """The numbers and the paragraphs of ``screen``."""
    for block in screen.blocks:
        match block:
            case Risk():
                yield f"{plain(block.title)}. {plain(block.event)}."
            case Paragraph():
                yield plain(block.text)


def _options(words: Words, now: Complication | None, *, space: bool) -> Iterator[Option]:
    """Nothing, then each complication, with a picture of the usual bone, which is drawn once."""
    for complication, name in ((None, words.risk_none), *_names(words).items()):
        wrong = (("complication", complication),) if complication else ()
        drawn = Scene("closeup", wrong if space else (*wrong, ("space", "false")))
        target = address(Choose(Choice.COMPLICATION, complication or ""))
        yield Option(target, name, complication is now, drawn.address)


def _names(words: Words) -> dict[Complication, str]:
    return {
        Complication.DISC: words.risk_disc,
        Complication.FRONT: words.risk_front,
        Complication.CANAL: words.risk_canal,
        Complication.VEIN: words.risk_vein,
        Complication.NEXT_BONE: words.risk_next_bone,
    }

"""The table: one bone, large, for a clinician and a patient beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.anatomy.bone import HEIGHTS, NEEDLES, STEP, Bone
from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Shape
from kiosk.illustrations.procedure import Seen as From
from kiosk.model.scene import Scene
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.buttons import Button
from kiosk.visit.notes import told
from kiosk.visit.pen import COLORS, Ink
from kiosk.visit.screens.table_parts import Line, Option, options
from kiosk.visit.screens.table_risk import risk_view, told_lines
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.session import TABLE
from kiosk.visit.table import UNDO, WIPE, Choice, Table, TableSheet
from kiosk.visit.targets import Choose, Do, address
from kiosk.visit.view import PictureView

PAGE = {TableSheet.QUESTIONS: 3, TableSheet.TOLD: 2}
"""So many lines of a list stand on the table at once."""
ONE_PICTURE = frozenset({TableSheet.BONE, TableSheet.QUESTIONS, TableSheet.RISK, TableSheet.TOLD})
"""The sheets beside which there is room for one picture."""
MILD, MODERATE, SEVERE = 20, 25, 40
"""From 20 % mild, from 25 % moderate, above 40 % severe (Genant; source 91)."""

_PICTURED = 35  # percent, moderate: the pictures of the shapes stay while the height is dragged


@dataclass(frozen=True, slots=True)
class TableView:
    """All that stands on the table around the first picture.

    ``views`` end with the two at once; a sheet leaves room for one. ``view_name`` and ``second_name`` are the
    words of the views on show, which ``first_views`` and ``second_views`` change. ``grade`` counts ``grades``
    from 0, -1 for none. ``less`` and ``more`` change the height by a step, empty at an end. ``lines`` are
    those of a list called ``list_title``: what the patient has picked, or what is told of what goes wrong;
    ``further`` asks for more of it, empty where all is in view. ``wide``: a sheet stands beside one picture.
    What begins with ``risk`` is told in :class:`kiosk.visit.screens.table_risk.RiskView`.
    """

    levels: tuple[Option, ...] = ()
    views: tuple[Option, ...] = ()
    first_views: tuple[Option, ...] = ()
    second_views: tuple[Option, ...] = ()
    shapes: tuple[Option, ...] = ()
    needles: tuple[Option, ...] = ()
    rail: tuple[Button, ...] = ()
    stops: tuple[str, ...] = ()
    level: str = ""
    view_name: str = ""
    second_name: str = ""
    second_address: str = ""
    two: bool = False
    names: bool = False
    pen: bool = False
    sheet: str = ""
    shape_name: str = ""
    lost: int = 0
    lost_title: str = ""
    lost_words: str = ""
    grade: int = -1
    grades: tuple[str, ...] = ()
    less: str = ""
    more: str = ""
    code: str = ""
    wide: bool = False
    list_title: str = ""
    lines: tuple[Line, ...] = ()
    further: str = ""
    further_words: str = ""
    risks: tuple[Option, ...] = ()
    risk_title: str = ""
    risk_words: str = ""
    risk_notes: str = ""
    risk_sources: str = ""
    risk_elsewhere: str = ""
    risk_label: str = ""
    to_told: str = ""
    to_none: str = address(Choose(Choice.SHEET, TableSheet.NONE))
    to_first: str = address(Choose(Choice.SHEET, TableSheet.FIRST))
    to_second: str = address(Choose(Choice.SHEET, TableSheet.SECOND))

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...] | None:  # noqa: ARG002 - as every kind
        """None: the table keeps its form."""
        return None

    def said(self, seen: Seen) -> Iterator[Sentence]:  # noqa: ARG002 - as every kind
        """The bone, and what is seen of it."""
        yield Sentence(f"{self.level}. {self.shape_name}. {self.lost_words}.", Region.NOTE)
        yield Sentence(self.view_name, Region.NOTE)
        if self.two:
            yield Sentence(self.second_name, Region.NOTE)
        if self.sheet == TableSheet.RISK:
            yield Sentence(f"{self.risk_title}.", Region.NOTE)
            yield from (Sentence(each, Region.NOTE) for each in (self.risk_words, self.risk_notes) if each)
        elif self.risk_elsewhere:
            yield Sentence(self.risk_elsewhere, Region.NOTE)
        if self.sheet in PAGE:
            for each in self.lines:
                said = f"{each.number}. {each.text}" if each.number else each.text
                yield Sentence(said, Region.NOTE)

    def controls(self, seen: Seen) -> Iterator[str]:
        """Every choice and button."""
        choices = (*self.levels, *(() if self.sheet else self.views))
        if self.sheet == TableSheet.BONE:
            choices += (*self.shapes, *self.needles)
        if self.sheet == TableSheet.RISK:
            choices += self.risks
        yield from (each.text for each in choices)
        yield seen.words.time
        yield from (each.text for each in self.rail)


def show(screen: Screenful, here: Here) -> Screenful:
    """The table with the bone of the visit, else the clinic's, else the usual one."""
    bone, table, words = here.bone or Bone(), here.session.table, here.words
    if table.sheet in ONE_PICTURE:
        table = replace(table, two=False)
    asked = _asked(here)
    lines = told_lines(here, table) if table.sheet is TableSheet.TOLD else asked
    size = PAGE.get(table.sheet, 1)
    pages = max(1, -(-len(lines) // size))
    first = table.page % pages * size
    risk = risk_view(here, table, dict(_named_views(words)))
    record = TableView(
        levels=tuple(options(Choice.LEVEL, [(each, each) for each in Level], bone.level)),
        views=tuple(_views(words, table)),
        first_views=tuple(options(Choice.VIEW, _named_views(words), table.view)),
        second_views=tuple(options(Choice.SECOND, _named_views(words), table.second)),
        shapes=tuple(_shapes(words, bone)),
        needles=tuple(options(Choice.NEEDLES, [(str(n), str(n)) for n in NEEDLES], str(bone.needles))),
        rail=tuple(_rail(words, table, listed=bool(asked))),
        stops=stops(words),
        level=bone.level,
        view_name=dict(_named_views(words))[table.view],
        second_name=dict(_named_views(words))[table.second],
        second_address=_picture(bone, table.second, table) if table.two else "",
        two=table.two,
        names=table.names,
        pen=table.pen.on,
        sheet=table.sheet,
        shape_name=_shape_names(words)[bone.shape],
        lost=bone.lost,
        lost_title=_lost_titles(words)[bone.shape],
        lost_words=words.percent.format(n=bone.lost),
        grade=grade(bone.lost),
        grades=(words.mild, words.moderate, words.severe),
        less=_height(bone, -STEP),
        more=_height(bone, STEP),
        code=bone.code,
        wide=table.sheet in ONE_PICTURE,
        list_title=risk.title if table.sheet is TableSheet.TOLD else words.list_title,
        lines=lines[first : first + size],
        further=address(Choose(Choice.PAGE, str((table.page + 1) % pages))) if pages > 1 else "",
        further_words=words.range_of.format(
            first=first + 1, last=min(first + size, len(lines)), total=len(lines)
        ),
        risks=risk.options,
        risk_title=risk.title,
        risk_words=risk.words,
        risk_notes=risk.notes,
        risk_sources=risk.sources,
        risk_elsewhere=risk.elsewhere,
        risk_label=risk.label,
        to_told=risk.to_told,
    )
    view = replace(
        screen.view,
        kind="table",
        screen=TABLE,
        title=words.table_title,
        section_name=here.clinic.name,
    )
    picture = PictureView(
        address=_picture(bone, table.view, table),
        alt=words.table_title,
        moving="time",
        handle_caption=words.time,
    )
    return replace(screen, view=view, picture=picture, shown=record)


def _asked(here: Here) -> tuple[Line, ...]:
    """The patient's list."""
    asked = (here.language.question(each).text for each in here.session.picks)
    return (
        *(Line(0, each) for each in told(here.language, here.session)),
        *(Line(number, each) for number, each in enumerate(asked, 1)),
    )


def stops(words: Words) -> tuple[str, ...]:
    """The words of the line of time, in the order of :class:`kiosk.anatomy.procedure.Stop`."""
    return (
        words.stop_broken,
        words.stop_needle,
        words.stop_balloon,
        words.stop_space,
        words.stop_cement,
        words.stop_done,
    )


def grade(lost: int) -> int:
    """How much a loss of height is: 0 mild, 1 moderate, 2 severe; -1 for less than mild."""
    if lost > SEVERE:
        return 2
    return 1 if lost >= MODERATE else 0 if lost >= MILD else -1


def _named_views(words: Words) -> list[tuple[From, str]]:
    return [
        (From.SIDE, words.look_side_short),
        (From.ABOVE, words.look_above_short),
        (From.XRAY_SIDE, words.view_xray_side),
        (From.XRAY_FRONT, words.view_xray_front),
    ]


def _views(words: Words, table: Table) -> Iterator[Option]:
    """The four views, then both at once; a view ends the two."""
    yield from options(Choice.VIEW, _named_views(words), "" if table.two else table.view)
    yield Option(address(Choose(Choice.TWO, "on")), words.view_two, table.two)


def _shape_names(words: Words) -> dict[Shape, str]:
    return {
        Shape.WEDGE: words.shape_wedge,
        Shape.BICONCAVE: words.shape_biconcave,
        Shape.CRUSH: words.shape_crush,
    }


def _lost_titles(words: Words) -> dict[Shape, str]:
    return {Shape.WEDGE: words.lost_front, Shape.BICONCAVE: words.lost_middle, Shape.CRUSH: words.lost_all}


def _shapes(words: Words, bone: Bone) -> Iterator[Option]:
    """The three shapes, each with a picture of this bone that has lost as much height as most."""
    for shape, name in _shape_names(words).items():
        drawn = Scene("lateral", (("bone", replace(bone, shape=shape, lost=_PICTURED).code),))
        yield Option(address(Choose(Choice.SHAPE, shape)), name, shape is bone.shape, drawn.address)


def _height(bone: Bone, step: int) -> str:
    """What asks for a height that is ``step`` percent further lost; empty where there is none."""
    lost = bone.lost + step
    return address(Choose(Choice.LOST, str(lost))) if lost in HEIGHTS else ""


def _picture(bone: Bone, view: From, table: Table) -> str:
    names = (("labels", "true"),) if table.names else ()
    wrong = (("complication", table.complication),) if table.complication else ()
    return Scene("procedure", (("bone", bone.code), ("seen", view), *names, *wrong), "time").address


def _rail(words: Words, table: Table, *, listed: bool) -> Iterator[Button]:
    """What can be done. The button that opened a sheet closes it."""
    if table.pen.on:
        yield from _pen_rail(words, table)
        return
    yield _opener(words, table, TableSheet.BONE, words.bone, "bone")
    if listed:
        yield _opener(words, table, TableSheet.QUESTIONS, words.questions, "list")
    names = address(Choose(Choice.NAMES, "off" if table.names else "on"))
    yield Button(names, words.names, "tag", selected=table.names)
    risk = _opener(words, table, TableSheet.RISK, words.risk, "drop")
    yield replace(risk, selected=risk.selected or table.complication is not None)
    yield Button(address(Choose(Choice.PEN, "on")), words.pen, "pen")
    yield Button(address(Do.GIVE), words.give, "give")
    yield Button(address(Do.START_OVER), words.end, "flag")


def _opener(words: Words, table: Table, sheet: TableSheet, name: str, icon: str) -> Button:
    """The button that opens ``sheet``, and closes it while it is open."""
    is_open = table.sheet is sheet
    target = address(Choose(Choice.SHEET, TableSheet.NONE if is_open else sheet))
    return Button(target, words.close if is_open else name, "close" if is_open else icon, selected=is_open)


def _pen_rail(words: Words, table: Table) -> Iterator[Button]:
    """While fingers draw: the colours, undo, wipe, and the way back to the other buttons."""
    names = {Ink.BLUE: words.ink_blue, Ink.ORANGE: words.ink_orange, Ink.BLACK: words.ink_black}
    for ink, name in names.items():
        target, chosen = address(Choose(Choice.INK, ink)), table.pen.ink is ink
        yield Button(target, name, "", selected=chosen, color=COLORS[ink])
    drawn = bool(table.pen.before)
    yield Button(address(Choose(Choice.STROKES, UNDO)), words.undo, "undo", enabled=drawn)
    yield Button(address(Choose(Choice.STROKES, WIPE)), words.wipe, "wipe", enabled=bool(table.pen.strokes))
    yield Button(address(Choose(Choice.PEN, "off")), words.pen_off, "pen-off", selected=True)

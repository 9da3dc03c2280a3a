"""The table: one bone, large, for a clinician and a patient beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kiosk.anatomy.bone import HEIGHTS, NEEDLES, STEP, Bone
from kiosk.anatomy.levels import Level
from kiosk.anatomy.procedure import heading_for
from kiosk.anatomy.treatment import Shape
from kiosk.illustrations.procedure import Seen as From
from kiosk.model.scene import Scene
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.buttons import Button
from kiosk.visit.pen import COLORS, Ink
from kiosk.visit.screens import asked, code, give
from kiosk.visit.screens.shapes import grade, grades, shape_names, shape_picture
from kiosk.visit.screens.table_words import draft, tools
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.session import TABLE
from kiosk.visit.table import UNDO, WIPE, Choice, Table, TableSheet
from kiosk.visit.targets import Choose, Do, address
from kiosk.visit.tongues import Pair, both, patients, told
from kiosk.visit.view import PictureView


@dataclass(frozen=True, slots=True)
class Option:
    """One of several choices: what choosing it asks for, its word, its picture, and whether it is chosen."""

    target: str
    text: str
    selected: bool
    picture: str = ""


@dataclass(frozen=True, slots=True)
class TableView:
    """All that stands on the table around the first picture.

    ``views`` end with the two at once; a sheet leaves room for one. ``view_name`` and ``second_name`` are the
    words of the views on show, which ``first_views`` and ``second_views`` change. ``grade`` counts ``grades``
    from 0, -1 for none. ``less`` and ``more`` change the height by a step, empty at an end; ``heights`` ask
    for each height in turn. ``pairs`` are the sentences of the moment in both languages, ``no_pairs`` says
    that there are none, and ``tools`` stand below them.
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
    heights: tuple[str, ...] = ()
    code: str = ""
    to_code: str = address(Choose(Choice.SHEET, TableSheet.CODE))
    pairs: tuple[Pair, ...] = ()
    no_pairs: str = ""
    tools: tuple[Button, ...] = ()
    to_none: str = address(Choose(Choice.SHEET, TableSheet.NONE))
    to_first: str = address(Choose(Choice.SHEET, TableSheet.FIRST))
    to_second: str = address(Choose(Choice.SHEET, TableSheet.SECOND))

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...] | None:  # noqa: ARG002 - as every kind
        """None: the table keeps its form."""
        return None

    def said(self, seen: Seen) -> Iterator[Sentence]:
        """The bone, what is seen of it, and what the open sheet shows."""
        yield Sentence(f"{self.level}. {self.shape_name}. {self.lost_words}.", Region.NOTE)
        yield Sentence(self.view_name, Region.NOTE)
        if self.two:
            yield Sentence(self.second_name, Region.NOTE)
        for index in seen.in_view(len(self.pairs)):
            pair = self.pairs[index]
            yield Sentence(pair.large, Region.PAIR, index, 0, pair.language)
            yield Sentence(pair.small, Region.PAIR, index, 1, pair.small_language)
        yield Sentence(self.no_pairs, Region.NOTE)

    def controls(self, seen: Seen) -> Iterator[str]:
        """Every choice and button."""
        options = (*self.levels, *(() if self.sheet else self.views))
        if self.sheet == TableSheet.BONE:
            options += (*self.shapes, *self.needles)
        yield from (each.text for each in options)
        yield seen.words.time
        yield from (each.text for each in (*self.tools, *self.rail))


def show(screen: Screenful, here: Here) -> Screenful:
    """The table, or what takes its whole screen."""
    match here.session.table.sheet:
        case TableSheet.CODE:
            return code.show(screen, here)
        case TableSheet.GIVE:
            return give.show(screen, here)
        case TableSheet.QUESTIONS | TableSheet.PHONE:
            return asked.show(screen, here)
        case _:
            return _table(screen, here)


def _table(screen: Screenful, here: Here) -> Screenful:
    """The table with the bone of the visit, else the clinic's, else the usual one."""
    bone, table, words = here.bone or Bone(), here.session.table, here.words
    if table.sheet not in {TableSheet.NONE, TableSheet.FIRST, TableSheet.SECOND}:
        table = replace(table, two=False)
    is_told = table.sheet is TableSheet.WORDS
    large, small = both(here.library, here.session)
    pairs = tuple(told(large, small, heading_for(here.session.handle))) if is_told else ()
    record = TableView(
        levels=tuple(_options(Choice.LEVEL, [(each, each) for each in Level], bone.level)),
        views=tuple(_views(words, table)),
        first_views=tuple(_options(Choice.VIEW, _named_views(words), table.view)),
        second_views=tuple(_options(Choice.SECOND, _named_views(words), table.second)),
        shapes=tuple(_shapes(words, bone)),
        needles=tuple(_options(Choice.NEEDLES, [(str(n), str(n)) for n in NEEDLES], str(bone.needles))),
        rail=tuple(_rail(words, table)),
        stops=stops(words),
        level=bone.level,
        view_name=dict(_named_views(words))[table.view],
        second_name=dict(_named_views(words))[table.second],
        second_address=scene_address(bone, table.second, table) if table.two else "",
        two=table.two,
        names=table.names,
        pen=table.pen.on,
        sheet=table.sheet,
        shape_name=shape_names(words)[bone.shape],
        lost=bone.lost,
        lost_title=_lost_titles(words)[bone.shape],
        lost_words=words.percent.format(n=bone.lost),
        grade=grade(bone.lost),
        grades=grades(words),
        less=_height(bone, -STEP),
        more=_height(bone, STEP),
        heights=tuple(address(Choose(Choice.LOST, str(each))) for each in HEIGHTS),
        code=bone.code,
        pairs=pairs,
        no_pairs="" if pairs or not is_told else words.no_words,
        tools=tuple(tools(here)) if is_told else (),
    )
    view = replace(
        screen.view,
        kind="table",
        screen=TABLE,
        title=words.table_title,
        section_name=here.clinic.name,
        draft=draft(here),
    )
    picture = PictureView(
        address=scene_address(bone, table.view, table),
        alt=words.table_title,
        moving="time",
        handle_caption=words.time,
        language=patients(here.library, here.session).code,
    )
    return replace(screen, view=view, picture=picture, shown=record)


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


def _options(choice: Choice, named: Iterable[tuple[str, str]], now: str) -> Iterator[Option]:
    for value, name in named:
        yield Option(address(Choose(choice, value)), name, value == now)


def _named_views(words: Words) -> list[tuple[str, str]]:
    return [
        (From.SIDE, words.look_side_short),
        (From.ABOVE, words.look_above_short),
        (From.XRAY_SIDE, words.view_xray_side),
        (From.XRAY_FRONT, words.view_xray_front),
    ]


def _views(words: Words, table: Table) -> Iterator[Option]:
    """The four views, then both at once; a view ends the two."""
    yield from _options(Choice.VIEW, _named_views(words), "" if table.two else table.view)
    yield Option(address(Choose(Choice.TWO, "on")), words.view_two, table.two)


def _lost_titles(words: Words) -> dict[Shape, str]:
    return {Shape.WEDGE: words.lost_front, Shape.BICONCAVE: words.lost_middle, Shape.CRUSH: words.lost_all}


def _shapes(words: Words, bone: Bone) -> Iterator[Option]:
    """The three shapes, each with a picture."""
    for shape, name in shape_names(words).items():
        target = address(Choose(Choice.SHAPE, shape))
        yield Option(target, name, shape is bone.shape, shape_picture(bone, shape))


def _height(bone: Bone, step: int) -> str:
    """What asks for a height that is ``step`` percent further lost; empty where there is none."""
    lost = bone.lost + step
    return address(Choose(Choice.LOST, str(lost))) if lost in HEIGHTS else ""


def scene_address(bone: Bone, view: From, table: Table) -> str:
    """The picture of ``bone`` seen from ``view``; time moves it."""
    names = (("labels", "true"),) if table.names else ()
    return Scene("procedure", (("bone", bone.code), ("seen", view), *names), "time").address


def _rail(words: Words, table: Table) -> Iterator[Button]:
    """What can be done. The button that opened a sheet closes it."""
    if table.pen.on:
        yield from _pen_rail(words, table)
        return
    yield _opener(words, table, TableSheet.BONE, words.bone, "bone")
    yield _opener(words, table, TableSheet.WORDS, words.both, "book")
    yield Button(address(Choose(Choice.PEN, "on")), words.pen, "pen")
    yield Button(address(Choose(Choice.SHEET, TableSheet.QUESTIONS)), words.paper, "print")
    yield Button(address(Choose(Choice.SHEET, TableSheet.GIVE)), words.give, "give")
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

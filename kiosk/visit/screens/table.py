"""The table: one bone, large, for a clinician and a patient beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.anatomy.bone import HEIGHTS, NEEDLES, STEP, Bone
from kiosk.anatomy.levels import Level
from kiosk.anatomy.procedure import Stop
from kiosk.anatomy.procedure import stops as on_the_line
from kiosk.anatomy.treatment import Shape
from kiosk.illustrations.procedure import Seen as From
from kiosk.model.scene import Scene
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.buttons import Button
from kiosk.visit.screens import asked, code, give
from kiosk.visit.screens.shapes import grade, grades, shape_names, shape_picture
from kiosk.visit.screens.table_parts import Option, options
from kiosk.visit.screens.table_rail import rail
from kiosk.visit.screens.table_risk import risk_view, told_lines
from kiosk.visit.screens.table_words import draft, tools
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.session import TABLE
from kiosk.visit.table import Choice, Table, TableSheet
from kiosk.visit.targets import Choose, address
from kiosk.visit.tongues import Pair, both, heading, patients, told, with_balloon
from kiosk.visit.view import PictureView

PAGE = 2
"""So many lines of what is told of a complication stand on the table at once."""
NARROW = frozenset({TableSheet.NONE, TableSheet.FIRST, TableSheet.SECOND})
"""Beside any other sheet there is room for one picture."""


@dataclass(frozen=True, slots=True)
class TableView:
    """All that stands on the table around the first picture.

    ``views`` end with the two at once; a sheet leaves room for one. ``view_name`` and ``second_name`` are the
    words of the views on show, which ``first_views`` and ``second_views`` change. ``grade`` counts ``grades``
    from 0, -1 for none. ``less`` and ``more`` change the height by a step, empty at an end; ``heights`` ask
    for each height in turn. ``pairs`` are the sentences of the moment in both languages, ``no_pairs`` says
    that there are none, and ``tools`` stand below them. What begins with ``risk`` is told in
    :class:`kiosk.visit.screens.table_risk.RiskView`; ``told`` are the lines of the sheet behind it, and
    ``further`` asks for more of them, empty where all are in view.
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
    rail_left: bool = False
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
    code_words: str = ""
    to_code: str = address(Choose(Choice.SHEET, TableSheet.CODE))
    pairs: tuple[Pair, ...] = ()
    no_pairs: str = ""
    tools: tuple[Button, ...] = ()
    risks: tuple[Option, ...] = ()
    risk_title: str = ""
    risk_words: str = ""
    risk_notes: str = ""
    risk_sources: str = ""
    risk_elsewhere: str = ""
    risk_label: str = ""
    to_told: str = ""
    told: tuple[str, ...] = ()
    further: str = ""
    further_words: str = ""
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
        if self.sheet == TableSheet.RISK:
            yield Sentence(f"{self.risk_title}.", Region.NOTE)
            yield from (Sentence(each, Region.NOTE) for each in (self.risk_words, self.risk_notes) if each)
        elif self.risk_elsewhere:
            yield Sentence(self.risk_elsewhere, Region.NOTE)
        yield from (Sentence(each, Region.NOTE) for each in self.told)

    def controls(self, seen: Seen) -> Iterator[str]:
        """Every choice and button."""
        choices = (*self.levels, *(() if self.sheet else self.views))
        if self.sheet == TableSheet.BONE:
            choices += (*self.shapes, *self.needles)
        if self.sheet == TableSheet.RISK:
            choices += self.risks
        yield from (each.text for each in choices)
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
    if table.sheet not in NARROW:
        table = replace(table, two=False)
    is_told = table.sheet is TableSheet.WORDS
    large, small = both(here.library, here.session)
    space = with_balloon(here.language)
    pairs = tuple(told(large, small, heading(here.language, here.session.handle))) if is_told else ()
    lines = told_lines(here, table) if table.sheet is TableSheet.TOLD else ()
    pages = max(1, -(-len(lines) // PAGE))
    page = table.page % pages
    risk = risk_view(here, table, dict(_named_views(words)))
    record = TableView(
        levels=tuple(options(Choice.LEVEL, [(each, each) for each in Level], bone.level)),
        views=tuple(_views(words, table)),
        first_views=tuple(options(Choice.VIEW, _named_views(words), table.view)),
        second_views=tuple(options(Choice.SECOND, _named_views(words), table.second)),
        shapes=tuple(_shapes(words, bone)),
        needles=tuple(options(Choice.NEEDLES, [(str(n), str(n)) for n in NEEDLES], str(bone.needles))),
        rail=tuple(rail(words, table)),
        stops=stops(words, space=space),
        level=bone.level,
        view_name=dict(_named_views(words))[table.view],
        second_name=dict(_named_views(words))[table.second],
        second_address=scene_address(bone, table.second, table, space=space) if table.two else "",
        two=table.two,
        names=table.names,
        rail_left=table.rail_left and not here.display.tall,
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
        code_words=words.bone_code_short.format(code=bone.code),
        pairs=pairs,
        no_pairs="" if pairs or not is_told else words.no_words,
        tools=tuple(tools(here)) if is_told else (),
        risks=risk.options,
        risk_title=risk.title,
        risk_words=risk.words,
        risk_notes=risk.notes,
        risk_sources=risk.sources,
        risk_elsewhere=risk.elsewhere,
        risk_label=risk.label,
        to_told=risk.to_told,
        told=lines[page * PAGE : (page + 1) * PAGE],
        further=address(Choose(Choice.PAGE, str((page + 1) % pages))) if pages > 1 else "",
        further_words=words.one_of.format(n=page + 1, total=pages),
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
        address=scene_address(bone, table.view, table, space=space),
        alt=words.table_title,
        moving="time",
        handle_caption=words.time,
        language=patients(here.library, here.session).code,
    )
    return replace(screen, view=view, picture=picture, shown=record)


def stops(words: Words, *, space: bool) -> tuple[str, ...]:
    """The words of the line of time; ``space``: a balloon makes one for the cement."""
    names = {
        Stop.BROKEN: words.stop_broken,
        Stop.NEEDLE: words.stop_needle,
        Stop.BALLOON: words.stop_balloon,
        Stop.SPACE: words.stop_space,
        Stop.CEMENT: words.stop_cement,
        Stop.DONE: words.stop_done,
    }
    return tuple(names[stop] for stop in on_the_line(space=space))


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


def scene_address(bone: Bone, view: From, table: Table, *, space: bool) -> str:
    """The picture of ``bone`` seen from ``view``; time moves it. ``space``: a balloon makes one."""
    names = (("labels", "true"),) if table.names else ()
    wrong = (("complication", table.complication),) if table.complication else ()
    without = () if space else (("space", "false"),)
    return Scene("procedure", (("bone", bone.code), ("seen", view), *without, *names, *wrong), "time").address

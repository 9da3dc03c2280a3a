"""What a clinician has set on the table, the screen for two people and one bone; it ends with the visit."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import assert_never

from kiosk.anatomy.bone import Bone
from kiosk.anatomy.levels import Level
from kiosk.anatomy.treatment import Shape
from kiosk.illustrations.procedure import SHOWN_IN, Seen
from kiosk.model.complications import Complication
from kiosk.visit.code_entry import Typed
from kiosk.visit.giving import Giving, Scope
from kiosk.visit.pen import Ink, Pen

UNDO, WIPE = "undo", "wipe"
OWN, OTHER = "own", "beside"
LEFT, RIGHT = "left", "right"


class Choice(StrEnum):
    """What can be chosen on the table; the word of a target."""

    LEVEL = "level"
    RAIL = "rail"
    """The side of the buttons: ``left`` or ``right``."""
    SHAPE = "shape"
    LOST = "lost"
    NEEDLES = "needles"
    VIEW = "view"
    SECOND = "second"
    TWO = "two"
    NAMES = "names"
    SHEET = "sheet"
    BESIDE = "beside"
    """The language that stands beside the clinician's."""
    LARGE = "large"
    """Which of both is large: ``own`` or ``beside``."""
    PAGE = "page"
    PEN = "pen"
    INK = "ink"
    COMPLICATION = "complication"
    """What goes wrong in the picture; empty for nothing."""
    STROKES = "strokes"
    """``undo`` or ``wipe``."""
    CODE = "code"
    """A key of the code of a bone."""
    SCOPE = "scope"
    TOPIC = "topic"
    TONGUE = "tongue"
    """The language of the patient."""


class TableSheet(StrEnum):
    """What is open beside the rail, one at a time."""

    NONE = ""
    BONE = "bone"
    FIRST = "first"
    """The views to choose from for the first picture."""
    SECOND = "second"
    WORDS = "words"
    """What is said of the moment, in both languages."""
    QUESTIONS = "questions"
    """What the patient has picked, and the ways to take it home with the picture."""
    PHONE = "phone"
    """The same words as a QR code."""
    CODE = "code"
    """Where the code of a bone is typed; it takes the whole screen."""
    GIVE = "give"
    """What to give to the patient; it takes the whole screen."""
    RISK = "risk"
    """What can go wrong, to choose from."""
    TOLD = "told"
    """All that is told of it, and the works that say so."""


@dataclass(frozen=True, slots=True)
class Table:
    """The views of the first and the second picture, whether both are shown, and what else is on."""

    view: Seen = Seen.SIDE
    second: Seen = Seen.XRAY_FRONT
    two: bool = False
    names: bool = False
    rail_left: bool = False
    """Whether the buttons stand at the left, for a left hand."""
    sheet: TableSheet = TableSheet.NONE
    page: int = 0
    """Of the lines of a sheet, counted from 0."""
    complication: Complication | None = None
    """What goes wrong in the pictures."""
    pen: Pen = field(default_factory=Pen)
    both: bool = False
    """Whether the patient has another language than the clinician."""
    beside: str = ""
    """The patient's; empty for the first that there is beside the clinician's."""
    own_large: bool = False
    """Whether the clinician's language is the large one."""
    time: float = 0.0
    """Where the line of time stood when the screen was handed over, 0 to 1."""
    typed: Typed = field(default_factory=Typed)
    giving: Giving = field(default_factory=Giving)

    @property
    def views(self) -> tuple[Seen, ...]:
        """The views on show."""
        return (self.view, self.second) if self.two else (self.view,)


def on_or_off(value: str) -> bool:
    """The value of a choice that is on or off."""
    return value == "on"


def chosen(table: Table, bone: Bone, choice: Choice, value: str) -> tuple[Table, Bone]:  # noqa: C901, PLR0911, PLR0912 - flat
    """The table and the bone after ``choice`` became ``value``. Raises ``ValueError`` for what is none."""
    match choice:
        case Choice.LEVEL:
            return table, replace(bone, level=Level(value))
        case Choice.RAIL:
            return replace(table, rail_left=value == LEFT), bone
        case Choice.SHAPE:
            return table, replace(bone, shape=Shape(value))
        case Choice.LOST:
            return table, replace(bone, lost=int(value))
        case Choice.NEEDLES:
            return table, replace(bone, needles=int(value))
        case Choice.VIEW:
            return replace(table, view=Seen(value), sheet=_without_views(table.sheet)), bone
        case Choice.SECOND:
            return replace(table, second=Seen(value), sheet=_without_views(table.sheet)), bone
        case Choice.TWO:
            return replace(table, two=on_or_off(value), second=_another(table)), bone
        case Choice.NAMES:
            return replace(table, names=on_or_off(value), sheet=TableSheet.NONE), bone
        case Choice.SHEET:
            both = table.both or value == TableSheet.WORDS
            return replace(table, sheet=TableSheet(value), page=0, both=both, typed=Typed()), bone
        case Choice.BESIDE:
            return replace(table, beside=value, giving=replace(table.giving, language="")), bone
        case Choice.LARGE:
            giving = replace(table.giving, language="")
            return replace(table, own_large=value == OWN, giving=giving), bone
        case Choice.COMPLICATION:
            return _gone_wrong(table, Complication(value) if value else None), bone
        case Choice.PEN:
            pen = replace(table.pen, on=on_or_off(value))
            return replace(table, pen=pen, sheet=TableSheet.NONE), bone
        case Choice.INK:
            return replace(table, pen=replace(table.pen, ink=Ink(value))), bone
        case Choice.STROKES:
            pen = table.pen.undo() if value == UNDO else table.pen.wipe(bone.level, table.views)
            return replace(table, pen=pen), bone
        case Choice.PAGE:
            return replace(table, page=int(value)), bone
        case Choice.CODE:
            if found := table.typed.bone(value):
                return replace(table, sheet=TableSheet.NONE, typed=Typed()), found
            return replace(table, typed=table.typed.press(value)), bone
        case Choice.SCOPE:
            return replace(table, giving=replace(table.giving, scope=Scope(value))), bone
        case Choice.TOPIC:
            return replace(table, giving=table.giving.tick(value)), bone
        case Choice.TONGUE:
            giving = replace(table.giving, language=value)
            return replace(table, giving=giving, beside=value), bone
        case _:
            assert_never(choice)


def _gone_wrong(table: Table, complication: Complication | None) -> Table:
    """The table with what goes wrong, in a view that can show it."""
    table = replace(table, complication=complication)
    if complication and not set(table.views) & set(SHOWN_IN[complication]):
        return replace(table, view=SHOWN_IN[complication][0])
    return table


def _another(table: Table) -> Seen:
    """The second view, which is another than the first."""
    if table.second is not table.view:
        return table.second
    return Seen.XRAY_FRONT if table.view is Seen.SIDE else Seen.SIDE


def _without_views(sheet: TableSheet) -> TableSheet:
    """``sheet``, unless it lists views, one of which was chosen."""
    return TableSheet.NONE if sheet in {TableSheet.FIRST, TableSheet.SECOND} else sheet

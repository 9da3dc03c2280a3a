"""The rail of the table: what can be done, and with the pen in hand, its colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.model.words import Words
from kiosk.visit.buttons import Button
from kiosk.visit.pen import COLORS, Ink
from kiosk.visit.table import UNDO, WIPE, Choice, Table, TableSheet
from kiosk.visit.targets import Choose, Do, address


def rail(words: Words, table: Table) -> Iterator[Button]:
    """What can be done. The button that opened a sheet closes it."""
    if table.pen.on:
        yield from _pen_rail(words, table)
        return
    yield _opener(words, table, TableSheet.BONE, words.bone, "bone")
    yield _opener(words, table, TableSheet.WORDS, words.both, "book")
    risk = _opener(words, table, TableSheet.RISK, words.risk, "drop")
    yield replace(risk, selected=risk.selected or table.complication is not None)
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

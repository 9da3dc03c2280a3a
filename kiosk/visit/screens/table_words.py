"""Around the words of a moment on the table: the buttons below them, and whether they are drafts."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.visit.buttons import Button
from kiosk.visit.seen import Here
from kiosk.visit.table import OTHER, OWN, Choice, TableSheet
from kiosk.visit.targets import Choose, Sheet, SheetName, address
from kiosk.visit.tongues import both, others, patients


def tools(here: Here) -> Iterator[Button]:
    """Labels, which language is large, the next language where there are several, and how all is shown."""
    words, table = here.words, here.session.table
    names = address(Choose(Choice.NAMES, "off" if table.names else "on"))
    yield Button(names, words.names, "check" if table.names else "tag", selected=table.names)
    _, small = both(here.library, here.session)
    if small:
        swap = address(Choose(Choice.LARGE, OTHER if table.own_large else OWN))
        yield Button(swap, words.large.format(language=small.endonym), "repeat")
    beside = others(here.library, here.session)
    if len(beside) > 1:
        following = min(beside[1:], key=lambda each: _turn(here, each.code, beside[0].code))
        yield Button(address(Choose(Choice.BESIDE, following.code)), following.endonym, "language")
    yield Button(address(Sheet(SheetName.DISPLAY)), words.display, "display")


def _turn(here: Here, code: str, after: str) -> int:
    """How many languages of the library on from ``after`` the language ``code`` is."""
    codes = [each.code for each in here.library.languages]
    return (codes.index(code) - codes.index(after)) % len(codes)


def draft(here: Here) -> str:
    """The words that say so where nobody has reviewed one of the languages on show."""
    shown = [here.language, patients(here.library, here.session)]
    if here.session.table.sheet is TableSheet.WORDS:
        shown += [each for each in both(here.library, here.session) if each]
    return "" if all(each.safety_reviewed for each in shown) else here.words.draft_short

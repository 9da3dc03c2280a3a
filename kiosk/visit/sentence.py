"""A sentence that is heard, and where on the screen it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.model.words import Words


class Region(StrEnum):
    """The regions of a screen. QML marks the sentence being read by region, index and place."""

    PLACE = "place"
    TITLE = "title"
    MESSAGE = "message"
    LEAD = "lead"
    """Words that lead to what can be touched."""
    NARRATION = "narration"
    ROW = "row"
    RISK = "risk"
    CHOICE = "choice"
    TAB = "tab"
    FLAG = "flag"
    WAY = "way"
    CARD = "card"
    ENTRY = "entry"
    """A question to pick."""
    PICK = "pick"
    """A question on the list, or that there is none."""
    PAIR = "pair"
    """A sentence in both languages: the large one, then the small one."""
    NOTE = "note"
    PICTURE = "picture"
    CAPTION = "caption"
    PHONE = "phone"
    """Under the picture: whose number it is, and the number."""
    LABEL = "label"
    SHEET = "sheet"
    """A row of the open sheet."""
    CONTROL = "control"


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words to say. They stand in entry ``index`` of ``region``, as its sentence ``at``, all from 0.

    Where ``recording`` names a file it is played instead of the words.
    """

    text: str
    region: Region
    index: int = 0
    at: int = 0
    language: str = ""
    recording: str = ""


def position(words: Words, text: str, at: int, total: int) -> str:
    """``text`` with its place in a row, counted from 0: "Back pain, 1 of 5"."""
    return f"{text}, {words.one_of.format(n=at + 1, total=total)}"

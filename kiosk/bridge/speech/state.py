"""What is being read and why, for the speaker and for QML."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from kiosk.bridge.publish import published
from kiosk.visit.targets import SheetName


class Purpose(Enum):
    """Why something is said."""

    READ = auto()
    """Somebody asked for this screen."""
    INVITE = auto()
    """Somebody asked for the attract screen."""
    TELL = auto()
    """A finger or a key has come to this. It does not count as reading the screen."""
    CALL_OUT = auto()
    """Nobody asked: whoever is near may listen."""
    WARN = auto()
    """Nobody asked: the visit ends soon."""


UNASKED = frozenset({Purpose.CALL_OUT, Purpose.WARN})
"""What does not count as activity of a person."""


SILENCING = frozenset(each.value for each in (SheetName.TERM, SheetName.STEPS, SheetName.FULL))
"""The sheets that end the reading of the screen below them."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What is being read, for QML. While nothing is: ``region`` is empty and ``index`` and ``at`` are -1.

    ``region``, ``index`` and ``at`` say which sentence to mark. ``languages`` are those that can be spoken;
    ``language`` is the one being spoken.
    """

    languages: tuple[str, ...] = ()
    reading: bool = False
    paused: bool = False
    language: str = ""
    region: str = ""
    index: int = -1
    at: int = -1


PublishedSpeech = published(Speech, "SpeechState")

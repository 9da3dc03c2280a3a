"""Who reads aloud: a voice of the system, a recording, or a test's own ear."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

WORDS_A_MINUTE = 155
"""Of rate 1: the pace of a calm reader aloud."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence to say. ``rate`` 1 is about 155 words a minute, ``volume`` goes from 0 to 1.

    Where ``recording`` names a file it is played instead, at the same rate and volume.
    """

    text: str
    language: str
    rate: float = 1.0
    volume: float = 1.0
    recording: str = ""


def patience_ms(utterance: Utterance) -> int:
    """How long a voice may take: three times what a reader takes, and ten seconds to wake up."""
    minutes = len(utterance.text.split()) / (WORDS_A_MINUTE * utterance.rate)
    return round(minutes * 60_000 * 3) + 10_000


class Voice(QObject):
    """Says one utterance at a time. Subclasses make the sound."""

    finished = Signal()
    """The last utterance has been said to its end; not emitted after :meth:`stop`."""
    failed = Signal(str)
    """The last utterance cannot be said, and why."""

    plugged = Signal()
    """Something to listen with was plugged in, where the system tells."""

    def languages(self) -> frozenset[str]:
        """The codes of the languages that it has a voice for."""
        raise NotImplementedError

    def plays_recordings(self) -> bool:
        """Whether it can play the recording of an utterance."""
        return False

    def prepare(self, utterance: Utterance) -> None:
        """Make ``utterance`` ready: it is likely the next one. A voice that needs no time does nothing."""

    def say(self, utterance: Utterance) -> None:
        """Say ``utterance``, at once, instead of whatever is being said."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent within 150 ms (rule H1)."""
        raise NotImplementedError

    def pause(self) -> None:
        """Be silent for a while."""
        self.stop()

    def resume(self, utterance: Utterance) -> None:
        """Go on with the paused ``utterance``; a voice says the whole sentence again."""
        self.say(utterance)

"""Plays sentences one after the other with a voice (rules H1, H2 and H4)."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.speech.voice import Utterance, Voice
from kiosk.visit.playlist import Playlist
from kiosk.visit.sentence import Sentence

log = logging.getLogger(__name__)

RATES = (0.75, 1.0, 1.25, 1.5)
"""Rule H2; 1 is about 155 words a minute."""
VOLUMES = (0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Sound:
    """How it is read, as steps of ``RATES`` and ``VOLUMES``. Each person starts from ``Sound()``."""

    rate: int = 1
    volume: int = 2


class Player(QObject):
    """Says a playlist; without a voice it stays silent."""

    changed = Signal()
    """Another sentence, a pause, or another sound."""
    heard = Signal()
    """A sentence begins or ends."""
    plugged = Signal()
    """Headphones may have been plugged in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice: Voice | None = None
        self.list = Playlist()
        self.sound = Sound()

    def take(self, voice: Voice) -> None:
        """Speak with ``voice`` from now on."""
        self._voice = voice
        voice.finished.connect(self._next_by_itself)
        voice.failed.connect(self._fail)
        voice.plugged.connect(self.plugged)

    @property
    def playing(self) -> bool:
        """Whether something is being said, or is paused."""
        return self.list.at >= 0

    def play(self, sentences: Sequence[Sentence]) -> None:
        """Say ``sentences`` instead of what is being said."""
        self.list = Playlist(tuple(sentences))
        self.go_to(0)

    def go_to(self, at: int) -> None:
        """Say sentence ``at``; past the last one it is over."""
        self.list = self.list.play(at)
        sentence = self.list.sentence
        if self._voice is None or sentence is None:
            self.stop()
            return
        self.changed.emit()
        self.heard.emit()
        self._voice.say(self._utterance(sentence))
        if (following := self.list.following) is not None:
            self._voice.prepare(self._utterance(following))

    def pause(self) -> None:
        """Be silent and keep the place."""
        self.list = self.list.pause()
        if self._voice is not None:
            self._voice.pause()
        self.changed.emit()

    def resume(self) -> None:
        """Go on where it was paused."""
        self.list = self.list.resume()
        if self._voice is not None and self.list.sentence is not None:
            self._voice.resume(self._utterance(self.list.sentence))
        self.changed.emit()

    def stop(self) -> None:
        """Be silent and forget what was to be said."""
        self.list = Playlist()
        if self._voice is not None:
            self._voice.stop()
        self.changed.emit()

    def change(self, sound: Sound) -> None:
        """Use ``sound`` from now on; the sentence of the moment is said again."""
        if sound == self.sound:
            return
        self.sound = sound
        self.changed.emit()
        if self.playing and not self.list.paused:
            self.go_to(self.list.at)

    def change_rate(self, steps: int) -> None:
        """Say it slower (-1) or faster (1)."""
        self.change(replace(self.sound, rate=_step(self.sound.rate, steps, RATES)))

    def change_volume(self, steps: int) -> None:
        """Say it softer (-1) or louder (1)."""
        self.change(replace(self.sound, volume=_step(self.sound.volume, steps, VOLUMES)))

    @Slot()
    def _next_by_itself(self) -> None:
        if self.playing:
            self.heard.emit()
            self.go_to(self.list.at + 1)

    @Slot(str)
    def _fail(self, told: str) -> None:
        log.warning("reading aloud stopped: %s", told)
        self.stop()

    def _utterance(self, sentence: Sentence) -> Utterance:
        rate, volume = RATES[self.sound.rate], VOLUMES[self.sound.volume]
        return Utterance(sentence.text, sentence.language, rate, volume, sentence.recording)


def _step(now: int, steps: int, of: Sequence[float]) -> int:
    return min(len(of) - 1, max(0, now + steps))

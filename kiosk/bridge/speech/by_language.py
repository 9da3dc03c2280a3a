"""Several voices as one: each language is spoken by the first voice that has it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kiosk.bridge.speech.voice import Utterance, Voice


class ByLanguage(Voice):
    """Speaks with ``voices``, the best one first."""

    def __init__(self, voices: Sequence[Voice], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voices = {code: voice for voice in reversed(voices) for code in voice.languages()}
        self._speaking: Voice | None = None
        for voice in voices:
            voice.setParent(self)
            voice.finished.connect(self.finished)
            voice.failed.connect(self.failed)

    def languages(self) -> frozenset[str]:
        """The languages of all voices."""
        return frozenset(self._voices)

    def prepare(self, utterance: Utterance) -> None:
        """Let the voice of its language make it ready."""
        self._voices[utterance.language].prepare(utterance)

    def say(self, utterance: Utterance) -> None:
        """Say it with the voice of its language."""
        voice = self._voices[utterance.language]
        if self._speaking is not voice:
            self.stop()
        self._speaking = voice
        voice.say(utterance)

    def stop(self) -> None:
        """Be silent."""
        if self._speaking is not None:
            self._speaking.stop()
            self._speaking = None

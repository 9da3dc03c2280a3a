"""A voice that a test listens to: it keeps what it is told and says nothing by itself."""

from __future__ import annotations

from kiosk.bridge.speech.voice import Utterance, Voice


class Ear(Voice):
    """Hears every utterance in order; :meth:`over` lets the last one end."""

    def __init__(self, languages: frozenset[str] = frozenset({"en", "es"})) -> None:
        super().__init__()
        self._languages = languages
        self.heard: list[Utterance] = []
        self.speaking = False

    def languages(self) -> frozenset[str]:
        return self._languages

    def say(self, utterance: Utterance) -> None:
        self.heard.append(utterance)
        self.speaking = True

    def stop(self) -> None:
        self.speaking = False

    def over(self) -> None:
        """The last utterance has been said."""
        self.speaking = False
        self.finished.emit()

    def to_the_end(self) -> list[str]:
        """Everything that is said until it is silent."""
        while self.speaking:
            self.over()
        return [each.text for each in self.heard]

"""A voice that plays recordings where there are some, and speaks otherwise."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QMediaDevices

from kiosk.bridge.speech.playback import Playback
from kiosk.bridge.speech.voice import Utterance, Voice


class Narrated(Voice):
    """Plays the recording of an utterance; leaves all others to ``voice``, if there is one."""

    def __init__(self, voice: Voice | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._recorded = Playback(self)
        self._recorded.finished.connect(self.finished)
        self._recorded.failed.connect(self.failed)
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._count_outputs)
        self._outputs = len(self._devices.audioOutputs())
        if voice is not None:
            voice.setParent(self)
            voice.finished.connect(self.finished)
            voice.failed.connect(self.failed)

    def languages(self) -> frozenset[str]:
        """The languages of the voice."""
        return self._voice.languages() if self._voice else frozenset()

    def plays_recordings(self) -> bool:
        """Play them."""
        return True

    def prepare(self, utterance: Utterance) -> None:
        """Let the voice make ready what is not recorded."""
        if self._voice is not None and not utterance.recording:
            self._voice.prepare(utterance)

    def say(self, utterance: Utterance) -> None:
        """Play the recording from its beginning, or speak."""
        self._recorded.stop()
        if utterance.recording:
            self._silence_voice()
            self._recorded.take_file(utterance.recording)
            self.resume(utterance)
        elif self._voice is not None:
            self._voice.say(utterance)

    def stop(self) -> None:
        """Be silent."""
        self._recorded.stop()
        self._silence_voice()

    def pause(self) -> None:
        """Hold the recording where it is."""
        self._recorded.hold()
        self._silence_voice()

    def resume(self, utterance: Utterance) -> None:
        """Go on in the recording, or say the sentence again."""
        if utterance.recording:
            self._recorded.go_on(utterance.volume, utterance.rate)
        else:
            self.say(utterance)

    def _silence_voice(self) -> None:
        if self._voice is not None:
            self._voice.stop()

    def _count_outputs(self) -> None:
        before, self._outputs = self._outputs, len(self._devices.audioOutputs())
        if self._outputs > before:
            self.plugged.emit()

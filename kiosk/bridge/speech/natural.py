"""Natural voices without a network: Piper's, one model file a language.

Piper is under the GPL. The kiosk imports it nowhere: only the process that speaks and ``kiosk narrate`` do.
"""

from __future__ import annotations

import io
import wave
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from piper import PiperVoice, SynthesisConfig
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.speech.playback import Playback
from kiosk.bridge.speech.voice import WORDS_A_MINUTE, Utterance, Voice

PACE = 230
"""Words a minute of a Piper voice at its own speed: measured with en_US-joe-medium on four sentences."""
KEPT = 3
"""Utterances that are kept ready: the one being said, the one after it, and one more."""


class Model:
    """The voice in the file ``path`` (``.onnx``, with its ``.onnx.json`` beside it).

    Raises whatever its engine raises about a file that holds no voice. Loading takes a third of a second,
    speaking a tenth of a second for each second of sound.
    """

    def __init__(self, path: Path) -> None:
        self._voice = PiperVoice.load(path)

    def wav(self, text: str, rate: float) -> bytes:
        """``text`` at ``rate`` times 155 words a minute, as the bytes of a WAV file."""
        scale = self._voice.config.length_scale * PACE / (WORDS_A_MINUTE * rate)
        out = io.BytesIO()
        with wave.open(out, "wb") as file:
            self._voice.synthesize_wav(text, file, SynthesisConfig(length_scale=scale))
        return out.getvalue()


class Natural(Voice):
    """Speaks with ``models``, by the code of their language. Sound is made in threads of its own."""

    _made = Signal(object)
    """Something that was asked for is ready: its future."""

    def __init__(self, models: Mapping[str, Model], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._makers = ThreadPoolExecutor(2, "speech")
        self._ready: dict[tuple[str, str, float], Future[bytes]] = {}
        self._coming: Future[bytes] | None = None
        self._volume = 1.0
        self._playback = Playback(self)
        self._playback.finished.connect(self.finished)
        self._playback.failed.connect(self.failed)
        self._made.connect(self._play)

    def languages(self) -> frozenset[str]:
        """The languages that there is a model for."""
        return frozenset(self._models)

    def prepare(self, utterance: Utterance) -> None:
        """Make the sound of ``utterance`` and keep it a while."""
        self._make(utterance)

    def say(self, utterance: Utterance) -> None:
        """Say it as soon as its sound is made."""
        self._playback.stop()
        self._volume = utterance.volume
        self._coming = self._make(utterance)
        self._coming.add_done_callback(self._tell)

    def stop(self) -> None:
        """Be silent; what is still being made is not said."""
        self._coming = None
        self._playback.stop()

    def _make(self, utterance: Utterance) -> Future[bytes]:
        key = (utterance.language, utterance.text, utterance.rate)
        if key not in self._ready:
            model = self._models[utterance.language]
            self._ready[key] = self._makers.submit(model.wav, utterance.text, utterance.rate)
        self._ready[key] = self._ready.pop(key)
        while len(self._ready) > KEPT:
            self._ready.pop(next(iter(self._ready))).cancel()
        return self._ready[key]

    def _tell(self, made: Future[bytes]) -> None:
        with suppress(RuntimeError):  # of Qt, where the voice has gone in the meantime
            self._made.emit(made)

    @Slot(object)
    def _play(self, made: Future[bytes]) -> None:
        if made is not self._coming:
            return
        self._coming = None
        if error := made.exception():
            self.failed.emit(str(error))
            return
        self._playback.take_made(made.result())
        self._playback.go_on(self._volume)

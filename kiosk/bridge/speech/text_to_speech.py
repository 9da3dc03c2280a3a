"""The voices of the system, through Qt: speech-dispatcher on Linux, the system's own elsewhere."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.bridge.speech.voice import WORDS_A_MINUTE, Utterance, Voice, patience_ms

ESPEAK_SLOWEST, ESPEAK_NORMAL, ESPEAK_FASTEST = 80, 170, 390
"""Words a minute of speech-dispatcher's espeak-ng module at the rates -1, 0 and 1."""

SILENT_ENGINES = frozenset({"mock", "none"})


def engine_rate(engine: str, rate: float) -> float:
    """``rate`` as Qt's -1..1 for ``engine``; others than speechd halve and double the pace at the ends."""
    pace = rate * WORDS_A_MINUTE
    if engine != "speechd":
        return min(1.0, max(-1.0, math.log2(pace / ESPEAK_NORMAL)))
    if pace < ESPEAK_NORMAL:
        return max(-1.0, (pace - ESPEAK_NORMAL) / (ESPEAK_NORMAL - ESPEAK_SLOWEST))
    return min(1.0, (pace - ESPEAK_NORMAL) / (ESPEAK_FASTEST - ESPEAK_NORMAL))


def engines() -> list[str]:
    """The engines that can be heard."""
    return [each for each in QTextToSpeech.availableEngines() if each not in SILENT_ENGINES]


class TextToSpeech(Voice):
    """Speaks with ``engine``. It must be able to say a language to have a voice for it."""

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = engine
        self._engine = QTextToSpeech(engine, self)
        self._locales = _locales(self._engine)
        self._waiting: Utterance | None = None
        self._begun = False
        self._engine.stateChanged.connect(self._changed)
        self._engine.errorOccurred.connect(lambda _reason, told: self._fail(told))
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(lambda: self._fail(f"{engine} does not answer"))

    def languages(self) -> frozenset[str]:
        """The languages that the engine has a voice for."""
        return frozenset(self._locales)

    def say(self, utterance: Utterance) -> None:
        """Say it as soon as the engine has let go of what it says now."""
        self._waiting = utterance
        self._begun = False
        self._patience.start(patience_ms(utterance))
        if self._engine.state() is QTextToSpeech.State.Ready:
            self._speak()
        else:
            self._engine.stop()

    def stop(self) -> None:
        """Be silent; what the engine still reports counts no more."""
        self._waiting = None
        self._begun = False
        self._patience.stop()
        self._engine.stop()

    def _speak(self) -> None:
        utterance, self._waiting = self._waiting, None
        if utterance is None:
            return
        self._engine.setLocale(self._locales[utterance.language])
        self._engine.setRate(engine_rate(self._name, utterance.rate))
        self._engine.setVolume(utterance.volume)
        self._begun = True
        self._engine.say(utterance.text)

    def _changed(self, state: QTextToSpeech.State) -> None:
        if state is not QTextToSpeech.State.Ready:
            return
        if self._waiting is not None:
            self._speak()
        elif self._begun:
            self._begun = False
            self._patience.stop()
            self.finished.emit()

    def _fail(self, told: str) -> None:
        self.stop()
        self.failed.emit(told)


def _locales(engine: QTextToSpeech) -> Mapping[str, QLocale]:
    """A locale for each language: the one without a country where there is one."""
    found: dict[str, QLocale] = {}
    for locale in engine.availableLocales():
        code = QLocale.languageToCode(locale.language())
        if code not in found or locale.name() == code:
            found[code] = locale
    return found

"""Reads the screen aloud, sentence by sentence (rules H1, H2 and H4)."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.navigator import Navigator
from kiosk.bridge.publish import Published, published
from kiosk.bridge.speech.voice import Utterance, Voice
from kiosk.visit.labels import picture_labels
from kiosk.visit.pronunciation import pronounced
from kiosk.visit.speech import Page, Region, Sentence, invitation, script, warning

log = logging.getLogger(__name__)

RATES = (0.75, 1.0, 1.25, 1.5)
"""Rule H2; 1 is about 155 words a minute."""
VOLUMES = (0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Sound:
    """How it is read, as steps of ``RATES`` and ``VOLUMES``. Each person starts from ``Sound()``."""

    rate: int = 1
    volume: int = 2


@dataclass(frozen=True, slots=True)
class Speech:
    """What is being read, for QML. While nothing is: ``part`` is empty and ``index`` and ``at`` are -1.

    ``part``, ``index`` and ``at`` say which sentence to mark, ``control`` which button is being told.
    ``languages`` are those that can be spoken; ``language`` is the one being spoken.
    """

    languages: tuple[str, ...] = ()
    recordings: bool = False
    reading: bool = False
    paused: bool = False
    language: str = ""
    part: str = ""
    index: int = -1
    at: int = -1
    control: str = ""
    rate: int = 1
    rates: int = len(RATES)
    volume: int = 2
    volumes: int = len(VOLUMES)


PublishedSpeech = published(Speech, "SpeechState")


class Speaker(QObject):
    """Reads what ``navigator`` shows, with ``voice``; without one it stays silent.

    So it does for a person who begins while a screen reader is ``reading_already``. Whatever changes the
    screen stops it. QML calls its slots and reads ``state``.
    """

    heard = Signal()
    """A sentence begins or ends: somebody is listening."""

    plugged = Signal()
    """Headphones may have been plugged in."""

    def __init__(
        self,
        navigator: Navigator,
        voice: Voice | None,
        parent: QObject | None = None,
        *,
        reading_already: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._reading_already = reading_already
        self._navigator = navigator
        self._voice = voice
        self._sound = Sound()
        self._asked = False
        self._queue: tuple[Sentence, ...] = ()
        self._at = -1
        self._paused = False
        self._counts, self._telling = True, False
        self._seen = self._page()
        self._languages: tuple[str, ...] = ()
        self._recordings = False
        self.state: Published = PublishedSpeech(Speech(), self)
        if voice is not None:
            self.take(voice)
        for shown in (navigator.view, navigator.progress, navigator.display):
            shown.replaced.connect(self._follow)
        navigator.started.connect(self.reset)

    @property
    def reading(self) -> bool:
        """Whether something is being read, or is paused."""
        return self._at >= 0

    @property
    def sentence(self) -> Sentence | None:
        """The sentence being read, or None."""
        return self._queue[self._at] if self.reading else None

    def take(self, voice: Voice) -> None:
        """Speak with ``voice`` from now on."""
        self._voice = voice
        self._listen_for_others()
        voice.finished.connect(self._next_by_itself)
        voice.failed.connect(self._fail)
        voice.plugged.connect(self.plugged)
        self._show()

    # ------------------------------------------------------------------ what the patient does

    @Slot()
    def listen(self) -> None:
        """Read this screen; while it is read: pause, and go on."""
        if not self.reading or self._telling:
            self.read_on()
        elif self._paused:
            self._resume()
        else:
            self._pause()

    @Slot(str)
    def invite(self, language: str) -> None:
        """Read the attract screen, ``language`` first; while it is read: be silent."""
        if self.reading and not self._telling:
            self.stop()
        else:
            self.speak(invitation(self._navigator.view.record.languages, language))

    def can_speak(self) -> bool:
        """Whether a voice speaks the language on show; on the attract screen, the first language."""
        return self._language() in self._languages

    def tell(self, words: str) -> None:
        """Say ``words`` at once, instead of what is being read."""
        self._asked = True
        self.speak((Sentence(words, Region.PLACE, language=self._language(words)),), telling=True)

    def call_out(self) -> None:
        """Say to whoever is near how speech mode begins, in every language; nobody need be listening."""
        if not self.reading:
            said = ((each.code, each.words.speech_invite) for each in self._navigator.library.languages)
            self.speak([Sentence(words, Region.PLACE, language=code) for code, words in said], heard=False)

    @Slot()
    def read_on(self) -> None:
        """Read the screen that has just come."""
        self._asked = True
        self.speak(self.script())

    @Slot()
    def stop(self) -> None:
        """Be silent and forget what was to be read."""
        if self.reading:
            self._end()

    @Slot()
    def repeat(self) -> None:
        """Say this sentence again; when all is read, the screen."""
        if self.reading:
            self._say(self._at)
        else:
            self.listen()

    @Slot()
    def next(self) -> None:
        """Go to the next sentence."""
        if self.reading:
            self._say(self._at + 1)

    @Slot()
    def previous(self) -> None:
        """Go to the sentence before."""
        if self.reading:
            self._say(max(0, self._at - 1))

    @Slot(int)
    def changeRate(self, steps: int) -> None:
        """Read slower (-1) or faster (1); this sentence is said again."""
        self._change(replace(self._sound, rate=_step(self._sound.rate, steps, RATES)))

    @Slot(int)
    def changeVolume(self, steps: int) -> None:
        """Read softer (-1) or louder (1); this sentence is said again."""
        self._change(replace(self._sound, volume=_step(self._sound.volume, steps, VOLUMES)))

    @Slot()
    def reset(self) -> None:
        """Forget this person: as after a fresh start."""
        self.stop()
        self._asked = False
        self._sound = Sound()
        self._listen_for_others()
        self._show()

    def warn(self, seconds: int) -> None:
        """Read the idle warning to somebody who has listened; for others it stays silent."""
        if self._asked:
            view, words = self._navigator.view.record, self._navigator.words.record
            self.speak(warning(words, view.language, seconds), heard=False)

    def speak(self, sentences: Sequence[Sentence], *, heard: bool = True, telling: bool = False) -> None:
        """Read ``sentences`` instead of what is being read; those without a voice are left out.

        Unless they are ``heard`` nobody need be listening. ``telling`` does not count as reading the screen.
        """
        self._queue = tuple(each for each in sentences if self._can_say(each))
        self._counts, self._telling = heard, telling
        self._say(0)

    def script(self) -> tuple[Sentence, ...]:
        """What would be read of the screen on show; of the attract screen in the first language first."""
        page = self._page()
        if not page.view.language:
            return invitation(page.view.languages, page.view.languages[0].code)
        language = self._navigator.library.language(page.view.language)
        handle = self._navigator.progress.record.handle
        return script(replace(page, labels=picture_labels(page.view, handle, language)))

    # ------------------------------------------------------------------ inside

    def _listen_for_others(self) -> None:
        """What can be said, which is nothing where a screen reader speaks already."""
        voice = None if self._voice is None or self._reading_already() else self._voice
        spoken = voice.languages() if voice else frozenset()
        codes = (language.code for language in self._navigator.library.languages)
        self._languages = tuple(code for code in codes if code in spoken)
        self._recordings = voice is not None and voice.plays_recordings()

    def _language(self, words: str = "") -> str:
        """The language on show. The attract screen has all: there it is the one that says ``words``."""
        view = self._navigator.view.record
        tongues = view.languages
        saying = (each.code for each in tongues if words in (each.touch, each.endonym, each.hear, each.pause))
        return str(view.language or next(saying, tongues[0].code))

    def _page(self) -> Page:
        """What is on show, wherever the picture's handle stands."""
        shown = self._navigator
        progress = replace(shown.progress.record, handle=0.0)
        return Page(shown.view.record, progress, shown.display.record, shown.words.record)

    @Slot()
    def _follow(self) -> None:
        seen = self._page()
        if seen != self._seen:
            self._seen = seen
            self.stop()

    def _can_say(self, sentence: Sentence) -> bool:
        return (bool(sentence.recording) and self._recordings) or sentence.language in self._languages

    def _say(self, at: int) -> None:
        if self._voice is None or at >= len(self._queue):
            self._end()
            return
        self._at, self._paused = at, False
        self._show()
        if self._counts:
            self.heard.emit()
        self._voice.say(self._utterance(self._queue[at]))

    @Slot()
    def _next_by_itself(self) -> None:
        if self.reading:
            if self._counts:
                self.heard.emit()
            self._say(self._at + 1)

    def _utterance(self, sentence: Sentence) -> Utterance:
        says = self._navigator.library.language(sentence.language).says
        rate, volume = RATES[self._sound.rate], VOLUMES[self._sound.volume]
        text = pronounced(sentence.text, says)
        return Utterance(text, sentence.language, rate, volume, sentence.recording)

    def _pause(self) -> None:
        self._paused = True
        if self._voice is not None:
            self._voice.pause()
        self._show()

    def _resume(self) -> None:
        self._paused = False
        if self._voice is not None:
            self._voice.resume(self._utterance(self._queue[self._at]))
        self._show()

    def _change(self, sound: Sound) -> None:
        if sound == self._sound:
            return
        self._sound = sound
        self._show()
        if self.reading and not self._paused:
            self._say(self._at)

    def _end(self) -> None:
        self._queue, self._at, self._paused = (), -1, False
        if self._voice is not None:
            self._voice.stop()
        self._show()

    @Slot(str)
    def _fail(self, told: str) -> None:
        log.warning("reading aloud stopped: %s", told)
        self._end()

    def _show(self) -> None:
        sentence = self.sentence
        now = Speech(self._languages, self._recordings, rate=self._sound.rate, volume=self._sound.volume)
        if sentence is not None and not self._telling:
            now = replace(
                now,
                reading=True,
                paused=self._paused,
                language=sentence.language,
                part=sentence.part.value,
                index=sentence.index,
                at=sentence.at,
                control=sentence.text if sentence.part is Region.CONTROL else "",
            )
        self.state.update(now)


def _step(now: int, steps: int, of: Sequence[float]) -> int:
    return min(len(of) - 1, max(0, now + steps))

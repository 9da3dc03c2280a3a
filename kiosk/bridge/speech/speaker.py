"""Decides what is read aloud, and when (rules H1 to H4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.navigator import Navigator
from kiosk.bridge.speech.player import RATES, VOLUMES, Player, Sound
from kiosk.bridge.speech.screen_reader import ScreenReader
from kiosk.bridge.speech.state import SILENCING, UNASKED, PublishedSpeech, Purpose, Speech
from kiosk.bridge.speech.voice import Voice
from kiosk.model.library import sentence_key
from kiosk.visit.labels import picture_labels
from kiosk.visit.pronunciation import pronounced
from kiosk.visit.screens.closed import KIND as CLOSED
from kiosk.visit.seen import Hearing
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.speech import invitation, script, warning


class Speaker(QObject):
    """Reads what ``navigator`` shows, with ``voice``; without one it stays silent.

    So it does while a screen reader is active. Whatever changes the screen stops it.
    """

    heard = Signal()
    """A sentence begins or ends: somebody is listening."""

    def __init__(
        self,
        navigator: Navigator,
        voice: Voice | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = ScreenReader(self)
        self._reader.changed.connect(self._follow_reader)
        self._navigator = navigator
        self._voice = voice
        self._asked = False
        self._purpose = Purpose.READ
        self._languages: tuple[str, ...] = ()
        self._spoken: frozenset[str] = frozenset()
        self._recordings = False
        self._sheet = ""
        self.player = Player(self)
        self.state = PublishedSpeech(Speech(), self)
        self.player.changed.connect(self._show)
        self.player.heard.connect(self._be_heard)
        navigator.shown.changed.connect(self.stop)
        navigator.shown.sheet.replaced.connect(self._follow_sheet)
        navigator.started.connect(self.reset)
        if voice is not None:
            self.take(voice)

    @property
    def reading(self) -> bool:
        """Whether something is being read, or is paused."""
        return self.player.playing

    @property
    def sentence(self) -> Sentence | None:
        """The sentence being read, or None."""
        return self.player.list.sentence

    def take(self, voice: Voice) -> None:
        """Speak with ``voice`` from now on."""
        self._voice = voice
        self.player.take(voice)
        self._reader.ask()
        self._find_languages()
        self._show()

    # ------------------------------------------------------------------ what the patient does

    def listen(self) -> None:
        """Read this screen; while it is read: pause, and go on."""
        if not self.reading or self._purpose is Purpose.TELL:
            self.read_on()
        elif self.player.list.paused:
            self.player.resume()
        else:
            self.player.pause()

    @Slot(str)
    def invite(self, language: str) -> None:
        """Read the attract screen, ``language`` first; while it is read: be silent."""
        if self.reading and self._purpose is not Purpose.TELL:
            self.stop()
        else:
            self.speak(invitation(self._navigator.seen.view.languages, language), Purpose.INVITE)

    def say(self, pair: int) -> None:
        """Say the large sentence of a pair on the table; while it is said: pause, and go on."""
        now = self.sentence
        if now is not None and (now.region, now.index, now.at) == (Region.PAIR, pair, 0):
            self.listen()
            return
        self._asked = True
        said = [each for each in self.script() if (each.region, each.index) == (Region.PAIR, pair)]
        self.speak(said[:1], Purpose.READ)

    def repeat(self) -> None:
        """Say this sentence again; when all is read, the screen."""
        if self.reading:
            self.player.go_to(self.player.list.at)
        else:
            self.listen()

    def next(self) -> None:
        """Go to the next sentence."""
        if self.reading:
            self.player.go_to(self.player.list.at + 1)

    def previous(self) -> None:
        """Go to the sentence before."""
        if self.reading:
            self.player.go_to(self.player.list.at - 1)

    @Slot()
    def read_on(self) -> None:
        """Read the screen that has just come."""
        self._asked = True
        self.speak(self.script(), Purpose.READ)

    @Slot()
    def stop(self) -> None:
        """Be silent and forget what was to be read."""
        if self.reading:
            self.player.stop()

    # ------------------------------------------------------------------ what is said unasked

    def can_speak(self) -> bool:
        """Whether a voice speaks the language on show; on the attract screen, the first language."""
        return self._language() in self._languages

    def tell(self, words: str) -> None:
        """Say ``words`` at once, instead of what is being read."""
        self._asked = True
        self.speak((Sentence(words, Region.PLACE, language=self._language(words)),), Purpose.TELL)

    def call_out(self) -> None:
        """Say to whoever is near how speech mode begins, in every language."""
        if not self.reading:
            said = ((each.code, each.words.speech_invite) for each in self._navigator.languages)
            sentences = [Sentence(words, Region.PLACE, language=code) for code, words in said]
            self.speak(sentences, Purpose.CALL_OUT)

    def warn(self, seconds: int) -> None:
        """Read the idle warning to somebody who has listened; for others it stays silent."""
        if self._asked:
            seen = self._navigator.seen
            self.speak(warning(seen.words, seen.view.language, seconds), Purpose.WARN)

    @Slot()
    def reset(self) -> None:
        """Forget this person: as after a fresh start."""
        self.stop()
        self._asked = False
        self._reader.ask()
        self._find_languages()
        self.player.change(Sound())
        self._show()

    def speak(self, sentences: Sequence[Sentence], purpose: Purpose) -> None:
        """Read ``sentences`` instead of what is being read; those without a voice are left out."""
        self._purpose = purpose
        said = (
            self.pronounced(each) for each in sentences if each.recording or each.language in self._languages
        )
        self.player.play([each for each in said if self._can_say(each)])

    def script(self) -> tuple[Sentence, ...]:
        """What would be read of the screen on show; of the attract screen in the first language first."""
        seen = self._navigator.seen
        if seen.view.kind == CLOSED:
            return tuple(seen.screen.shown.said(seen))
        if not seen.view.language:
            return invitation(seen.view.languages, seen.view.languages[0].code)
        spoken = seen.screen.picture.language or seen.view.language
        language = self._navigator.language(spoken)
        tablet = self._navigator.shown.display.record.tablet
        labels = picture_labels(seen.screen, seen.session.handle, language, tablet=tablet)
        return script(replace(seen, labels=labels), self._navigator.shown.sheet.record)

    # ------------------------------------------------------------------ inside

    @Slot()
    def _follow_reader(self) -> None:
        """A screen reader has begun or ended."""
        self.stop()
        self._find_languages()
        self._show()

    def _find_languages(self) -> None:
        """What can be said, which is nothing where a screen reader speaks already."""
        voice = None if self._reader.active else self._voice
        spoken = voice.languages() if voice else frozenset()
        self._recordings = voice is not None and voice.plays_recordings()
        self._languages = tuple(
            language.code
            for language in self._navigator.languages
            if language.code in spoken or (self._recordings and language.spoken)
        )
        self._spoken = spoken

    def _language(self, words: str = "") -> str:
        """The language on show. The attract screen has all: there it is the one that says ``words``."""
        view = self._navigator.seen.view
        tongues = view.languages
        saying = (each.code for each in tongues if words in (each.touch, each.endonym, each.hear, each.pause))
        return view.language or next(saying, tongues[0].code)

    @Slot()
    def _follow_sheet(self) -> None:
        """Be silent where a sheet came or went that is read itself; the sound is set while it is read."""
        name = self._navigator.shown.sheet.record.name
        if name != self._sheet and {name, self._sheet} & SILENCING:
            self.stop()
        self._sheet = name

    def _can_say(self, sentence: Sentence) -> bool:
        return (bool(sentence.recording) and self._recordings) or sentence.language in self._spoken

    def pronounced(self, sentence: Sentence) -> Sentence:
        """``sentence`` as a voice says it, with its recording where there is one of just these words."""
        language = self._navigator.language(sentence.language)
        said = pronounced(sentence.text, language.says)
        recorded = language.spoken.get(sentence_key(said))
        recording = sentence.recording or (str(recorded) if recorded and self._recordings else "")
        return replace(sentence, text=said, recording=recording)

    @Slot()
    def _be_heard(self) -> None:
        if self._purpose not in UNASKED:
            self.heard.emit()

    @Slot()
    def _show(self) -> None:
        """Publish what is being read, and let the bars follow; they never stop it."""
        playlist, sound = self.player.list, self.player.sound
        sentence = playlist.sentence if self._purpose is not Purpose.TELL else None
        now = Speech(self._languages)
        if sentence is not None:
            now = Speech(
                self._languages,
                reading=True,
                paused=playlist.paused,
                language=sentence.language,
                region=sentence.region.value,
                index=sentence.index,
                at=sentence.at,
            )
        self.state.update(now)
        self._navigator.hear(
            Hearing(
                self._languages,
                speaking=now.reading and not now.paused,
                reading=now.reading,
                rate=sound.rate,
                rates=len(RATES),
                volume=sound.volume,
                volumes=len(VOLUMES),
            )
        )

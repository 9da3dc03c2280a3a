"""A voice in a process of its own: it speaks, and a process that hangs or dies is no harm."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bridge.speech import spoken_elsewhere
from kiosk.bridge.speech.spoken_elsewhere import SpokenElsewhere
from kiosk.bridge.speech.voice import Utterance
from support.process import gone, wait_until

pytestmark = pytest.mark.usefixtures("qapp")

MOCK = """
import sys
from kiosk.bridge.speech import text_to_speech, speech_process
text_to_speech.engines = lambda: ["mock"]
sys.exit(speech_process.main())
"""
"""The real process with the engine that Qt brings for tests."""


@pytest.fixture
def voice(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[SpokenElsewhere]:
    monkeypatch.setattr(spoken_elsewhere, "command", lambda _voices: ["-c", MOCK, str(os.getpid())])
    voice = SpokenElsewhere({})
    with qtbot.waitSignal(voice.answered, timeout=15_000) as answered:
        voice.wake()
    assert [True] == answered.args
    yield voice
    voice.close()


def process_of(voice: SpokenElsewhere) -> int:
    assert voice._process is not None
    return voice._process.processId()


def test_it_speaks_to_the_end(qtbot: QtBot, voice: SpokenElsewhere) -> None:
    assert "en" in voice.languages()
    with qtbot.waitSignal(voice.finished, timeout=10_000):
        voice.say(Utterance("A balloon fills.", "en"))


def test_a_new_utterance_replaces_the_old_one(qtbot: QtBot, voice: SpokenElsewhere) -> None:
    ends: list[None] = []
    voice.finished.connect(lambda: ends.append(None))
    voice.say(Utterance("A long sentence that nobody will hear to its very end today.", "en"))
    voice.say(Utterance("Short.", "en"))
    qtbot.waitUntil(lambda: bool(ends), timeout=10_000)
    qtbot.wait(400)
    assert 1 == len(ends)


def test_after_stop_nothing_more_is_said(qtbot: QtBot, voice: SpokenElsewhere) -> None:
    ends: list[None] = []
    voice.finished.connect(lambda: ends.append(None))
    voice.say(Utterance("A sentence that is stopped.", "en"))
    voice.stop()
    qtbot.wait(1500)
    assert not ends
    assert voice._process is not None, "it answered that it is silent"


def test_a_process_that_hangs_is_ended_and_the_next_sentence_is_heard(
    qtbot: QtBot, voice: SpokenElsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging = process_of(voice)
    os.kill(hanging, signal.SIGSTOP)
    monkeypatch.setattr(spoken_elsewhere, "patience_ms", lambda _utterance: 300)
    failed: list[object] = []
    voice.failed.connect(failed.append)
    with qtbot.waitSignal(voice.failed, timeout=5000):
        voice.say(Utterance("Nobody hears this.", "en"))
        assert not failed, "it does not wait"
    wait_until(lambda: gone(hanging))
    monkeypatch.undo()
    monkeypatch.setattr(spoken_elsewhere, "command", lambda _voices: ["-c", MOCK, str(os.getpid())])
    with qtbot.waitSignal(voice.finished, timeout=15_000):
        voice.say(Utterance("This is heard again.", "en"))


def test_a_process_that_does_not_fall_silent_is_ended(
    qtbot: QtBot, voice: SpokenElsewhere, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spoken_elsewhere, "SILENT_MS", 200)
    hanging = process_of(voice)
    voice.say(Utterance("A sentence.", "en"))
    os.kill(hanging, signal.SIGSTOP)
    voice.stop()
    qtbot.waitUntil(lambda: gone(hanging), timeout=5000)


def test_a_process_that_dies_fails_its_sentence(qtbot: QtBot, voice: SpokenElsewhere) -> None:
    with qtbot.waitSignal(voice.failed, timeout=5000):
        voice.say(Utterance("A sentence that is not said to its end, for the process dies.", "en"))
        os.kill(process_of(voice), signal.SIGKILL)


def test_a_machine_that_cannot_speak_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spoken_elsewhere, "command", lambda _voices: ["-c", "raise SystemExit('no engine')"])
    voice = SpokenElsewhere({})
    with qtbot.waitSignal(voice.answered, timeout=15_000) as answered:
        voice.wake()
    assert [False] == answered.args
    assert not voice.languages()


def test_an_engine_that_hangs_at_once_is_given_up(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spoken_elsewhere, "command", lambda _voices: ["-c", "import time; time.sleep(60)"])
    monkeypatch.setattr(spoken_elsewhere, "WAKE_MS", 500)
    voice = SpokenElsewhere({})
    with qtbot.waitSignal(voice.answered, timeout=15_000) as answered:
        voice.wake()
    assert [False] == answered.args
    qtbot.wait(300)
    assert () == spoken_elsewhere.spoken_languages({}).codes


def test_the_languages_are_asked_for_without_an_engine_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spoken_elsewhere, "command", lambda _voices: ["-c", MOCK, str(os.getpid())])
    assert "en" in spoken_elsewhere.spoken_languages({}).codes

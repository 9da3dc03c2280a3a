"""H2, H4: Qt's own speech, with the engine that Qt brings for tests, and pronunciation."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from kiosk.bridge.speech.text_to_speech import TextToSpeech, engines
from kiosk.bridge.speech.voice import Utterance
from kiosk.visit.pronunciation import pronounced

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def voice() -> TextToSpeech:
    assert "mock" in QTextToSpeech.availableEngines()
    return TextToSpeech("mock")


def test_h2_an_utterance_is_said_to_its_end(qtbot: QtBot, voice: TextToSpeech) -> None:
    assert "en" in voice.languages()
    with qtbot.waitSignal(voice.finished, timeout=5000):
        voice.say(Utterance("A balloon fills.", "en"))


def test_h1_stop_is_silent_within_150_ms_and_says_no_more(qtbot: QtBot, voice: TextToSpeech) -> None:
    ends: list[None] = []
    voice.finished.connect(lambda: ends.append(None))
    voice.say(Utterance("A balloon fills inside the bone and lifts its top a little.", "en"))
    qtbot.waitUntil(lambda: voice._engine.state() is QTextToSpeech.State.Speaking)
    voice.stop()
    QTest.qWait(150)
    assert voice._engine.state() is not QTextToSpeech.State.Speaking
    QTest.qWait(300)
    assert not ends


def test_a_new_utterance_replaces_the_old_one(qtbot: QtBot, voice: TextToSpeech) -> None:
    ends: list[None] = []
    voice.finished.connect(lambda: ends.append(None))
    voice.say(Utterance("A long sentence that nobody will hear to its very end today.", "en"))
    voice.say(Utterance("Short.", "en"))
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    QTest.qWait(200)
    assert 1 == len(ends)


def test_engines_that_cannot_be_heard_do_not_count() -> None:
    assert not {"mock", "none"} & set(engines())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyphoplasty helps.", "kai-fo-plasty helps."),
        ("A kyphoplasty's risk", "A kai-fo-plasty's risk"),
        ("kyphoplastyx", "kyphoplastyx"),
    ],
)
def test_h2_words_are_pronounced_as_the_content_says(text: str, expected: str) -> None:
    assert expected == pronounced(text, {"kyphoplasty": "kai-fo-plasty"})

"""Sounds: one at a time, cut at any moment, and nothing waits for ever."""

from __future__ import annotations

import io
import wave
from pathlib import Path

import pytest
from PySide6.QtMultimedia import QMediaPlayer
from pytestqt.qtbot import QtBot

from kiosk.bridge.speech.playback import Playback
from support.process import ended

pytestmark = [
    pytest.mark.usefixtures("qapp"),
]
"""A machine without a sound device tells so."""

CUT_AT_EVERY_MOMENT = """\
import sys, time
from PySide6.QtCore import QCoreApplication, qInstallMessageHandler
from kiosk.bridge.speech.playback import Playback
app = QCoreApplication([])
qInstallMessageHandler(lambda *message: time.sleep(0.01))
playback, sound = Playback(), open(sys.argv[1], "rb").read()
for round in range(80):
    playback.take_made(sound)
    playback.go_on(1.0)
    end = time.monotonic() + round % 20 / 1000
    while time.monotonic() < end:
        app.processEvents()
    playback.stop()
"""


def sound(seconds: float) -> bytes:
    """A WAV file."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22050)
        file.writeframes(b"\0\1" * int(22050 * seconds))
    return out.getvalue()


def test_a_sound_is_cut_while_its_threads_write_warnings(tmp_path: Path) -> None:
    file = tmp_path / "sound.wav"
    file.write_bytes(sound(1))
    done = ended(tmp_path, "-c", CUT_AT_EVERY_MOMENT, str(file))
    assert 0 == done.returncode, done.stderr


def test_a_sound_that_was_replaced_has_no_end(qtbot: QtBot) -> None:
    playback = Playback()
    playback.take_made(sound(0.1))
    qtbot.waitUntil(lambda: playback._player.sourceDevice() is not None)
    with qtbot.assertNotEmitted(playback.finished):
        playback.take_made(sound(0.2))
        playback._changed(QMediaPlayer.MediaStatus.EndOfMedia)
    with qtbot.waitSignal(playback.finished, timeout=30_000):
        playback.go_on(1.0)


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
def test_a_file_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    playback = Playback()
    with qtbot.waitSignal(playback.failed, timeout=30_000):
        playback.take_file(str(tmp_path / "none.ogg"))
        playback.go_on(1.0)


def test_the_player_goes_with_it(qtbot: QtBot) -> None:
    playback = Playback()
    with qtbot.waitSignal(playback._player.destroyed):
        playback.deleteLater()

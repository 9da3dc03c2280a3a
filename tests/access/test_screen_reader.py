"""H3: where a screen reader speaks, the kiosk's own voice is silent."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bridge.speech.screen_reader import ScreenReader
from support.ear import Ear
from support.person import Person

ASKED = """
import os, signal, time
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusInterface
from kiosk.bridge.speech.screen_reader import ScreenReader
app = QCoreApplication([])
reader = ScreenReader()
def wait():
    end = time.monotonic() + 2
    while time.monotonic() < end:
        app.processEvents()
reader.ask()
wait()
print(reader.active)
bus = QDBusConnection.sessionBus()
status = QDBusInterface("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status", bus)
assert status.setProperty("ScreenReaderEnabled", True)
reader.ask()
wait()
print(reader.active)
hangs = bus.interface().servicePid("org.freedesktop.DBus").value()
os.kill(hangs, signal.SIGSTOP)
begun = time.monotonic()
reader.ask()
print(time.monotonic() - begun < 0.2)
os.kill(hangs, signal.SIGCONT)
"""


def test_the_real_bus_says_whether_one_runs_and_is_never_waited_for() -> None:
    """A session bus of its own with the desktop's real accessibility service; at last it hangs."""
    found = subprocess.run(  # noqa: S603 - our own arguments
        ["/usr/bin/dbus-run-session", "--", sys.executable, "-c", ASKED],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"GSETTINGS_BACKEND": "memory"},
        check=False,
    )
    assert ["False", "True", "True"] == found.stdout.split(), found.stderr


def test_the_kiosk_is_silent_beside_it(
    open_kiosk: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    ear = Ear()
    kiosk = open_kiosk(voice=ear)
    kiosk.navigator.begin("en")
    QTest.qWait(60)
    person = Person(kiosk.window)
    assert "Listen" in person.sees()
    monkeypatch.setattr(ScreenReader, "ask", lambda reader: reader._take(active=True))
    kiosk.navigator.startOver()
    kiosk.navigator.begin("en")
    QTest.qWait(60)
    assert "Listen" not in person.sees()
    kiosk.speaker.listen()
    kiosk.speaker.call_out()
    assert [] == ear.heard

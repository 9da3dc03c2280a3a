"""Issue 16, section 2: the service manager hears of the kiosk only after a frame was really swapped."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.bridge.system import heartbeat
from kiosk.bridge.system.heartbeat import Heartbeat, from_environment, notify
from kiosk.bridge.system.notice import Notice

PATIENCE_MS = 200
"""A service manager in a hurry."""


class Manager:
    """A service manager that listens at ``address``."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(f"\0{address[1:]}" if address.startswith("@") else address)
        self._socket.setblocking(False)
        self.heard: list[str] = []

    def listen(self) -> list[str]:
        """What it has heard since the last time."""
        heard = []
        while True:
            try:
                heard.append(self._socket.recv(4096).decode())
            except BlockingIOError:
                return heard

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[Manager]:
    manager = Manager(str(tmp_path / "notify"))
    yield manager
    manager.close()


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[QObject]:
    parts = QObject()
    yield parts
    parts.deleteLater()
    qtbot.wait(1)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.resize(64, 64)
    yield window
    window.close()
    window.deleteLater()
    qtbot.wait(1)


def test_ready_comes_with_the_first_frame_and_a_beat_with_each_later_one(
    qtbot: QtBot, manager: Manager, parts: QObject, window: QQuickWindow
) -> None:
    Heartbeat(manager.address, PATIENCE_MS, parts)
    qtbot.wait(3 * PATIENCE_MS)
    assert [] == manager.listen(), "nothing is shown yet"
    window.show()
    qtbot.wait(3 * PATIENCE_MS)
    ready, *beats = manager.listen()
    assert ready.startswith("READY=1\n")
    assert len(beats) > 4
    assert {"WATCHDOG=1"} == set(beats)


def test_a_picture_that_stands_still_ends_the_beat(
    qtbot: QtBot, manager: Manager, parts: QObject, window: QQuickWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The loop of events goes on, but no frame comes: as with a compositor or a graphics card that hangs."""
    window.show()
    Heartbeat(manager.address, PATIENCE_MS, parts)
    qtbot.wait(2 * PATIENCE_MS)
    assert manager.listen()
    monkeypatch.setattr(QQuickWindow, "update", lambda _window: None)
    qtbot.wait(PATIENCE_MS)
    manager.listen()
    qtbot.wait(2 * PATIENCE_MS)
    assert [] == manager.listen()
    monkeypatch.undo()
    qtbot.wait(2 * PATIENCE_MS)
    assert manager.listen()


def test_the_calm_screen_beats_too(qtbot: QtBot, manager: Manager, parts: QObject) -> None:
    notice = Notice(windowed=True)
    Heartbeat(manager.address, PATIENCE_MS, parts)
    qtbot.wait(3 * PATIENCE_MS)
    assert len(manager.listen()) > 2
    notice.leave()
    qtbot.wait(PATIENCE_MS)
    manager.listen()
    qtbot.wait(2 * PATIENCE_MS)
    assert [] == manager.listen(), "a window that is hidden shows nothing"


def test_without_a_screen_it_beats_all_the_same(
    qtbot: QtBot, manager: Manager, parts: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heartbeat, "_has_screen", lambda: False)
    Heartbeat(manager.address, PATIENCE_MS, parts)
    qtbot.wait(2 * PATIENCE_MS)
    assert len(manager.listen()) > 2


def test_without_a_limit_only_ready_is_said(
    qtbot: QtBot, manager: Manager, parts: QObject, window: QQuickWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", manager.address)
    monkeypatch.delenv("WATCHDOG_USEC", raising=False)
    assert from_environment(parts)
    window.show()
    qtbot.wait(500)
    assert 1 == len(manager.listen())


def test_nobody_asks(parts: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    assert from_environment(parts) is None


def test_an_abstract_socket_and_one_that_is_gone(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    abstract = Manager(f"@kiosk-test-{tmp_path.name}")
    notify(abstract.address, "WATCHDOG=1")
    assert ["WATCHDOG=1"] == abstract.listen()
    abstract.close()
    notify(abstract.address, "WATCHDOG=1")
    assert "does not listen" in caplog.text

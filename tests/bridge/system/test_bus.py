"""A session bus that hangs is done without; any other is left as it is."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bridge.system import bus


@pytest.fixture
def listening(tmp_path: Path) -> Iterator[socket.socket]:
    """Something that takes connections at ``bus`` and says nothing."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "bus"))
        server.listen()
        yield server


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.usefixtures("listening")
def test_one_that_hangs_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, named: bool
) -> None:
    monkeypatch.setattr(bus, "ANSWER_S", 0.1)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    if named:
        monkeypatch.setenv(bus.ADDRESS, f"unix:guid=0,path={tmp_path}/bus;tcp:host=localhost")
    else:
        monkeypatch.delenv(bus.ADDRESS, raising=False)
    bus.leave_out_silent_bus()
    assert bus.NONE == os.environ[bus.ADDRESS]


def test_one_that_answers_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listening: socket.socket
) -> None:
    def greet() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.sendall(b"OK 0\r\n")

    greeting = threading.Thread(target=greet)
    greeting.start()
    monkeypatch.setenv(bus.ADDRESS, f"unix:path={tmp_path}/bus")
    bus.leave_out_silent_bus()
    greeting.join()
    assert f"unix:path={tmp_path}/bus" == os.environ[bus.ADDRESS]


@pytest.mark.parametrize("address", ["unix:path=/no/such/bus", "tcp:host=localhost,port=1", "disabled:"])
def test_none_is_told_to_who_asks(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv(bus.ADDRESS, address)
    bus.leave_out_silent_bus()
    assert address == os.environ[bus.ADDRESS]

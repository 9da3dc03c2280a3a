"""What every test shares: no display, the software scene graph, a kiosk on the shipped content."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from collections.abc import Callable, Iterator

import hypothesis
import msgspec
import pytest
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk import app, offer
from kiosk.bridge.pictures import still
from kiosk.bridge.pictures.live import LivePicture
from kiosk.bridge.speech.voice import Voice
from kiosk.model.library import Library
from kiosk.settings.places import places
from kiosk.settings.schema import Settings
from support.clinic import CLINIC
from support.person import Person

hypothesis.settings.register_profile("repeatable", max_examples=40, derandomize=True, deadline=None)
hypothesis.settings.register_profile("explore", max_examples=1000, deadline=None)
hypothesis.settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """No widgets."""
    return QGuiApplication


@pytest.fixture(scope="session")
def shipped() -> Library:
    """The shipped content, compiled once."""
    compilation = offer.compile_content(CLINIC, places(CLINIC).content)
    assert compilation.library is not None, "\n".join(map(str, compilation.problems))
    return offer.offered(compilation.library, CLINIC)


@pytest.fixture
def open_kiosk(qtbot: QtBot, qapp: QGuiApplication, shipped: Library) -> Iterator[Callable[..., app.Kiosk]]:
    """Open kiosks on the shipped content, or on another ``library``; they are closed after the test."""
    opened: list[app.Kiosk] = []

    def build(
        size: tuple[int, int] = (1920, 1080),
        settings: Settings = CLINIC,
        voice: Voice | None = None,
        library: Library = shipped,
    ) -> app.Kiosk:
        kiosk = app.build(qapp, settings, places(settings), library, size=size, voice=voice)
        kiosk.window.show()
        qtbot.waitUntil(kiosk.window.isExposed)
        opened.append(kiosk)
        return kiosk

    yield build
    for kiosk in opened:
        kiosk.close()


@pytest.fixture
def kiosk(open_kiosk: Callable[..., app.Kiosk]) -> app.Kiosk:
    """A kiosk of 1920 x 1080 px."""
    return open_kiosk()


@pytest.fixture
def person(kiosk: app.Kiosk) -> Person:
    """Somebody in front of it."""
    return Person(kiosk.window)


@pytest.fixture
def still_settings() -> Settings:
    """The clinic's settings with all motion off."""
    return msgspec.structs.replace(CLINIC, screen=msgspec.structs.replace(CLINIC.screen, reduced_motion=True))


@pytest.fixture
def without_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw no picture: that takes most of the time, and no button, sheet or list is one."""
    monkeypatch.setattr(LivePicture, "updatePolish", lambda _: None)
    monkeypatch.setattr(still, "_drawn", lambda _, size: QImage(size, QImage.Format.Format_RGB32))

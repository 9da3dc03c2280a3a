"""What every test shares: no display, the software scene graph, a kiosk on the shipped content."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from datetime import date
from pathlib import Path

import hypothesis
import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk import app, offer
from kiosk.bridge.pictures import sprites, still
from kiosk.bridge.pictures.live import LivePicture
from kiosk.bridge.pictures.sprites import Frame, Sprite
from kiosk.bridge.speech.voice import Voice
from kiosk.compiler import Compilation, Values
from kiosk.content_process.answer import given
from kiosk.illustrations.base.drawing import Layer
from kiosk.model.library import Library
from kiosk.settings.places import places
from kiosk.settings.schema import Settings
from support.clinic import CLINIC
from support.person import Person

PATIENCE_MS = 60_000

hypothesis.settings.register_profile("repeatable", max_examples=25, derandomize=True, deadline=None)
hypothesis.settings.register_profile("explore", max_examples=1000, deadline=None)
hypothesis.settings.load_profile("repeatable")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as long what only ``make long`` runs of a test marked ``every(n)``: all but each n-th case."""
    cases: Counter[str] = Counter()
    for item in items:
        if mark := item.get_closest_marker("every"):
            test = item.nodeid.partition("[")[0]
            if cases[test] % mark.args[0]:
                item.add_marker("long")
            cases[test] += 1


def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, str] | None:
    """Name a test that fails at once: a run that is cut off has told it, too."""
    if not report.failed:
        return None
    what = "failed" if report.when == "call" else "error"
    return what, f"\n{what.upper()} {report.nodeid}\n", what.upper()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """No widgets."""
    return QGuiApplication


class PatientBot(QtBot):
    """Waits longer than pytest-qt's own: a busy machine is slow."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QGuiApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001 - it waits by its loop
    """What waits for windows, with the patience of all tests."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def compiled_once() -> Iterator[None]:
    """Compile the shipped content with the same words once in a process: that takes seconds."""
    known: dict[tuple[Hashable, ...], Compilation] = {}
    compile_with, shipped = offer.compile_with, places(CLINIC).content

    def once(
        values: Values,
        content: Path,
        *,
        house_rules: bool,
        today: date,
        begun: tuple[str, ...] | None = None,
    ) -> Compilation:
        key = (given(values, content, begun), house_rules, today)
        if content != shipped:
            return compile_with(values, content, house_rules=house_rules, today=today, begun=begun)
        if key not in known:
            known[key] = compile_with(values, content, house_rules=house_rules, today=today, begun=begun)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(offer, "compile_with", once)
        yield


@pytest.fixture(scope="session")
def shipped(compiled_once: None) -> Library:  # noqa: ARG001 - by its effect
    """The shipped content, compiled once."""
    compilation = offer.compile_content(CLINIC, places(CLINIC).content)
    assert compilation.library is not None, "\n".join(map(str, compilation.problems))
    return offer.offered(compilation.library, CLINIC)


@pytest.fixture
def open_kiosk(
    qtbot: QtBot, qapp: QGuiApplication, shipped: Library, request: pytest.FixtureRequest
) -> Iterator[Callable[..., app.Kiosk]]:
    """Open kiosks on the shipped content, or on another ``library``; they are closed after the test.

    They paint their pictures only where the test is marked ``painted``: that takes most of the time.
    """
    if request.node.get_closest_marker("painted"):
        QQuickWindow().releaseResources()  # Qt keeps pictures by their names for a while
    else:
        request.getfixturevalue("unpainted")
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
    """Leave pictures empty and without labels, which a sheet may cover."""
    monkeypatch.setattr(LivePicture, "updatePolish", lambda _: None)


@pytest.fixture
def unpainted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave pictures empty. Their labels, the buttons, sheets and lists are there."""
    paper = QImage(1, 1, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    monkeypatch.setattr(still, "drawn", lambda _, size: paper.scaled(size))
    monkeypatch.setattr(sprites, "_painted", _empty)


def _empty(layer: Layer, frame: Frame, *, roomy: bool) -> Sprite:
    """A sprite of one px that shows nothing of ``layer``."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return Sprite(image, QPoint(), frame, layer.pose, roomy)

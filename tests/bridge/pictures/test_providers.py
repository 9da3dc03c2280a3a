"""Images that Qt owns: stills and codes, drawn when QML asks; nothing ever raises into Qt."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.bridge.pictures import still
from kiosk.bridge.pictures.codes import LIGHT, CodeProvider, draw_code
from kiosk.bridge.pictures.painter import render
from kiosk.bridge.pictures.still import StillProvider
from kiosk.illustrations.scenes import draw
from kiosk.illustrations.symbols import qr
from kiosk.model.scene import read_scene
from support.qr_reader import read

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = QSize(200, 150)
SPINE = "lateral?collapse=0.4"


def asked(provider: StillProvider | CodeProvider, name: str, size: QSize = SIZE) -> QImage:
    return provider.requestImage(name, QSize(), size)


def test_a_still_is_the_drawing_at_that_size() -> None:
    scene, _ = read_scene(SPINE)
    assert asked(StillProvider(still.drawn), SPINE) == render(draw(scene, 0.0, 200 / 150), SIZE)


def test_the_same_still_is_drawn_once() -> None:
    painted: list[str] = []

    def paint(address: str, size: QSize) -> QImage:
        painted.append(address)
        return still.drawn(address, size)

    provider = StillProvider(paint)
    assert asked(provider, SPINE) == asked(provider, SPINE)
    assert painted == [SPINE]


def test_stills_beyond_the_budget_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    provider = StillProvider(still.drawn)
    asked(provider, SPINE)
    (each,) = provider._kept.values()
    assert each.memory < 0.6 * 200 * 150 * 4
    monkeypatch.setattr(still, "BUDGET", 3 * each.memory)
    for percent in range(10, 18):
        asked(provider, f"lateral?collapse=0.{percent}")
    assert sum(image.memory for image in provider._kept.values()) <= still.BUDGET
    assert 2 <= len(provider._kept) <= 3


@pytest.mark.parametrize("address", ["no_such_scene", "lateral?collapse=2", "lateral?collapse", "", "?&="])
def test_a_still_that_cannot_be_drawn_is_logged_and_empty(
    address: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.CRITICAL + 1, "kiosk"):
        assert asked(StillProvider(still.drawn), address).isNull()


def test_a_code_can_be_scanned() -> None:
    modules = qr.codes("My list", ["1. Why does it hurt?"])[0]
    image = asked(CodeProvider(lambda: [modules]), "0/17", QSize(300, 300))
    assert ["My list\n1. Why does it hurt?"] == read(image)
    assert image == draw_code(modules, 300)


@pytest.mark.parametrize("name", ["-1/17", "1/17", "", "x", "0", "99/1"])
def test_a_code_that_is_gone_is_white(name: str) -> None:
    image = asked(CodeProvider(list), name, QSize(40, 40))
    white = QImage(40, 40, QImage.Format.Format_RGB32)
    white.fill(LIGHT)
    assert white == image

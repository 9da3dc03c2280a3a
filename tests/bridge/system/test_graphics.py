"""What paints: Qt's software where OpenGL would run on the processor."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.system import graphics

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def on_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Linux with a screen and a graphics device."""
    for name in graphics.CHOSEN:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(graphics, "DEVICES", ("null",))


@pytest.mark.usefixtures("on_a_screen")
@pytest.mark.parametrize(
    ("renderer", "software"),
    [
        ("llvmpipe (LLVM 15.0.6, 256 bits)", True),
        ("softpipe", True),
        ("SVGA3D; build: RELEASE; LLVM;", False),
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", False),
        ("", True),
    ],
)
def test_opengl_on_the_processor_is_left_to_qts_software(
    monkeypatch: pytest.MonkeyPatch, renderer: str, *, software: bool
) -> None:
    monkeypatch.setattr(graphics, "opengl", lambda: renderer)
    found = graphics.find()
    assert software is found.software
    assert (renderer or "OpenGL does not answer") in found.why


@pytest.mark.usefixtures("on_a_screen")
def test_a_machine_without_a_card_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graphics, "DEVICES", ("no such device*",))
    monkeypatch.setattr(graphics, "opengl", lambda: pytest.fail("it takes long"))
    assert graphics.Graphics(software=True, why="there is no graphics card") == graphics.find()


def test_who_has_decided_already_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QUICK_BACKEND", "rhi")
    found = graphics.find()
    assert (False, "QT_QUICK_BACKEND=rhi is set") == (found.software, found.why)


def test_opengl_names_its_renderer_or_is_not_there() -> None:
    assert isinstance(graphics.opengl(), str)
    assert not Path("/dev/dri").exists() or graphics.find().why

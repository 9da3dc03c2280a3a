"""What paints the screens. Without a graphics card Qt's own software is four times as fast as OpenGL."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow

BACKEND, SOFTWARE = "QT_QUICK_BACKEND", "software"
CHOSEN = (BACKEND, "QSG_RHI_BACKEND")
"""The variables with which somebody has decided already."""
DEVICES = ("dri/*", "nvidia[0-9]*", "dxg", "mali*", "kgsl*")
"""What a graphics card is called below ``/dev``."""
ON_THE_PROCESSOR = ("llvmpipe", "softpipe", "swrast", "swiftshader")
GL_RENDERER = 0x1F01


@dataclass(frozen=True, slots=True)
class Graphics:
    """Whether Qt's software paints, and why."""

    software: bool
    why: str


def find() -> Graphics:
    """Look at the machine. A QGuiApplication must exist."""
    for name in CHOSEN:
        if value := os.environ.get(name):
            return Graphics(value == SOFTWARE, f"{name}={value} is set")
    if QGuiApplication.platformName() in {"offscreen", "minimal"}:
        return Graphics(software=True, why="there is no screen")
    if sys.platform != "linux":
        return Graphics(software=False, why="the system's own")
    return _find_card()


def _find_card() -> Graphics:
    if not any(next(Path("/dev").glob(each), None) for each in DEVICES):
        return Graphics(software=True, why="there is no graphics card")
    renderer = opengl()
    if not renderer:
        return Graphics(software=True, why="OpenGL does not answer")
    if any(each in renderer.lower() for each in ON_THE_PROCESSOR):
        return Graphics(software=True, why=f"{renderer} is OpenGL on the processor")
    return Graphics(software=False, why=renderer)


def opengl() -> str:
    """What OpenGL calls its renderer; empty where there is none."""
    context = QOpenGLContext()
    surface = QOffscreenSurface()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    try:
        return context.functions().glGetString(GL_RENDERER) or "unknown"
    finally:
        context.doneCurrent()


def choose() -> Graphics:
    """Let Qt's software paint where it is faster. No window may exist yet."""
    found = find()
    if found.software and QQuickWindow.sceneGraphBackend() != SOFTWARE:
        QQuickWindow.setSceneGraphBackend(SOFTWARE)
    return found

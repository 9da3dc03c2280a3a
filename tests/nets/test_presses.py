"""Every button that QML writes itself asks for something that Python knows."""

from __future__ import annotations

import re

from kiosk.settings.places import PACKAGE
from kiosk.visit.targets import Do

PRESSED = re.compile(r'\.press\("([^"]*)"\)')


def test_every_press_in_qml_names_what_python_knows() -> None:
    files = sorted((PACKAGE / "ui").rglob("*.qml"))
    pressed = [name for file in files for name in PRESSED.findall(file.read_text(encoding="utf-8"))]
    assert pressed
    assert set() == set(pressed) - {each.value for each in Do}

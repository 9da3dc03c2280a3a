"""Every interface word that translators must write is shown or said somewhere."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

from kiosk.bridge.publish import camel
from kiosk.model.words import Words
from kiosk.settings.places import PACKAGE

USED = re.compile(r"\bwords(?:\(\))?\.(\w+)")
NOT_YET = {"serviced_title", "serviced_text"}
"""Serviced.qml, the screen of a kiosk without content, has two languages written into it instead."""


def used(files: list[Path]) -> set[str]:
    """The names that stand behind ``words.`` in ``files``."""
    return {name for file in files for name in USED.findall(file.read_text(encoding="utf-8"))}


def test_every_word_is_used() -> None:
    in_python = used(list(PACKAGE.rglob("*.py")))
    in_qml = used(list((PACKAGE / "ui").rglob("*.qml")))
    words = {field.name for field in fields(Words)}
    assert {word for word in words if word not in in_python and camel(word) not in in_qml} == NOT_YET

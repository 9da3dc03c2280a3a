"""What QML marks while it is read aloud is what the script names."""

from __future__ import annotations

import re

from kiosk.settings.places import PACKAGE
from support.telling import REGIONS, Telling

ASKED = re.compile(r'ReadingMark\.sentence\("(\w+)"')
UNMARKED = {
    "place": "the header shows it in one line, shortened where it does not fit",
    "message": "it is heard and not shown; in the idle warning it is all there is",
    "narration": "a recording does not tell which sentence it is at",
    "way": "the ways through have no mark yet",
    "card": "the cards have no mark yet",
    "entry": "the questions to pick have no mark yet",
    "note": "the notes have no mark yet, and share one entry",
    "picture": "it is heard and not shown",
    "label": "the labels on a picture have no mark yet",
    "control": "the buttons have no mark yet",
}
"""Regions of a screen that are read and not marked, each with the reason."""


def marked() -> set[str]:
    """The regions that QML asks for."""
    files = (PACKAGE / "ui").rglob("*.qml")
    return {region for file in files for region in ASKED.findall(file.read_text(encoding="utf-8"))}


def test_every_mark_names_a_region_that_is_read(walks: dict[str, tuple[Telling, ...]]) -> None:
    read = {sentence.region for walk in walks.values() for each in walk for sentence in each.script}
    assert {"pair"} == marked() - read, (
        "pairs of sentences stand on the clinician's table, which no walk visits"
    )


def test_every_region_is_marked_or_listed_with_a_reason() -> None:
    assert REGIONS - marked() == set(UNMARKED)

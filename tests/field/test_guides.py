"""The guides' own examples, typed into the shipped content as a clinic would."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from kiosk import offer
from kiosk.settings.places import places
from support.clinic import CLINIC
from support.packs import printed

GUIDE = Path(__file__).parents[2] / "docs" / "editing.md"
LINES = {
    "content/en/questions.md": r"`(- \w+: [^`]*\?)`",
    "content/en/_allowed_words.md": r"`(- \w[\w, ]*: [^`?]*)`",
}
"""The lists that the guide adds a line to, and how that line looks in it."""


@pytest.mark.parametrize("name", LINES)
def test_a_line_of_the_guide_can_be_added(tmp_path: Path, name: str) -> None:
    content = Path(shutil.copytree(places(CLINIC).content, tmp_path / "content"))
    file = tmp_path / name
    before = set(printed(offer.compile_content(CLINIC, content)))
    examples = re.findall(LINES[name], GUIDE.read_text())
    assert examples
    for line in examples:
        file.write_text(f"{file.read_text().rstrip()}\n{line}\n")
    found = set(printed(offer.compile_content(CLINIC, content))) - before
    assert [] == [told for told in found if told.startswith(name.removeprefix("content/"))]

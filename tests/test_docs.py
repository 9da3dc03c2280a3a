"""The README and the guides are true: links lead somewhere, what they name exists."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.__main__ import parser
from kiosk.illustrations.scenes import SCENES
from support.guides import GUIDES, ROOT, blocks, prose


def anchors(guide: Path) -> set[str]:
    headings = re.findall(r"(?m)^#+ (.*)$", prose(guide))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.name)
def test_every_link_and_picture_leads_somewhere(guide: Path) -> None:
    words = re.sub(r"`[^`\n]*`", "", prose(guide))
    targets = re.findall(r"\]\(([^)\s]+)\)", words)
    for target in targets:
        path, _, anchor = target.partition("#")
        file = guide.parent / path if path else guide
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), target


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.name)
def test_every_command_exists(guide: Path) -> None:
    known = set(re.findall(r"^    ([\w-]+)\s", parser().format_help(), re.MULTILINE))
    used = set(re.findall(r"`kiosk ([a-z][\w-]*)", guide.read_text()))
    assert used <= known


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.name)
def test_every_test_that_is_named_exists(guide: Path) -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)`", guide.read_text())
    assert all((ROOT / name).exists() for name in named), named


def test_the_page_of_the_guide_is_the_page_that_is_shipped() -> None:
    page = next(each.text for each in blocks(ROOT / "docs" / "editing.md") if "washing" in each.text)
    assert (ROOT / "content" / "en" / "care" / "washing.md").read_text().startswith(page)


NUMBERS = re.findall(
    r"^\|[^|]*\| `(kiosk/[\w/]+\.py)` \| ([^|]*)\|", (ROOT / "docs" / "pictures.md").read_text(), re.MULTILINE
)


def test_the_guide_to_the_pictures_names_many_numbers() -> None:
    assert len(NUMBERS) > 20


@pytest.mark.parametrize(("file", "names"), NUMBERS)
def test_every_number_of_the_pictures_stands_where_the_guide_says(file: str, names: str) -> None:
    text = (ROOT / file).read_text()
    for name in re.findall(r"`(\w+)`", names):
        assert re.search(rf"(?m)^(def |class )?{name}\b", text), name


def test_the_guide_to_the_pictures_lists_every_scene_with_its_parameters_and_every_file_is_there() -> None:
    guide = (ROOT / "docs" / "pictures.md").read_text()
    rows = dict(re.findall(r"(?m)^\| `(\w+)` \|(.*)$", guide))
    assert SCENES.keys() == rows.keys()
    for name, row in rows.items():
        told = set(re.findall(r"`(\w+)`", row))
        if "lateral" in told:
            told = told - {"lateral"} | {field.name for field in fields(SCENES["lateral"].parameters)}
        assert {field.name for field in fields(SCENES[name].parameters)} == told
    for path in re.findall(r"`((?:tests|kiosk)/[\w/]+(?:\.py)?)`", guide):
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize("file", ["CONTEXT.md", "docs/architecture.md"])
def test_every_path_of_the_plan_exists(file: str) -> None:
    named = re.findall(r"`([\w/.]+/[\w/.]*\w|[\w/]+\.(?:py|md|toml|qml))`", (ROOT / file).read_text())
    assert len(named) > 30
    missing = [
        path for path in named if not ((ROOT / path).exists() or path in ("kiosk.toml", "_language.md"))
    ]
    assert [] == missing

"""The README and the guides are true: links lead somewhere, what they name exists."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import msgspec
import pytest

from kiosk.__main__ import parser
from kiosk.illustrations.scenes import SCENES
from kiosk.settings.read import OPTIONAL
from kiosk.settings.schema import WEEKDAYS, Settings
from kiosk.visit.staff.english import ENGLISH
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


def test_the_readme_names_every_key_and_what_each_fault_costs() -> None:
    readme = (ROOT / "README.md").read_text()
    tables = {field.name: field.type for field in msgspec.structs.fields(Settings)}
    for name, kind in tables.items():
        inner = (
            msgspec.structs.fields(kind)
            if isinstance(kind, type) and issubclass(kind, msgspec.Struct)
            else ()
        )
        assert f"`[{name}]`" in readme or f"`[{name}." in readme or f"`{name}`" in readme, name
        for key in {field.name for field in inner} - set(WEEKDAYS[1:-1]):
            assert re.search(rf"`\[?[\w.]*\b{key}\b", readme), f"{name}.{key}"
    (cost,) = re.findall(r"A fault in ([^.]*) costs that function only", readme)
    assert {key[-1] for key in OPTIONAL} == set(re.findall(r"\w+", cost)) - {"or"}


def test_the_readme_says_what_every_target_does() -> None:
    (targets,) = re.findall(r"(?m)^\.PHONY: (.*)$", (ROOT / "Makefile").read_text())
    told = set(re.findall(r"(?m)(?:`|^)make ([\w-]+)", (ROOT / "README.md").read_text()))
    assert set(targets.split()) <= told


def test_the_staff_sheet_is_described_with_its_own_words() -> None:
    guide = (ROOT / "docs" / "operations.md").read_text()
    told = {name.replace(" ", "\N{NO-BREAK SPACE}") for name in re.findall(r"\*\*([^*]+)\*\*", guide)}
    words = ENGLISH
    tasks = (words.test_print, words.test_voice, words.test_touch, words.clean, words.restart, words.off)
    rooms = (words.happened, words.opening, words.last_good, words.newest, words.sound, words.light)
    lines = (words.reviews, words.night, words.printer, words.voice, words.clock, words.disk)
    assert {each.replace(" ", "\N{NO-BREAK SPACE}") for each in (*tasks, *rooms, *lines)} <= told
    assert f'"{words.to_sheet}" under "{words.choose}"' in guide


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

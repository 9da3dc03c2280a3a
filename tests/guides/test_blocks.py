"""Every fenced block of README and the guides is of a kind that is proven here or in ``test_commands.py``."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.offer import compile_content
from kiosk.settings.places import places
from kiosk.settings.read import load
from kiosk.upkeep.day_counts import told_day, told_rows
from kiosk.vector import read_vector
from support.clinic import CLINIC
from support.guides import COMMANDS, GUIDES, ROOT, Block, blocks, prose
from support.letters import block_font
from support.packs import printed, write

BLOCKS = [block for guide in GUIDES for block in blocks(guide)]
CONTENT = places(CLINIC).content
STORY = ("title: Stairs at home", "title: Escaleras en casa", "- c15: ")
"""Examples that ``test_nurse.py`` types."""
KINDS = COMMANDS | {"toml", "markdown", "yaml", "json", "xml", ""}


def of_kind(*kinds: str) -> pytest.MarkDecorator:
    found = [block for block in BLOCKS if block.kind in kinds]
    return pytest.mark.parametrize("block", found, ids=str)


def test_every_block_is_of_a_kind_that_is_proven() -> None:
    assert [] == [str(block) for block in BLOCKS if block.kind not in KINDS]
    assert len(BLOCKS) > 25


@of_kind("toml")
def test_settings_are_read(block: Block, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in re.findall(r'"([\w-]+\.(?:png|onnx))"', block.text):
        (tmp_path / name).write_bytes(b"\x89PNG\r\n\x1a\n")
        (tmp_path / f"{name}.json").write_text("{}")
    (tmp_path / "kiosk.toml").write_text(block.text)
    assert load(tmp_path / "kiosk.toml")


@of_kind("")
def test_a_drawn_folder_is_there(block: Block) -> None:
    folders: list[str] = []
    for line in block.text.splitlines():
        name = line.split()[0]
        folders[len(line) - len(line.lstrip()) >> 1 :] = [name]
        assert (CONTENT.parent / "".join(folders)).exists(), line


@of_kind("json")
def test_what_leaves_is_read(block: Block) -> None:
    data = block.text.encode()
    assert date(2026, 11, 26) == told_day(data)[0]
    assert 3 == len(list(told_rows(data)))


@of_kind("xml")
def test_a_vector_picture_is_read(block: Block) -> None:
    assert read_vector(block.text.encode()).shapes


FRONT = "---\ntitle: A page\norder: 90\nsummary: This is a page of the guide.\nsources: [31]\n---\n"
"""What the example of a page's words is put under."""


def whole(_: str, example: str) -> str:
    """The example instead of the file."""
    return example


def below(text: str, example: str) -> str:
    """The example below what the file says of itself."""
    return f"{'---'.join(text.split('---')[:2])}---\n{example}" if text else FRONT + example


def ended(text: str, example: str) -> str:
    """The example at the end of the file."""
    return f"{text.rstrip()}\n{example}"


def added(text: str, example: str) -> str:
    """The example where its first heading or entry stands, instead of the entries that it holds."""
    entries = [rf"- {each}: [^\n]*\n" for each in re.findall(r"(?m)^- ([\w-]+):", example)]
    heads = [rf"## [^\n]*{{#{each}}}\n" for each in re.findall(r"{#([\w-]+)}", example)]
    words = "" if entries else r"\n[^\n]+\n"
    first = re.search(rf"(?m)^{[*heads, *entries][0]}", text)
    assert first, example
    rest = re.sub("|".join(rf"(?m:^){each}{words}" for each in (*heads, *entries)), "", text[first.start() :])
    return f"{text[: first.start()]}{example}\n{rest.lstrip()}"


def merged(text: str, example: str) -> str:
    """The lines of the example instead of those with the same key."""
    for line in example.splitlines():
        if found := re.match(r"( *\S+:) +[^\s#]", line):
            assert re.search(rf"(?m)^{re.escape(found[1])}", text) or not line.startswith(" "), line
            text = re.sub(rf"(?m)^{re.escape(found[1])}.*$", line.replace("\\", r"\\"), text, count=1)
    return text


def led(text: str, example: str) -> str:
    """The example as the first line that the file says of itself."""
    return text.replace("---\n", f"---\n{example}", 1)


def reviewed(text: str, example: str) -> str:
    """The example instead of what the file says of its review."""
    assert "review:\n" in text
    return re.sub(r"review:\n(?: .*\n)+", lambda _: example, text, count=1)


PLACES: dict[str, tuple[str, Callable[[str, str], str]]] = {
    "  ER: E R": ("en/_language.md", merged),
    "title: The needle goes in": ("en/procedure/needle.md", whole),
    "!!! timeline": ("en/procedure/example.md", below),
    "## Less pain soon": ("en/choices/matters.md", below),
    "- ![](icon:cast)": ("en/care/cast.md", below),
    "font: Lato": ("en/_language.md", led),
    "- Do not drive for": ("en/care/example.md", below),
    "title: Kyphoplasty, step by step": ("en/procedure/_topic.md", whole),
    'title: "Kyphoplasty: balloon': ("en/_pack.md", whole),
    "## Promises": ("en/_wording.md", whole),
    "## I have 3 minutes": ("en/ways.md", below),
    "endonym: English": ("en/_language.md", merged),
    "## Deciding": ("en/questions.md", added),
    "## Bone cement": ("en/glossary.md", added),
    "- 39: study: FREE": ("sources.md", added),
    "- medicine, medicines:": ("en/_allowed_words.md", ended),
    'title: "At home: washing': ("en/care/washing.md", whole),
    "  state: clinically reviewed": ("en/care/going-home.md", reviewed),
}
"""Words of each example, the file of the shipped content that it is put into, and how."""


def test_every_example_of_content_has_its_place() -> None:
    examples = [block for block in BLOCKS if block.kind in {"markdown", "yaml"}]
    examples = [block for block in examples if not any(words in block.text for words in STORY)]
    assert PLACES.keys() == {name for block in examples for name in PLACES if name in block.text}
    assert [] == [str(block) for block in examples if 1 != sum(name in block.text for name in PLACES)]


LINES = {
    "en/questions.md": r"`(- \w+: [^`]*\?)`",
    "en/_allowed_words.md": r"`(- \w[\w, ]*: [^`?]*)`",
}
"""The lists that the guide adds a line to, and how that line looks between its words."""


def test_every_example_of_content_is_read_without_a_fault(tmp_path: Path) -> None:
    """The examples stand in one pack, as a clinic would type them into the shipped one."""
    root = tmp_path / "content"
    shutil.copytree(CONTENT / "en", root / "en")
    shutil.copy(CONTENT / "sources.md", root)
    drawn = next(block.text for block in BLOCKS if block.kind == "xml" and "currentColor" in block.text)
    write(root, {"icons/cast.svg": drawn, "fonts/lato.ttf": block_font("Lato")})
    for block in BLOCKS:
        for name, (file, put) in PLACES.items():
            if name in block.text and block.kind in {"markdown", "yaml"}:
                path = root / file
                path.write_text(put(path.read_text() if path.exists() else "", block.text))
    for file, pattern in LINES.items():
        examples = re.findall(pattern, prose(ROOT / "docs" / "editing.md"))
        assert examples, file
        path = root / file
        path.write_text("\n".join([path.read_text().rstrip(), *examples, ""]))
    found = printed(compile_content(CLINIC, root))
    found = [told for told in found if "it was changed after it was signed" not in told]
    assert [] == [told for told in found if "[warning]" not in told or told.startswith(tuple(LINES))]

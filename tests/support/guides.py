"""What README and the guides say: their fenced blocks, and the commands in blocks and between words."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDES = (ROOT / "README.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").glob("*.md")))
COMMANDS = frozenset({"sh", "console", "bat"})
"""The kinds of blocks whose lines are commands."""
PROGRAMS = frozenset(
    {
        *("kiosk", "make", "pip", "python", "git", "sudo", "cd", "cp", "ls", "kill", "cage", "update-grub"),
        *("apt", "apt-get", "apt-cdrom", "systemctl", "journalctl", "systemd-analyze", "lpstat", "lpadmin"),
    }
)
"""What a span of code begins with when it is a command."""

_BLOCK = re.compile(r"^(?P<indent> *)```(?P<kind>\w*)\n(?P<text>.*?)^ *```$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")
_NOTE = re.compile(r"(?:^|\s+)#\s.*$")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block. ``kind`` is the word behind the fence, ``line`` the number of its first line."""

    guide: str
    line: int
    kind: str
    text: str

    def __str__(self) -> str:
        return f"{self.guide}:{self.line}"

    @property
    def commands(self) -> list[str]:
        """The commands of the block, without prompts and notes."""
        lines = (_NOTE.sub("", line.removeprefix("$ ")).strip() for line in self.text.splitlines())
        return [line for line in lines if line] if self.kind in COMMANDS else []


def blocks(guide: Path) -> Iterator[Block]:
    """The fenced blocks of a guide, also those that are indented."""
    text = guide.read_text()
    for found in _BLOCK.finditer(text):
        line = text.count("\n", 0, found.start()) + 2
        yield Block(guide.name, line, found["kind"], textwrap.dedent(found["text"]))


def prose(guide: Path) -> str:
    """The guide without its fenced blocks."""
    return _BLOCK.sub("", guide.read_text())


def spans(guide: Path) -> list[str]:
    """The commands that stand between words, such as ``kiosk check``; one word alone is only a name."""
    return [
        each
        for each in dict.fromkeys(_SPAN.findall(prose(guide)))
        if program(each) in PROGRAMS and " " in each and not each.endswith("…")
    ]


def program(command: str) -> str:
    """The name of the program that ``command`` starts, without its folder."""
    return re.split(r"[\\/]", command.partition(" ")[0])[-1].removesuffix(".exe")

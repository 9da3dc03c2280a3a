"""Reads a file of TOML: its table, and on which line each key stands, or why it cannot be read."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.errors import KioskError
from kiosk.model.tables import Key
from kiosk.settings.unreadable import unreadable

LARGEST = 1_000_000
"""Bytes of a settings file; a real one has a few thousand."""
_ENCODING = "is not UTF-8 text; save it as UTF-8 in the editor"
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_TWICE = ("Cannot overwrite", "Cannot declare", "Cannot mutate", "Duplicate")
"""How the messages of ``tomllib`` about a key that is written twice begin."""


class SettingsError(KioskError):
    """The settings cannot be used. Its text holds every fault, one ``file:line: message`` a line."""


@dataclass(frozen=True, slots=True)
class TomlFile:
    """A file that was read: what it is called, its table, and the first line of each key and table."""

    name: str
    table: dict[str, Any]
    lines: dict[Key, int]

    def line(self, key: Key) -> int:
        """The line on which ``key`` stands, or else the table that it belongs to, or 1."""
        return _line(self.lines, key)

    def holds(self, key: Key) -> bool:
        """Whether ``key`` is written in it."""
        found: object = self.table
        for part in key:
            if not isinstance(found, dict) or part not in found:
                return False
            found = found[part]
        return True


def read_toml(path: Path, name: str = "") -> TomlFile:
    """Read the file ``path``, which messages call ``name``. Raises :class:`SettingsError`."""
    called = name or str(path)
    text = text_of(path, called)
    return TomlFile(called, _table(called, text), _lines(text))


def text_of(path: Path, name: str = "") -> str:
    """The text of the settings file ``path`` without a byte-order mark; messages call it ``name``.

    Raises :class:`SettingsError`.
    """
    name = name or str(path)
    try:
        if path.exists() and not path.is_file():
            raise SettingsError(f"{name}: is not a file; name the file itself")
        if path.is_file() and path.stat().st_size > LARGEST:
            raise SettingsError(f"{name}: is larger than {LARGEST:,} bytes; this is no settings file")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SettingsError(f"{name}: cannot be read ({error.strerror}); check the path") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise SettingsError(f"{name}:{line}: {_ENCODING}") from error
    if "\0" in text:
        raise SettingsError(f"{name}:1: {_ENCODING}")
    return text


def line_of(text: str, key: Key) -> int:
    """The line of TOML ``text`` on which ``key`` stands, or else the table that it belongs to, or 1."""
    return _line(_lines(text), key)


def _line(lines: dict[Key, int], key: Key) -> int:
    return next(lines[key[:length]] for length in range(len(key), -1, -1) if key[:length] in lines)


def _lines(text: str) -> dict[Key, int]:
    """The line on which each key and table of TOML ``text`` stands first."""
    lines: dict[Key, int] = {(): 1}
    table: Key = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[([\w.\- ]+)\]", line):
            table = tuple(part.strip() for part in header[1].split("."))
            lines.setdefault(table, number)
        elif entry := re.match(r"\s*([\w.\-]+)\s*=", line):
            lines.setdefault((*table, *entry[1].split(".")), number)
    return lines


def _table(name: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise SettingsError(f"{name}:1: has brackets in brackets without end; take them out") from error
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        lines = text.splitlines() or [""]
        number = min(int(found[1]), len(lines)) if found else len(lines)
        twice = str(error).startswith(_TWICE)
        raise SettingsError(f"{name}:{number}: {unreadable(lines[number - 1], twice=twice)}") from error
    except ValueError as error:  # of int(), which reads no number of more than 4300 digits
        raise SettingsError(f"{name}:1: holds a number of thousands of digits; take it out") from error

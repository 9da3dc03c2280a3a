"""What is wrong with a line of ``kiosk.toml`` that is no TOML, in words for who has typed it."""

from __future__ import annotations

import re

_CURLY = re.compile(r"[\u2018-\u201f\u00ab\u00bb]")
_HIDDEN = re.compile(r"[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]")
_ENTRY = re.compile(r"\s*(?P<key>[\w.-]+)\s*=\s*(?P<value>.*?),?\s*$")
_EXAMPLE = 'write a name, = and a value: name = "Riverside Spine Clinic"'
_TRUTHS = {"yes": "true", "on": "true", "true": "true", "no": "false", "off": "false", "false": "false"}


def unreadable(line: str, *, twice: bool) -> str:
    """Why ``line`` cannot be read, and what to do; ``twice`` is whether its key stands above already."""
    shown = repr(line.strip())
    if twice:
        return f"{shown} is written twice in this file; keep one"
    if curly := _CURLY.search(line):
        straight = "'" if curly[0] in "\u2018\u2019\u201a\u201b" else '"'
        return f"the quotation mark {curly[0]} cannot be used here; type a straight one: {straight}"
    if _HIDDEN.search(line):
        return "a blank that nobody sees stands on this line; delete the line and type it again"
    if line.startswith("<<<<<<<"):
        return "two versions of the same lines stand here; keep the right one"
    if "\\" in line:
        return f"{shown} cannot be read; write / instead of \\ in the name of a file"
    return f"{shown} cannot be read; {_remedy(line)}"


def _remedy(line: str) -> str:
    """What to type instead."""
    bare = line.strip()
    if bare.startswith((";", "//", "--", "<!--")):
        return "begin a note with #"
    if bare.startswith("[") and "=" not in bare:
        return f"write the name between two brackets: [{bare.strip('[] ')}]"
    if found := re.match(r"([\w.-]+)\s*:\s*(.+)$", bare):
        return f"write = in the place of the colon: {found[1]} = {found[2]}"
    if (entry := _ENTRY.match(line)) and entry["value"]:
        return _value(entry["key"], entry["value"])
    return _EXAMPLE


def _value(key: str, value: str) -> str:
    """What to type for a ``value`` that cannot be read."""
    if value.casefold() in _TRUTHS:
        return f"write true or false, in small letters: {key} = {_TRUTHS[value.casefold()]}"
    if value[:1].isdigit() and (number := re.fullmatch(r"([\d.]+)(?:,(\d+)|[^\d\s])", value)):
        point = f".{number[2]}" if number[2] else ""
        return f"write the number alone, with a point: {key} = {number[1]}{point}"
    if value[:1] in ("[", "{"):
        return _list(key, value)
    return _words(key, value)


def _list(key: str, value: str) -> str:
    if value[-1:] not in ("]", "}"):
        return "write all of it on one line, with its last bracket"
    words = ", ".join(f'"{each.strip()}"' for each in value.strip("[] ").split(","))
    return f"put each word in quotes: {key} = [{words}]" if value[0] == "[" and '"' not in value else _EXAMPLE


def _words(key: str, value: str) -> str:
    mark = value[:1]
    if mark not in ("'", '"'):
        return f'put the words in quotes: {key} = "{value.strip(chr(34))}"'
    if value.count(mark) % 2:
        return f"a quotation mark {mark} is missing at the end"
    if value.count('"') > 2 and "'" not in value:
        return f"put single quotes around words that hold quotation marks: {key} = '{value[1:-1]}'"
    return f"write nothing behind the last quotation mark {mark}"

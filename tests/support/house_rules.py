"""What breaks a house rule in a small pack."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.compiler import Compilation, Severity
from kiosk.settings.places import places
from kiosk.settings.schema import Settings
from support.packs import (
    BODY_LINE,
    ENGLISH,
    NEEDLE,
    SCREEN,
    compile_files,
    with_body,
)

CHOICES = """\
---
title: My choices
layout: choices
summary: Each choice has good and bad sides.
order: 3
---
## Wait {#wait}

### May help {#benefit}

Many hurt less in time.

### May harm {#harm}

Some still hurt a lot.

## Brace {#brace}

### May help {#benefit}

It may hold you up.

### May harm {#harm}

It may rub your skin.
"""
SHIPPED = places(Settings()).content
"""The shipped content, for the words that it refuses in Spanish."""


def broken(compilation: Compilation, rule: str) -> list[tuple[str, int, str]]:
    """File, line and message of every break of ``rule``, which never keeps a library from being made."""
    assert compilation.library is not None, compilation.problems
    found = [each for each in compilation.problems if each.rule == rule]
    assert all(each.severity is Severity.ERROR for each in found)
    return [(each.file, each.line, each.message) for each in found]


def body_breaks(root: Path, rule: str, body: str) -> list[tuple[int, str]]:
    """Line of the body (from 0) and message of every break of ``rule`` on a screen with ``body``."""
    found = broken(compile_files(root, {NEEDLE: with_body(body)}), rule)
    assert {NEEDLE} >= {file for file, _, _ in found}
    return [(line - BODY_LINE, message) for _, line, message in found]


def spanish(body: str, summary: str = "La aguja entra en el hueso.") -> Mapping[str, str]:
    """A pack in Spanish with ``body`` on one of its screens."""
    screen = with_body(body, SCREEN.replace("A thin needle goes into the bone.", summary))
    files = {**ENGLISH, NEEDLE: screen}
    own = {"es/_wording.md": (SHIPPED / "es" / "_wording.md").read_text(encoding="utf-8")}
    return {name.replace("en/", "es/"): text for name, text in files.items()} | own

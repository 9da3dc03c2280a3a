"""A small pack in two languages, and what people in clinics do to its files."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from support.packs import ENGLISH, compile_pack, printed, write

Deed = Callable[[Path], object]
"""What is done to the pack in a folder."""

PAGES = frozenset({"steps/needle", "more/help", "more/about", "more/list"})


@dataclass(frozen=True, slots=True)
class Case:
    """One thing that somebody did to the pack.

    ``says`` is every line that ``kiosk check`` prints, by how it begins, and ``gone`` what people do not see
    any more: pages (``en/steps/needle``) and languages (``fr``). Everything else must still be there.
    """

    name: str
    done: Deed
    says: tuple[str, ...] = ()
    gone: frozenset[str] = frozenset()


def case(name: str, done: Deed, *says: str, gone: tuple[str, ...] = ()) -> Case:
    """A row of a table."""
    return Case(name, done, says, frozenset(gone))


def pack(root: Path) -> Path:
    """English, and French made from it: both whole, without a problem."""
    english = {name: text for name, text in ENGLISH.items() if name.startswith("en/")}
    french = {name.replace("en/", "fr/", 1): text for name, text in english.items()}
    french["fr/_language.md"] = french["fr/_language.md"].replace("English\n", "Français\norder: 1\n")
    write(root, {**ENGLISH, **french})
    for problem in compile_pack(root).problems:
        mark = f"translated_from: {problem.message.rpartition(' ')[2]}\n"
        file = root / problem.file
        text = file.read_text()
        file.write_text(
            text.replace("---\n", f"---\n{mark}", 1) if text.startswith("---") else f"---\n{mark}---\n{text}"
        )
    assert [] == printed(compile_pack(root))
    return root


def put(name: str, content: str | bytes = "words\n") -> Deed:
    """Write a file."""
    return lambda root: write(root, {name: content})


def change(name: str, old: str, new: str) -> Deed:
    """Replace words of a file."""

    def done(root: Path) -> None:
        text = (root / name).read_text()
        assert old in text
        (root / name).write_text(text.replace(old, new))

    return done


def encode(name: str, encoding: str, more: str = "") -> Deed:
    """Save a file in another encoding, with ``more`` at its end."""
    return lambda root: (root / name).write_bytes(((root / name).read_text() + more).encode(encoding))


def rename(old: str, new: str) -> Deed:
    """Give a file or folder another name."""
    return lambda root: (root / old).rename(root / new)


def copy(old: str, new: str) -> Deed:
    """Copy a file or folder."""

    def done(root: Path) -> None:
        if (root / old).is_dir():
            shutil.copytree(root / old, root / new)
        else:
            shutil.copyfile(root / old, root / new)

    return done


def remove(*names: str) -> Deed:
    """Delete files or folders."""

    def done(root: Path) -> None:
        for name in names:
            shutil.rmtree(root / name) if (root / name).is_dir() else (root / name).unlink()

    return done


def both(*deeds: Deed) -> Deed:
    """One after the other."""

    def done(root: Path) -> None:
        for deed in deeds:
            deed(root)

    return done

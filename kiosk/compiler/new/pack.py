"""A skeleton for another procedure: help, the own list and who made it stand; all else is to be written."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

from kiosk.compiler.new.page import new_page
from kiosk.compiler.new.topic import PICTURE, card, new_topic
from kiosk.compiler.reading.language import ALLOWED, COVER, LANGUAGE, NEW_PAGE, TOPIC
from kiosk.compiler.reading.languages import SOURCES, read_languages
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Page
from kiosk.compiler.reading.values import NO_VALUES, Filler
from kiosk.model.screens import ScreenKind

KEPT = (ScreenKind.HELP, ScreenKind.LIST, ScreenKind.ABOUT)
"""The pages without which a pack cannot be shown, or breaks a house rule."""
FIRST = "procedure/what"
"""The first page that is to be written."""


def skeleton(built_in: Path, folder: Path, today: date) -> None:
    """Write a pack into ``folder`` that has the languages of ``built_in`` which are whole.

    The words of the interface and the help page stay. On the page of who made it, on the cover and on the
    first page stand the words of a new page, which nobody is shown. Raises OSError.
    """
    pack = Pack(built_in, lambda _: None, NO_VALUES, today)
    drafts = [draft for draft in read_languages(pack) if not draft.front.partial]
    folder.mkdir(parents=True)
    used = {each for page in drafts[0].pages.values() if _stays(page) for each in page.front.sources}
    works = (pack.root / SOURCES).read_text(encoding="utf-8").splitlines(keepends=True)
    (folder / SOURCES).write_text("".join(line for line in works if _id(line) in used), encoding="utf-8")
    for draft in drafts:
        ours, theirs = folder / draft.code, built_in / draft.code
        for page in draft.pages.values():
            if page.front.layout in KEPT:
                copy = ours / page.source.path.relative_to(pack.root / draft.code)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(page.source.path.with_name(TOPIC), copy.with_name(TOPIC))
                text = page.source.path.read_text(encoding="utf-8")
                copy.write_text(text if _stays(page) else _emptied(text, theirs), encoding="utf-8")
                _drop(copy, "question", "translated_from", *(() if _stays(page) else ("sources",)))
        for name in (LANGUAGE, NEW_PAGE, ALLOWED):
            if (theirs / name).exists():
                shutil.copyfile(theirs / name, ours / name)
        (ours / COVER).write_text(card(theirs), encoding="utf-8")
    new_topic(folder, FIRST.partition("/")[0], today)
    new_page(folder, FIRST, today)
    _say_what_was_translated(folder, [draft.code for draft in drafts], today)


def _stays(page: Page) -> bool:
    """Whether the words of a page that is kept hold for every clinic and procedure."""
    return page.front.layout in KEPT and page.front.layout is not ScreenKind.ABOUT


def _id(line: str) -> str:
    """The id of the work in a ``line`` of ``sources.md``."""
    return line.removeprefix("- ").partition(":")[0]


def _emptied(text: str, language: Path) -> str:
    """The page ``text`` with its headings, and for all other words those of a new page."""
    front, _, body = text.partition("\n---\n")
    template, _, new = (language / NEW_PAGE).read_text(encoding="utf-8").partition("\n---\n")
    summary = re.search(r"(?m)^summary:.*$", template)
    front = re.sub(r"(?m)^summary:.*$", lambda _: summary[0] if summary else "summary:", front)
    parts = (part.strip() for part in new.split("\n\n"))
    words = next(part for part in parts if part and not PICTURE.match(part))
    headings = re.findall(r"(?m)^## .*$", body)
    below = "\n\n".join([words, *(f"{heading}\n\n{words}" for heading in headings)])
    return f"{front}\n---\n{below}\n"


def _drop(file: Path, *keys: str) -> None:
    """Take the lines of ``keys`` out of the front matter of ``file``."""
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(rf"(?m)^(?:{'|'.join(keys)}):.*\n", "", text), encoding="utf-8")


def _say_what_was_translated(folder: Path, codes: list[str], today: date) -> None:
    """Write into every page of a translation which words it was made from."""
    source, *others = codes
    pack = Pack(folder, lambda _: None, NO_VALUES, today)
    for file in sorted((folder / source).glob("*/[!_]*.md")):
        made_from = pack.screen(file, Filler(NO_VALUES, source, "")).hash
        for code in others:
            twin = folder / code / file.relative_to(folder / source)
            _drop(twin, "translated_from")
            text = twin.read_text(encoding="utf-8")
            text = text.replace("\n---\n", f"\ntranslated_from: {made_from}\n---\n", 1)
            twin.write_text(text, encoding="utf-8")

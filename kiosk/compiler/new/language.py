"""A new language of a pack: every page waits there to be translated, and is shown when it is."""

from __future__ import annotations

import os
import re
import shutil
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.compiler.new.page import REVIEW_AGAIN, NewError, writing
from kiosk.compiler.reading.language import LANGUAGE, NAME_LETTERS, TOPIC, Draft
from kiosk.compiler.reading.languages import read_languages
from kiosk.compiler.reading.names import CODE
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Page
from kiosk.compiler.reading.source import FENCE
from kiosk.compiler.reading.values import NO_VALUES

_ENTRY = re.compile(r"^  (.+?): (.*)$")
_SECTIONS = ("words:", "labels:", "handles:")
_REVIEW = re.compile(r"(?m)^(?:review:.*\n(?:[ \t]+.*\n)*|translated_from:.*\n)")
_HEAD = "# Write each word behind its key. The line above says it in {name}; what stays empty is said so."


def new_language(root: Path, code: str, name: str, today: date) -> Path:
    """Write the language ``code``, which calls itself ``name``, into the pack in ``root``.

    Its words are empty and its pages those of the source language, which nobody is shown until they are
    translated. Gives its folder. Raises :class:`NewError`.
    """
    pack = Pack(root, lambda _: None, NO_VALUES, today)
    drafts = read_languages(pack)
    if problems := list(_problems(pack, drafts, code, name)):
        raise NewError("\n".join(problems))
    source, folder = drafts[0], pack.root / code
    made = folder.with_name(f".{code}.new")
    shutil.rmtree(made, ignore_errors=True)
    order = 1 + max(draft.front.order for draft in drafts)
    with writing(made):
        made.mkdir()
        (made / LANGUAGE).write_text(_words(source, name, order), encoding="utf-8")
        for topic, page in source.topic_pages.items():
            (made / topic).mkdir()
            shutil.copyfile(page.source.path, made / topic / TOPIC)
        for page in source.pages.values():
            copy = made / page.source.path.relative_to(pack.root / source.code)
            copy.write_text(_page(page, today), encoding="utf-8")
        for image in _images(source, pack.root / source.code):
            copy = made / image.relative_to(pack.root / source.code)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(image, copy)
        made.rename(folder)
    return folder


def _images(source: Draft, folder: Path) -> set[Path]:
    """The photos in the ``folder`` of the source language that its topics and pages show."""
    pages = (*source.topic_pages.values(), *source.pages.values())
    return {image for page in pages for image in page.images if image.is_relative_to(folder)}


def _problems(pack: Pack, drafts: list[Draft], code: str, name: str) -> Iterator[str]:
    """Everything that keeps the language from being made, each with its remedy."""
    if not drafts:
        yield from (str(problem) for problem in pack.problems)
        return
    source = drafts[0]
    for page in (source.page, *source.topic_pages.values(), *source.pages.values()):
        if page.report.unread:
            yield f"{page.report.file}: is missing or cannot be read; `kiosk check` says more"
    if not CODE.fullmatch(code):
        yield f"{code!r}: write the code of the language: de, pt-BR, zh-Hant"
    elif os.path.lexists(pack.root / code):
        yield f"{code}: is there already; its files are what is translated"
    if not name.strip() or len(name) > NAME_LETTERS:
        yield f"--name: write the language's own name, at most {NAME_LETTERS} letters: --name Deutsch"
    elif twin := next((each for each in drafts if each.front.endonym.casefold() == name.casefold()), None):
        yield f"--name: {twin.code} is called {name} already; write another name"


def _words(source: Draft, name: str, order: int) -> str:
    """The ``_language.md``: every key without a word, below the word of the source language."""
    direction = "rtl" if unicodedata.bidirectional(name.strip()[0]) in ("R", "AL") else "ltr"
    lines = [
        FENCE,
        f"endonym: {name.strip()}",
        f"direction: {direction}",
        f"order: {order}",
        "partial: true",
        *(line for line in source.page.source.front.splitlines() if line.startswith("font:")),
        _HEAD.format(name=source.front.endonym),
    ]
    section = ""
    for line in source.page.source.front.splitlines():
        if not line.startswith((" ", "#")):
            section = line.strip()
            lines += [section] if section in _SECTIONS else []
        elif section in _SECTIONS and (entry := _ENTRY.match(line)):
            lines += [f"  # {entry[2]}", f"  {entry[1]}:"]
    return "\n".join([*lines, FENCE, ""])


def _page(page: Page, today: date) -> str:
    """``page`` as it is to be translated: without its review, and with what it was made from."""
    front = _REVIEW.sub("", page.source.front.rstrip("\n") + "\n")
    review = f"review:\n  state: draft\n  reviewer:\n  date: {today}\n  expires: {today + REVIEW_AGAIN}\n"
    return f"{FENCE}\n{front}{review}translated_from: {page.hash}\n{FENCE}\n{page.source.body}"

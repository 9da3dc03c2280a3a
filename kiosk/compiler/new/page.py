"""A new page of a pack: in every whole language, valid, and last in its topic."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

from kiosk.compiler.reading.language import NEW_PAGE, TOPIC, Draft
from kiosk.compiler.reading.languages import read_languages
from kiosk.compiler.reading.names import NAME
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Page
from kiosk.compiler.reading.values import NO_VALUES, Filler
from kiosk.errors import KioskError
from kiosk.model.hints import nearest

REVIEW_AGAIN = timedelta(days=365)
"""The words of a new page are looked at again after a year."""


class NewError(KioskError):
    """It cannot be made. Its text holds every problem, one a line; nothing was written."""


def new_page(root: Path, screen: str, today: date) -> tuple[Path, ...]:
    """Write the page ``screen`` (``topic/name``) into every language of the pack in ``root``.

    In a translation that is only begun it waits to be written, as other pages do.
    It starts from the ``_new_page.md`` of each language. Gives the files, the source language's first.
    Raises :class:`NewError`.
    """
    pack = Pack(root, lambda _: None, NO_VALUES, today)
    drafts = [draft for draft in read_languages(pack) if not draft.front.partial]
    topic, _, name = screen.partition("/")
    if problems := _problems(pack, drafts, topic, name):
        raise NewError("\n".join(problems))
    order = 1 + max((page.front.order for page in _pages(drafts[0], topic)), default=0)
    front = {"order": str(order), "  date": str(today), "  expires": str(today + REVIEW_AGAIN)}
    files: list[Path] = []
    for draft in drafts:
        folder = pack.root / draft.code
        file = folder / topic / f"{name}.md"
        file.write_text(_filled((folder / NEW_PAGE).read_text(encoding="utf-8"), front), encoding="utf-8")
        if not files:
            front["translated_from"] = pack.screen(file, Filler(NO_VALUES, draft.code, "")).hash
        files.append(file)
    return tuple(files)


def _pages(draft: Draft, topic: str) -> list[Page]:
    return [page for id_, page in draft.pages.items() if id_.partition("/")[0] == topic]


def _filled(template: str, front: dict[str, str]) -> str:
    for key, value in front.items():
        template = re.sub(rf"(?m)^{key}:.*$", f"{key}: {value}", template, count=1)
    return template


def _problems(pack: Pack, drafts: list[Draft], topic: str, name: str) -> list[str]:
    """Everything that keeps the page from being made, each with its remedy."""
    if not drafts:
        return [str(problem) for problem in pack.problems]
    found: list[str] = []
    if not NAME.fullmatch(name):
        found.append(f"{topic}/{name}: write TOPIC/NAME, with only a-z, 0-9 and - in the name")
    topics = [each.id for each in drafts[0].topics]
    if topic not in topics:
        found.append(f"there is no topic {topic!r}; {nearest(topic, topics)}")
    for draft in drafts:
        folder = pack.root / draft.code
        if not (folder / NEW_PAGE).is_file():
            found.append(f"{draft.code}/{NEW_PAGE}: is missing; copy any page there to start new ones from")
        if topic in topics and not (folder / topic / TOPIC).is_file():
            found.append(f"{draft.code}/{topic}/{TOPIC}: is missing; `kiosk check` says more")
        if (folder / topic / f"{name}.md").exists():
            found.append(f"{draft.code}/{topic}/{name}.md: is there already; choose another name")
    return found

"""A new page of a pack: in every whole language, valid, and last in its topic."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from pathlib import Path

from kiosk.compiler.problems import Report
from kiosk.compiler.reading.language import NEW_PAGE, TOPIC, Draft
from kiosk.compiler.reading.languages import read_languages
from kiosk.compiler.reading.names import NAME
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Page
from kiosk.compiler.reading.source import read
from kiosk.compiler.reading.values import NO_VALUES, Filler
from kiosk.errors import KioskError
from kiosk.model.hints import nearest

REVIEW_AGAIN = timedelta(days=365)
"""The words of a new page are looked at again after a year."""


class NewError(KioskError):
    """It cannot be made. Its text holds every problem, one a line; nothing was written."""


@contextmanager
def writing(*begun: Path) -> Iterator[None]:
    """Write ``begun``, files and folders that are not there yet; after a failure none of them stays.

    Raises :class:`NewError` for an OSError.
    """
    try:
        yield
    except BaseException as error:
        for path in begun:
            shutil.rmtree(path, ignore_errors=True)
            with suppress(OSError):
                path.unlink()
        if isinstance(error, OSError):
            file, fault = error.filename2 or error.filename or begun[0], error.strerror
            if isinstance(error, shutil.Error):  # what a copied folder lacks, file by file
                _, file, fault = error.args[0][0]
            raise NewError(f"{file} cannot be written ({fault})") from error
        raise


def template_problems(pack: Pack, drafts: Iterable[Draft]) -> Iterator[str]:
    """What keeps a page from being started from the ``_new_page.md`` of each language."""
    for draft in drafts:
        file = pack.root / draft.code / NEW_PAGE
        if not file.is_file():
            yield f"{draft.code}/{NEW_PAGE}: is missing; copy any page there to start new ones from"
            continue
        report = Report(f"{draft.code}/{NEW_PAGE}")
        read(pack.root, file, report, front=True)
        if report.unread:
            yield from map(str, report.problems)


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
    files = tuple(pack.root / draft.code / topic / f"{name}.md" for draft in drafts)
    with writing(*files):
        for file in files:
            template = (file.parent.parent / NEW_PAGE).read_text(encoding="utf-8")
            file.write_text(_filled(template, front), encoding="utf-8")
            if file is files[0]:
                front["translated_from"] = pack.screen(file, Filler(NO_VALUES, drafts[0].code, "")).hash
    return files


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
    found += template_problems(pack, drafts)
    for draft in drafts:
        folder = pack.root / draft.code
        if topic in topics and not (folder / topic / TOPIC).is_file():
            found.append(f"{draft.code}/{topic}/{TOPIC}: is missing; `kiosk check` says more")
        if os.path.lexists(folder / topic / f"{name}.md"):
            found.append(f"{draft.code}/{topic}/{name}.md: is there already; choose another name")
    return found

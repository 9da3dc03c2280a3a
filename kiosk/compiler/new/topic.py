"""A new topic of a pack: in every whole language, the last on the home screen."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path

from kiosk.compiler.new.page import NewError, template_problems, writing
from kiosk.compiler.reading.front import TopicFront
from kiosk.compiler.reading.language import NEW_PAGE, TOPIC, Draft
from kiosk.compiler.reading.languages import read_languages
from kiosk.compiler.reading.names import NAME
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.values import NO_VALUES

PICTURE = re.compile(r"(?m)^!\[.*$")


def new_topic(root: Path, name: str, today: date) -> tuple[Path, ...]:
    """Write the topic ``name`` into every language of the pack in ``root`` that is whole.

    Its title and picture are those of the ``_new_page.md`` of each language, until somebody writes others.
    Gives the files, the source language's first. Raises :class:`NewError`.
    """
    pack = Pack(root, lambda _: None, NO_VALUES, today)
    drafts = [draft for draft in read_languages(pack) if not draft.front.partial]
    if problems := _problems(pack, drafts, name):
        raise NewError("\n".join(problems))
    fronts = [pack.front(page.source.path, TopicFront)[1] for page in drafts[0].topic_pages.values()]
    order = 1 + max((front.order for front in fronts), default=0)
    files = tuple(pack.root / draft.code / name / TOPIC for draft in drafts)
    with writing(*(file.parent for file in files)):
        for file in files:
            file.parent.mkdir()
            file.write_text(card(file.parent.parent, order), encoding="utf-8")
    return files


def card(language: Path, order: int | None = None) -> str:
    """A title and a picture from the ``_new_page.md`` of the folder ``language``, as a card has them."""
    template = (language / NEW_PAGE).read_text(encoding="utf-8")
    title, picture = re.search(r"(?m)^title:.*$", template), PICTURE.search(template)
    placed = "" if order is None else f"order: {order}\n"
    return f"---\n{title[0] if title else 'title:'}\n{placed}---\n{picture[0] if picture else ''}\n"


def _problems(pack: Pack, drafts: list[Draft], name: str) -> list[str]:
    """Everything that keeps the topic from being made, each with its remedy."""
    if not drafts:
        return [str(problem) for problem in pack.problems]
    found: list[str] = []
    if not NAME.fullmatch(name):
        found.append(f"{name!r}: write a topic's name with only a-z, 0-9 and -, such as at-home")
    found += template_problems(pack, drafts)
    for draft in drafts:
        if os.path.lexists(pack.root / draft.code / name):
            found.append(f"{draft.code}/{name}: is there already; choose another name")
    return found

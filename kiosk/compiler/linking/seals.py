"""Seals: what stands for everything that people read, see and hear on a screen when it is signed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from kiosk.compiler.linking.recordings import recording
from kiosk.compiler.reading.language import Draft
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Kind, Page
from kiosk.compiler.reading.review import text_hash
from kiosk.model.blocks import Picture
from kiosk.model.scene import Scene
from kiosk.model.screens import ReviewState, ScreenKind

LabelsOf = Callable[[Scene], Collection[str]]
"""The ids of the labels that a drawn picture carries at any moment and from any side."""

_STARTS = re.compile(r"(?:[-+*]|\d{1,2}\.|#{1,6}|!!!)\s|!\[")
"""How a list entry, a heading, a box and a picture begin."""
_VALUE = re.compile(r"\{\s*\w+\.\w")
"""A value of the clinic; a sentence is whole without it."""
_TAB = 4
"""Columns that a box is indented by."""


def check_seals(pack: Pack, draft: Draft, sources: Page, labels: LabelsOf) -> None:
    """Give every page its seal; take the sign-off from a page that is not as it was signed, and say so."""
    for page in draft.pages.values():
        now = _seal(pack, draft, page, sources, labels)
        page.review = replace(page.review, seal=now)
        if page.review.state is not ReviewState.REVIEWED or page.front.review.seal == now:
            continue
        again = f"kiosk sign {draft.code}/{page.id} --role {page.review.reviewer!r}"
        if page.front.review.seal:
            state, line = ReviewState.CHANGED, page.lines.of("review", "seal")
            told = (
                f"it was changed after it was signed on {page.review.date}: words, a picture, or a word that "
                f"it explains; have it read again, then run `{again}`; until then it is a draft"
            )
        else:
            state, line = ReviewState.DRAFT, page.lines.of("review", "state")
            told = (
                "nobody can tell whether these are the words that were signed; when they are, run "
                f"`{again} --date {page.review.date}`; until then it is a draft"
            )
        page.review = replace(page.review, state=state)
        page.report.warn(line, told)


def _seal(pack: Pack, draft: Draft, page: Page, sources: Page, labels: LabelsOf) -> str:
    """Twelve hex digits for all that ``page`` holds.

    The words count as they are written, with the names of the clinic's values in them: a value has a
    reviewer of its own. How lines are broken does not count, nor the page's place and name.
    """
    front = page.front
    used = {kind: [use.target for use in page.uses if use.kind is kind] for kind in Kind}
    return text_hash(
        f"{draft.code} {front.layout}",
        f"title {front.title}",
        f"summary {front.summary}",
        *written(page.source.body),
        *((draft.words.ask_care_team,) if _VALUE.search(page.source.body) else ()),
        *_list(draft.glossary_page, used[Kind.TERM], "## ", whole=front.layout is ScreenKind.GLOSSARY),
        *_list(draft.questions_page, used[Kind.QUESTION], "- ", whole=front.layout is ScreenKind.QUESTIONS),
        *_list(sources, used[Kind.SOURCE], "- ", whole=False),
        *_pictures(draft, page, labels),
        *_files(page, recording(pack, page)),
    )


@lru_cache(maxsize=16)
def written(text: str) -> tuple[str, ...]:
    """The paragraphs, list entries, headings, boxes and pictures of ``text``, each on one line."""
    units: list[str] = []
    fresh = True
    for line in text.split("\n"):
        words = " ".join(line.split())
        if words and (fresh or _STARTS.match(words)):
            columns = line.expandtabs(_TAB)
            units.append(f"{'>' * ((len(columns) - len(columns.lstrip())) // _TAB)}{words}")
        elif words:
            units[-1] += f" {words}"
        fresh = not words
    return tuple(units)


def _list(page: Page, ids: Collection[str], start: str, *, whole: bool) -> Iterator[str]:
    """What a list says of ``ids``, or all of it: entries ``- id: words``, or sections ``## Words {#id}``."""
    units = written(page.source.body)
    if whole:
        yield from units
        return
    for id_ in sorted(set(ids)):
        entry = re.compile(rf"- {re.escape(id_)}\s*:|#+ .*\{{[^}}]*#{re.escape(id_)}[\s}}]")
        at = next((at for at, unit in enumerate(units) if entry.match(unit)), len(units))
        yield from units[at : at + 1]
        for unit in units[at + 1 :]:
            if unit.startswith(("#", start)):
                break
            yield unit


def _pictures(draft: Draft, page: Page, labels: LabelsOf) -> Iterator[str]:
    """The words that stand on the drawn pictures of ``page`` and below them."""
    scenes = [each.block.scene for each in page.placed if isinstance(each.block, Picture)]
    for scene in filter(None, scenes):
        for name in sorted(labels(scene)):
            yield f"label {name} {draft.front.labels.get(name, '')}"
        if scene.moving:
            yield f"handle {scene.moving} {draft.front.handles.get(scene.moving, '')}"


def _files(page: Page, heard: Path | None) -> Iterator[str]:
    """What stands for the photos of ``page`` and for the voice of somebody who reads it."""
    for kind, files in (("photo", page.images), ("recording", {heard} if heard else ())):
        for digest in sorted(hashlib.sha256(_bytes(file)).hexdigest() for file in files):
            yield f"{kind} {digest}"


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:  # a photo that is gone again is reported by its own check
        return b""

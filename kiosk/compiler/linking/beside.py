"""The steps of a treatment in two languages: as many passages, and in each as many sentences.

The table shows them sentence beside sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.compiler.reading.language import Draft
from kiosk.compiler.reading.page import Page, Passage, Role
from kiosk.model.screens import ScreenKind
from kiosk.model.text import sentences

BESIDE = "beside"
"""The rule; what breaks it is shown, but a sentence may stand alone."""
_SHOWN = frozenset({Role.HEADING, Role.PARAGRAPH, Role.ITEM})


def check_beside(source: Draft, draft: Draft) -> None:
    """Warn where a step of ``draft`` cannot stand beside that of ``source``, passage by passage.

    What differs because a file cannot be read is left to the report of that file.
    """
    for id_, page in draft.pages.items():
        made_from = source.pages.get(id_)
        is_step = page.front.layout is ScreenKind.STEP
        if made_from is None or not is_step or page.report.broken or made_from.report.broken:
            continue
        _compare(made_from, page)


def _compare(made_from: Page, page: Page) -> None:
    theirs, ours = _passages(made_from), _passages(page)
    there = made_from.report.file
    if len(ours) != len(theirs):
        page.report.warn(
            page.source.body_line,
            f"has {len(ours)} paragraphs and list entries, {there} has {len(theirs)}; the table shows both "
            "languages beside each other: write as many here, in the same order",
            BESIDE,
        )
        return
    for one, other in zip(ours, theirs, strict=True):
        mine, its = len(sentences(one.words)), len(sentences(other.words))
        if mine != its:
            page.report.warn(
                one.line(),
                f"sentences here: {mine}, in {there}:{other.line()}: {its}; the table shows each beside its "
                "own: write as many here",
                BESIDE,
            )


def _passages(page: Page) -> Sequence[Passage]:
    return [each for each in page.passages if each.role in _SHOWN]

"""A folder of content becomes a Library, or every problem at once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.compiler.linking.links import (
    check_links,
    check_translation,
    check_unused,
    check_unused_images,
    is_stale,
)
from kiosk.compiler.linking.recordings import check_unused_recordings, recording
from kiosk.compiler.problems import Problem, Severity
from kiosk.compiler.reading import lists
from kiosk.compiler.reading.images import SceneCheck
from kiosk.compiler.reading.language import LANGUAGE, Draft, read_language
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Page, Role
from kiosk.compiler.reading.source import walk
from kiosk.compiler.reading.values import NO_VALUES, Filler, Values
from kiosk.model.library import Language, Library, last_day
from kiosk.model.screens import ReviewState, Screen, ScreenKind

SOURCES = "sources.md"
_ALWAYS_SAFETY = frozenset({ScreenKind.HELP, ScreenKind.SIGNS, ScreenKind.RISKS})


@dataclass(frozen=True, slots=True)
class Compilation:
    """What came of a pack: a library unless a problem is fatal, and all problems by file and line."""

    library: Library | None
    problems: tuple[Problem, ...]

    @property
    def clean(self) -> bool:
        """Whether there are no errors; warnings may remain."""
        return not self._count(Severity.ERROR)

    def summary(self) -> str:
        """The numbers of errors and warnings, in words."""
        return f"{self._count(Severity.ERROR)} errors, {self._count(Severity.WARNING)} warnings"

    def _count(self, severity: Severity) -> int:
        return sum(problem.severity is severity for problem in self.problems)


def compile_library(
    root: Path,
    *,
    check_scene: SceneCheck,
    icons: Collection[str],
    values: Values = NO_VALUES,
    today: date | None = None,
    house_rules: bool = True,
) -> Compilation:
    """Compile the pack in the folder ``root``. Never raises because of what stands there.

    ``check_scene`` says what is wrong with a scene, ``icons`` are the icons that can be drawn, ``values``
    are the clinic's. ``today`` (the local day when None) decides which reviews have expired. A broken house
    rule never keeps a library from being made;
    without ``house_rules`` they are left out.
    """
    pack = Pack(root, check_scene, values, today or datetime.now(UTC).astimezone().date())
    sources = lists.sources(pack.index(pack.root / SOURCES, Filler(values, "", ""), sectioned=False))
    drafts = read_languages(pack)
    for draft in drafts:
        check_links(draft, sources, icons)
        check_unused(draft)
    if house_rules:
        from kiosk.compiler.rules.rules import check_rules  # noqa: PLC0415 - a start does without its dictionary

        for draft in drafts:
            check_rules(draft)
    for draft in drafts[1:]:
        check_translation(drafts[0], draft)
    check_unused_images(pack)
    check_unused_recordings(pack, (page for draft in drafts for page in draft.pages.values()))
    problems = tuple(sorted(set(pack.problems)))
    if any(problem.fatal for problem in problems):
        return Compilation(None, problems)
    languages = tuple(_language(pack, drafts[0], draft) for draft in drafts)
    return Compilation(Library(languages, sources, last_day(languages)), problems)


def read_languages(pack: Pack) -> list[Draft]:
    """Every language of the pack, the source language first; whatever is wrong is reported."""
    folders = [path for path in pack.folder(pack.root) if path.is_dir() and _is_language(pack, path)]
    drafts = sorted(
        (read_language(pack, folder) for folder in folders), key=lambda draft: (draft.front.order, draft.code)
    )
    if not drafts:
        pack.report(pack.root / LANGUAGE).error(1, "there is no language; write en/_language.md")
    return drafts


def _is_language(pack: Pack, folder: Path) -> bool:
    if (folder / LANGUAGE).exists():
        return True
    if any(path.suffix == ".md" for path in walk(folder)):
        pack.report(folder / LANGUAGE).error(1, "is missing; write the language's own name and words into it")
    return False


def _language(pack: Pack, source: Draft, draft: Draft) -> Language:
    screens = {id_: _screen(pack, source, draft, page) for id_, page in draft.pages.items()}
    safety = [screen.review.state for screen in screens.values() if screen.safety]
    return Language(
        draft.code,
        draft.front.endonym,
        draft.front.direction == "rtl",
        draft.words,
        draft.front.labels,
        draft.front.handles,
        draft.topics,
        screens,
        draft.glossary,
        draft.questions,
        says=draft.front.say,
        safety_reviewed=bool(safety) and all(state is ReviewState.REVIEWED for state in safety),
    )


def _screen(pack: Pack, source: Draft, draft: Draft, page: Page) -> Screen:
    front = page.front
    review = page.review
    if is_stale(source, draft, page):
        review = replace(review, state=ReviewState.STALE)
    texts = {passage.role: passage.text for passage in page.passages[:2]}
    return Screen(
        page.id,
        page.source.path.parent.name,
        front.layout,
        texts[Role.TITLE],
        page.blocks,
        texts.get(Role.SUMMARY, "") if front.summary else "",
        front.question,
        front.sources,
        front.safety or front.layout in _ALWAYS_SAFETY,
        review,
        recording(pack, page),
    )

"""A folder of content becomes a Library, or every problem at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.compiler.linking.begun import begun_words, check_begun
from kiosk.compiler.linking.beside import check_beside
from kiosk.compiler.linking.left_out import Kept, kept, uses_of
from kiosk.compiler.linking.links import (
    check_links,
    check_needed,
    check_translation,
    check_unused,
    check_unused_images,
    is_stale,
)
from kiosk.compiler.linking.recordings import check_unused_recordings, recording, spoken
from kiosk.compiler.linking.seals import LabelsOf, check_seals
from kiosk.compiler.problems import Problem, Severity
from kiosk.compiler.reading import lists
from kiosk.compiler.reading.fonts import read_fonts
from kiosk.compiler.reading.icons import read_icons
from kiosk.compiler.reading.images import SceneCheck
from kiosk.compiler.reading.language import Draft
from kiosk.compiler.reading.languages import SOURCES, read_languages
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Page, Role
from kiosk.compiler.reading.values import NO_VALUES, Filler, Values
from kiosk.compiler.rules.reading_time import ReadingTime
from kiosk.model.library import Cover, Language, Library, last_day, pack_id
from kiosk.model.screens import ReviewState, Screen


@dataclass(frozen=True, slots=True)
class Compilation:
    """What came of a pack: a library when one can be shown, and all problems by file and line.

    ``left_out`` names what people do not see, each with the screens that lead there: pages that cannot be
    read, and languages that are not complete. ``reading`` is how long the words take where house rules are
    looked at.
    """

    library: Library | None
    problems: tuple[Problem, ...]
    left_out: tuple[str, ...] = ()
    reading: tuple[ReadingTime, ...] = ()

    @property
    def clean(self) -> bool:
        """Whether there are no errors; warnings may remain."""
        return not self._count(Severity.ERROR)

    @property
    def whole(self) -> bool:
        """Whether the library holds all that was written. If not, a kiosk keeps its last good words."""
        return self.library is not None and not any(problem.breaks for problem in self.problems)

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
    labels: LabelsOf = lambda _: (),
    values: Values = NO_VALUES,
    today: date | None = None,
    house_rules: bool = True,
    begun: Collection[str] | None = None,
) -> Compilation:
    """Compile the pack in the folder ``root``. Never raises because of what stands there.

    ``check_scene`` says what is wrong with a scene, ``icons`` are the icons that the kiosk has, ``labels``
    gives the ids of the words on a drawn picture, ``values`` are the clinic's. ``today`` (the local day when
    None) decides which reviews have expired. A page that cannot be read is left out, and so is a translation
    that is not complete; there is no library without the source language and its help page. A broken house
    rule never keeps anything from being shown; without ``house_rules`` they are not looked at. Where
    ``begun`` is given, translations that are only begun are read when it names them, and it is not told which
    files nobody uses.
    """
    pack = Pack(root, check_scene, values, today or datetime.now(UTC).astimezone().date())
    read_icons(pack, icons)
    source_page = pack.index(pack.root / SOURCES, Filler(values, "", ""), sectioned=False)
    sources = lists.sources(source_page)
    drafts = read_languages(pack, begun)
    fonts = read_fonts(pack, drafts)
    for draft in drafts:
        check_links(pack, drafts[0], draft, source_page, sources, {*icons, *pack.icons})
    for draft in drafts[:1]:
        check_needed(draft)
    for draft in drafts[1:]:
        check_beside_source = check_begun if draft.front.partial else check_translation
        check_beside_source(pack, drafts[0], draft)
    for draft in drafts:
        check_unused(pack, draft)
        check_seals(pack, draft, source_page, labels)
    reading: list[ReadingTime] = []
    if house_rules:
        from kiosk.compiler.rules.rules import check_rules  # noqa: PLC0415 - a start does without its dictionary

        for draft in drafts:
            reading += check_rules(draft)
        for draft in drafts[1:]:
            check_beside(drafts[0], draft)
    if begun is None:
        check_unused_images(pack, drafts)
        check_unused_recordings(pack, (page for draft in drafts for page in draft.pages.values()))
    shown = [kept(drafts[0], draft) for draft in drafts]
    complete = [each for each in shown if _complete(drafts[0], each)]
    problems = tuple(sorted(set(pack.problems)))
    if not complete or complete[0].draft is not drafts[0]:
        return Compilation(None, problems, reading=tuple(reading))
    languages = tuple(_language(pack, drafts[0], each, sources, fonts.values()) for each in complete)
    return Compilation(
        Library(
            languages, sources, last_day(languages), pack_id(root), rules=_rules(complete), fonts=tuple(fonts)
        ),
        problems,
        tuple(_left_out([each for each in shown if not each.draft.front.partial], complete)),
        tuple(reading),
    )


def _complete(source: Draft, language: Kept) -> bool:
    """Whether people can be offered ``language``: its own lists count when it is a translation."""
    draft = language.draft
    lists_ = (draft.glossary_page, draft.questions_page)
    whole = draft is source or draft.front.partial or not any(page.report.broken for page in lists_)
    return language.usable and whole


def _rules(languages: Iterable[Kept]) -> tuple[str, ...]:
    """The names of the clinic's rules that people can read."""
    pages = (page for language in languages for page in language.pages.values())
    return tuple(sorted({name.partition(".")[2] for page in pages for name in page.rules}))


def _left_out(shown: Iterable[Kept], complete: Collection[Kept]) -> Iterator[str]:
    for language in shown:
        code = language.draft.code
        if language not in complete:
            yield f"{code}: the language is not complete"
            continue
        for screen in language.left_out:
            uses = ", ".join(uses_of(language.draft, screen))
            yield f"{code}/{screen}" + (f", to which {uses} led" if uses else "")


def _language(
    pack: Pack, source: Draft, language: Kept, sources: Collection[str], families: Collection[str]
) -> Language:
    draft = language.draft
    screens = {id_: _screen(pack, source, language, page, sources) for id_, page in language.pages.items()}
    kept_screens = (
        replace(topic, screens=tuple(id_ for id_ in topic.screens if id_ in screens))
        for topic in draft.topics
    )
    topics = tuple(topic for topic in kept_screens if topic.screens)
    safety = [screen.review.state for screen in screens.values() if screen.safety]
    return Language(
        draft.code,
        draft.front.endonym,
        draft.front.direction == "rtl",
        begun_words(source, draft) if draft.front.partial else draft.words,
        {**source.front.labels, **draft.front.labels},
        {**source.front.handles, **draft.front.handles},
        topics,
        screens,
        {id_: language.linked(draft.glossary[id_]) for id_ in language.terms},
        tuple(group for group in map(language.asked, draft.questions) if group.questions),
        draft.cover or Cover(topics[0].title, topics[0].picture),
        says=draft.front.say,
        ways=tuple(language.ways),
        spoken=spoken(pack, draft.code),
        safety_reviewed=bool(safety) and all(state is ReviewState.REVIEWED for state in safety),
        partial=draft.front.partial,
        font=draft.front.font if draft.front.font in families else "",
    )


def _screen(pack: Pack, source: Draft, language: Kept, page: Page, sources: Collection[str]) -> Screen:
    front = page.front
    review = page.review
    if is_stale(source, language.draft, page):
        review = replace(review, state=ReviewState.STALE)
    texts = {passage.role: passage.text for passage in page.passages[:2]}
    return Screen(
        page.id,
        page.source.path.parent.name,
        front.layout,
        texts[Role.TITLE],
        language.linked_blocks(page),
        texts.get(Role.SUMMARY, "") if front.summary else "",
        front.question if front.question in language.questions else "",
        tuple(each for each in front.sources if each in sources),
        page.safety,
        review,
        recording(pack, page),
        front.complications,
    )

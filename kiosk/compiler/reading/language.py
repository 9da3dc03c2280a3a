"""One language's folder: its words, lists, topics and screens, not yet linked."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, fields
from itertools import pairwise
from pathlib import Path

from kiosk.compiler.reading import lists
from kiosk.compiler.reading.front import CoverFront, LanguageFront, TopicFront
from kiosk.compiler.reading.names import COPY, PAGE, SPOKEN
from kiosk.compiler.reading.pack import Pack
from kiosk.compiler.reading.page import Page, Role, no_page
from kiosk.compiler.reading.values import Filler
from kiosk.compiler.reading.wording import Phrases, pack_wording
from kiosk.model.blocks import Picture
from kiosk.model.hints import nearest
from kiosk.model.library import Cover, QuestionGroup, Term, Way
from kiosk.model.screens import Topic
from kiosk.model.words import Words

LANGUAGE = "_language.md"
TOPIC = "_topic.md"
COVER = "_pack.md"
"""What the pack is called and looks like where people choose between several."""
GLOSSARY = "glossary.md"
QUESTIONS = "questions.md"
WAYS = "ways.md"
ALLOWED = "_allowed_words.md"
WORDING = "_wording.md"
NEW_PAGE = "_new_page.md"
"""What a new page starts from; people never see it."""

LANGUAGE_FILES = frozenset({LANGUAGE, COVER, GLOSSARY, QUESTIONS, WAYS, ALLOWED, WORDING, NEW_PAGE, SPOKEN})
"""The files of a language that are no screens, and the folder that is no topic."""
_DIRECTIONS = ("ltr", "rtl")
_WORDS = tuple(each.name for each in fields(Words))
NAME_LETTERS, TOUCH_LETTERS = 24, 32
"""What fits on the attract screen of every panel, of a language's own name and of the words below it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A language as it was read. ``pages`` are its screens by id, in reading order.

    ``cover`` is what ``_pack.md`` says; None where there is no such file, or where it cannot be read.
    """

    code: str
    front: LanguageFront
    page: Page
    words: Words
    cover: Cover | None
    cover_page: Page
    topics: tuple[Topic, ...]
    topic_pages: dict[str, Page]
    pages: dict[str, Page]
    glossary_page: Page
    glossary: dict[str, Term]
    questions_page: Page
    questions: tuple[QuestionGroup, ...]
    ways_page: Page
    ways: tuple[Way, ...]
    allowed: frozenset[str] | None
    """Long words that may be used; None when they cannot be read."""
    wording: tuple[Phrases, ...] = ()
    """What the pack asks of its words beside the rules of the language."""

    @property
    def lists(self) -> tuple[Page, ...]:
        """The pages that hold lists of words, questions and ways, and no screen."""
        return self.glossary_page, self.questions_page, self.ways_page

    def topic_screens(self, topic: Topic) -> list[Page]:
        """The screens of one topic in reading order."""
        return [self.pages[screen] for screen in topic.screens]


def read_language(pack: Pack, folder: Path) -> Draft:
    """The language in ``folder``; whatever is missing is reported and stays empty."""
    _, front, page = pack.front(folder / LANGUAGE, LanguageFront)
    if not front.endonym and not page.report.unread:
        page.report.error(1, "endonym is missing: the language's own name for itself")
    words = _words(front, page)
    for key, line, text, most in (
        ("endonym", page.lines.of("endonym"), front.endonym, NAME_LETTERS),
        ("touch_to_begin", page.lines.of("words", "touch_to_begin"), words.touch_to_begin, TOUCH_LETTERS),
    ):
        if len(text) > most:
            told = f"{key} has {len(text)} letters, at most {most} fit on the first screen; make it shorter"
            page.report.error(line, told, "length")
    if front.direction not in _DIRECTIONS:
        page.report.error(page.lines.of("direction"), "direction is ltr or rtl")
    if page.source.body.strip():
        page.report.error(page.source.body_line, "only the lines between the --- are read; delete the rest")
    filler = Filler(pack.values, folder.name, words.ask_care_team)
    topics: list[tuple[int, Topic, Page, list[Page]]] = []
    for path in pack.folder(folder, LANGUAGE_FILES):
        if path.name == SPOKEN:
            continue
        if path.is_dir():
            topics += [found] if (found := _topic(pack, path, filler)) else []
        elif path.suffix == PAGE and path.name not in LANGUAGE_FILES:
            pack.report(path).error(1, "belongs to no topic; move it into a topic's folder")
    topics.sort(key=lambda entry: (entry[0], entry[1].id))
    glossary = pack.index(folder / GLOSSARY, filler, sectioned=True)
    questions = pack.index(folder / QUESTIONS, filler, sectioned=True)
    ways = pack.index(folder / WAYS, filler, sectioned=True)
    allowed = pack.index(folder / ALLOWED, filler, sectioned=False)
    cover, cover_page = _cover(pack, folder / COVER, filler)
    own = (each for _, _, page, pages in topics for each in (page, *pages))
    _refuse_placeholders(pack, folder, filler, (cover_page, *own))
    return Draft(
        folder.name,
        front,
        page,
        words,
        cover,
        cover_page,
        tuple(topic for _, topic, _, _ in topics),
        {topic.id: topic_page for _, topic, topic_page, _ in topics},
        {screen.id: screen for _, _, _, screens in topics for screen in screens},
        glossary,
        lists.glossary(glossary),
        questions,
        lists.question_groups(questions),
        ways,
        lists.ways(ways),
        None if allowed.report.broken else lists.allowed_words(allowed),
        pack_wording(pack.index(folder / WORDING, filler, sectioned=True)),
    )


def _refuse_placeholders(pack: Pack, folder: Path, filler: Filler, pages: Iterable[Page]) -> None:
    """Report pages and cards that still say what every new page says."""
    if not (folder / NEW_PAGE).is_file():
        return
    new = {(each.role, each.text) for each in pack.apart().screen(folder / NEW_PAGE, filler).passages}
    for page in pages:
        lines = {
            each.line()
            for each in page.passages
            if each.role is not Role.ALT and (each.role, each.text) in new
        }
        if lines:
            where = ", ".join(map(str, sorted(lines)))
            page.report.error(
                min(lines),
                f"the words of a new page still stand here (lines {where}); write your own",
            )


def _words(front: LanguageFront, page: Page) -> Words:
    line = page.lines.of("words")
    for name in () if front.partial else front.words:
        if name not in _WORDS:
            page.report.error(
                page.lines.of("words", name), f"{name} is not a known word; {nearest(name, _WORDS)}"
            )
    missing = [name for name in _WORDS if not front.words.get(name)]
    if missing and not (front.partial or page.report.unread):
        page.report.error(line, f"{len(missing)} words are missing: {', '.join(missing)}")
    return Words(**{name: front.words.get(name, "") for name in _WORDS})


def _topic(pack: Pack, folder: Path, filler: Filler) -> tuple[int, Topic, Page, list[Page]] | None:
    """A folder's place, topic, its page and its screens; None for a folder of images."""
    entries = pack.folder(folder, {TOPIC})
    files = [path for path in entries if path.suffix == PAGE]
    _refuse_deeper(pack, [path for path in entries if path.is_dir()])
    if not files:
        return None
    screens = _screens(pack, [path for path in files if path.name != TOPIC], filler)
    if folder / TOPIC not in files:
        report = pack.report(folder / TOPIC)
        report.unread = True
        if folder / TOPIC.removesuffix(PAGE) not in pack.misnamed:
            report.error(1, "is missing; write the topic's title, order and picture into it")
        page = no_page(folder / TOPIC, report)
        return 0, Topic(folder.name, "", (), Picture("")), page, screens
    _, front, page = pack.front(folder / TOPIC, TopicFront)
    picture = _card(pack, page, filler, front.title, "a topic", "the home card")
    ids = tuple(screen.id for screen in screens)
    topic = Topic(folder.name, front.title, ids, picture, front.home, front.numbered, front.procedure)
    return front.order, topic, page, screens


def _cover(pack: Pack, file: Path, filler: Filler) -> tuple[Cover | None, Page]:
    """What ``_pack.md`` says, and its page; an empty page where there is no such file."""
    if not os.path.lexists(file):
        return None, no_page(file, pack.report(file))
    _, front, page = pack.front(file, CoverFront)
    picture = _card(pack, page, filler, front.title, "a pack", "the card that people choose it by")
    return None if page.report.broken else Cover(front.title, picture), page


def _card(pack: Pack, page: Page, filler: Filler, title: str, what: str, where: str) -> Picture:
    """The picture of a card: ``page`` has the ``title`` that stands on it, and nothing but one picture."""
    pack.words(page, filler, title=title)
    pack.body(page, filler)
    pictures = [block for block in page.blocks if isinstance(block, Picture)]
    if not page.report.unread:
        if not title.strip():
            page.report.error(1, f"title is missing: it stands on {where}")
        if (len(pictures) != 1 or len(page.blocks) != 1) and not page.report.broken:
            page.report.error(page.source.body_line, f"{what} has one picture and nothing else below the ---")
    return pictures[0] if pictures else Picture("")


def _screens(pack: Pack, files: list[Path], filler: Filler) -> list[Page]:
    read = [pack.screen(path, filler) for path in files]
    screens = sorted(
        (page for page in read if not _is_copy(page, read)), key=lambda page: (page.front.order, page.id)
    )
    for before, after in pairwise(screens):
        if before.front.order == after.front.order:
            after.report.warn(after.lines.of("order"), f"has the same order as {before.id}; give it its own")
    return screens


def _is_copy(page: Page, pages: Iterable[Page]) -> bool:
    """Whether ``page`` has the title of another one and is called after it, which it then tells."""
    title = page.front.title.strip().casefold()
    for other in pages:
        if page.id.startswith(f"{other.id}-") and title and title == other.front.title.strip().casefold():
            original = other.source.path.name
            page.report.problems.clear()
            page.report.warn(1, COPY.format(original))
            return True
    return False


def _refuse_deeper(pack: Pack, folders: list[Path]) -> None:
    """Screens stand in topics and nowhere deeper."""
    for path in (path for folder in folders for path in pack.folder(folder) if path.suffix == PAGE):
        pack.report(path).error(1, "stands too deep; a screen is LANGUAGE/TOPIC/SCREEN.md")

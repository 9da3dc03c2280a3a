"""The files of a pack, read into pages with all that the caller brings along."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from kiosk.compiler.problems import NAME, Problem, Report
from kiosk.compiler.reading.blocks import read_blocks
from kiosk.compiler.reading.front import ScreenFront, TextFront, read_front
from kiosk.compiler.reading.images import SceneCheck, Shows
from kiosk.compiler.reading.inline import InlineReader
from kiosk.compiler.reading.markup import Parser
from kiosk.compiler.reading.matters import check_matters
from kiosk.compiler.reading.names import printed, stray
from kiosk.compiler.reading.page import LISTS, SECTIONED, Kind, Page, Role, Use, no_page
from kiosk.compiler.reading.review import read_review
from kiosk.compiler.reading.source import Source, inside, read, real, walk
from kiosk.compiler.reading.text import remedy
from kiosk.compiler.reading.values import Filler, Values
from kiosk.model.screens import ScreenKind
from kiosk.model.tables import Struct


class Pack:
    """The folder ``root`` and what its pages are checked against. Gathers the problems of every file."""

    def __init__(self, root: Path, check_scene: SceneCheck, values: Values, today: date) -> None:
        self.root = real(root)
        self.values = values
        self.images: set[Path] = set()
        self.misnamed: set[Path] = set()
        """Pages and topics, without the ``.md``, that stand in the pack under a name that cannot be read."""
        self._left_out: set[Path] = set()
        self._shows = Shows(self.root, check_scene)
        self._today = today
        self._parser = Parser()
        self._reports: dict[str, Report] = {}

    def apart(self) -> Pack:
        """The same pack, for reading what people never see: its problems are nobody's."""
        return Pack(self.root, self._shows.check_scene, self.values, self._today)

    @property
    def icons(self) -> dict[str, Path]:
        """The pack's own icons by the name that pages give them."""
        return self._shows.icons

    @property
    def problems(self) -> list[Problem]:
        """Every problem that was found so far."""
        return [problem for report in self._reports.values() for problem in report.problems]

    def report(self, path: Path) -> Report:
        """Where the problems of the file at ``path`` go."""
        file = printed(path.relative_to(self.root).as_posix())
        return self._reports.setdefault(file, Report(file))

    def folder(self, path: Path, known: Collection[str] = ()) -> list[Path]:
        """What can be used of a folder, by name; what cannot is reported. ``known`` are no screens."""
        try:
            found = sorted(path.iterdir())
        except OSError as error:
            missing = path == self.root and not os.path.isdir(path)  # noqa: PTH112 - Path raises for a long name
            told = (
                "there is no such folder; check where the content stands, in kiosk.toml"
                if missing
                else remedy(error)
            )
            self.report(path).error(1, told)
            return []
        beside = [entry.name for entry in found]
        return [entry for entry in found if self._usable(entry, beside, known)]

    def _usable(self, entry: Path, beside: Collection[str], known: Collection[str]) -> bool:
        folder = entry.is_dir()
        if folder and not inside(self.root, entry):
            self.report(entry).error(1, "leads out of the content folder; put the folder itself here")
            return False
        if folder and entry.is_symlink() and real(entry.parent).is_relative_to(real(entry)):
            self.report(entry).warn(1, "is a link to a folder that it stands in, and is left out; delete it")
            return False
        if (found := stray(entry, folder=folder, beside=beside, known=known)) is None:
            return True
        self._left_out.add(entry)
        if found.page:
            self.misnamed.add(entry.parent / found.page)
            self.report(entry).error(1, found.message, NAME)
        elif found.message:
            self.report(entry).warn(1, found.message)
        return False

    def leave_out(self, path: Path, told: str) -> None:
        """Report why a file or folder cannot be used."""
        self._left_out.add(path)
        self.report(path).error(1, told, NAME)

    def files(self, kinds: Collection[str]) -> Iterator[Path]:
        """Every file of the pack with one of these ``kinds``, such as ``.jpg``, but for what is left out."""
        for path in walk(self.root):
            if path.suffix.lower() in kinds and not self._left_out.intersection((path, *path.parents)):
                yield path

    def front(self, path: Path, kind: type[Struct]) -> tuple[Source, Struct, Page]:
        """The front matter of a file, and a page for its body that is still to be read."""
        report = self.report(path)
        source = read(self.root, path, report, front=kind is not TextFront)
        front, lines = read_front(source, kind, report)
        return source, front, Page(path.stem, source, lines, report)

    def screen(self, path: Path, filler: Filler) -> Page:
        """A screen; its id is ``topic/name``."""
        _, front, page = self.front(path, ScreenFront)
        page.id = f"{path.parent.name}/{path.stem}"
        page.front = front
        page.sectioned = front.layout in SECTIONED
        page.review = read_review(front.review, front.translated_from, page.lines, page.report, self._today)
        if not front.title.strip() and not page.report.unread:
            page.report.error(page.lines.of("title"), "title is missing: the main message in a few words")
        self.words(page, filler, title=front.title, summary=front.summary)
        if front.question:
            page.uses.append(Use(Kind.QUESTION, front.question, page.lines.of("question")))
        page.uses += [Use(Kind.SOURCE, each, page.lines.of("sources")) for each in front.sources]
        self.body(page, filler)
        if front.layout is ScreenKind.MATTERS and not page.report.unread:
            check_matters(page)
        if not (page.source.body.strip() or front.layout in LISTS or page.report.unread):
            page.report.error(
                page.source.body_line - 1, "nothing stands below this line; write the page's words there"
            )
        return page

    def words(self, page: Page, filler: Filler, **front: str) -> None:
        """Note words of the front matter, by their key, as passages of ``page``."""
        reader = InlineReader(page, filler)
        for key, text in front.items():
            reader.read_text(text, page.lines.of(key), Role(key))

    def index(self, path: Path, filler: Filler, *, sectioned: bool) -> Page:
        """A list such as the glossary; an empty one when there is no file."""
        if not os.path.lexists(path):
            report = self.report(path)
            report.unread = path.with_suffix("") in self.misnamed
            return no_page(path, report)
        _, front, page = self.front(path, TextFront)
        page.sectioned = sectioned
        page.review = read_review(front.review, front.translated_from, page.lines, page.report, self._today)
        return self.body(page, filler)

    def body(self, page: Page, filler: Filler) -> Page:
        """Read the blocks of ``page``."""
        try:
            tree = self._parser.parse(page.source.body, page.source.body_line)
            page.blocks = read_blocks(tree, page, self._shows, filler)
        except RecursionError:
            page.report.error(page.source.body_line, "is nested too deep to be read; make it simpler")
        self.images |= page.images
        return page

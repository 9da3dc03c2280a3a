"""The files of a pack, read into pages with all that the caller brings along."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.compiler.problems import Problem, Report
from kiosk.compiler.reading.blocks import read_blocks
from kiosk.compiler.reading.front import Lines, ScreenFront, TextFront, read_front
from kiosk.compiler.reading.images import SceneCheck
from kiosk.compiler.reading.inline import InlineReader
from kiosk.compiler.reading.markup import Parser
from kiosk.compiler.reading.page import SECTIONED, Kind, Page, Role, Use
from kiosk.compiler.reading.review import read_review
from kiosk.compiler.reading.source import Source, inside, read, real
from kiosk.compiler.reading.values import Filler, Values
from kiosk.model.tables import Struct


class Pack:
    """The folder ``root`` and what its pages are checked against. Gathers the problems of every file."""

    def __init__(self, root: Path, check_scene: SceneCheck, values: Values, today: date) -> None:
        self.root = real(root)
        self.values = values
        self.images: set[Path] = set()
        self._check_scene = check_scene
        self._today = today
        self._parser = Parser()
        self._reports: dict[str, Report] = {}

    @property
    def problems(self) -> list[Problem]:
        """Every problem that was found so far."""
        return [problem for report in self._reports.values() for problem in report.problems]

    def report(self, path: Path) -> Report:
        """Where the problems of the file at ``path`` go."""
        file = path.relative_to(self.root).as_posix()
        return self._reports.setdefault(file, Report(file))

    def folder(self, path: Path) -> list[Path]:
        """What stands in a folder, by name, without hidden files; reports what cannot be read."""
        try:
            found = sorted(path.iterdir())
        except OSError as error:
            self.report(path).error(1, f"cannot be read: {error.strerror}")
            return []
        shown = [entry for entry in found if not entry.name.startswith(".")]
        for entry in shown:
            if entry.is_dir() and not inside(self.root, entry):
                self.report(entry).error(1, "leads out of the content folder; put the folder itself here")
        return [entry for entry in shown if inside(self.root, entry) or not entry.is_dir()]

    def front(self, path: Path, kind: type[Struct]) -> tuple[Source, Struct, Page]:
        """The front matter of a file, and a page for its body that is still to be read."""
        report = self.report(path)
        source = read(self.root, path, report)
        front, lines = read_front(source, kind, report)
        return source, front, Page(path.stem, source, lines, report)

    def screen(self, path: Path, filler: Filler) -> Page:
        """A screen; its id is ``topic/name``."""
        _, front, page = self.front(path, ScreenFront)
        page.id = f"{path.parent.name}/{path.stem}"
        page.front = front
        page.sectioned = front.layout in SECTIONED
        page.review = read_review(front.review, front.translated_from, page.lines, page.report, self._today)
        if not front.title.strip():
            page.report.error(page.lines.of("title"), "title is missing: the main message in a few words")
        self.words(page, filler, title=front.title, summary=front.summary)
        if front.question:
            page.uses.append(Use(Kind.QUESTION, front.question, page.lines.of("question")))
        page.uses += [Use(Kind.SOURCE, each, page.lines.of("sources")) for each in front.sources]
        return self.body(page, filler)

    def words(self, page: Page, filler: Filler, **front: str) -> None:
        """Note words of the front matter, by their key, as passages of ``page``."""
        reader = InlineReader(page, filler)
        for key, text in front.items():
            reader.read_text(text, page.lines.of(key), Role(key))

    def index(self, path: Path, filler: Filler, *, sectioned: bool) -> Page:
        """A list such as the glossary; an empty one when there is no file."""
        if not path.exists():
            return Page(path.stem, Source(path.name, path, "", 1, "", 1), Lines(1), self.report(path))
        _, front, page = self.front(path, TextFront)
        page.sectioned = sectioned
        page.review = read_review(front.review, front.translated_from, page.lines, page.report, self._today)
        return self.body(page, filler)

    def body(self, page: Page, filler: Filler) -> Page:
        """Read the blocks of ``page``."""
        try:
            tree = self._parser.parse(page.source.body, page.source.body_line)
            page.blocks = read_blocks(tree, page, self.root, self._check_scene, filler)
        except RecursionError:
            page.report.error(page.source.body_line, "is nested too deep to be read; make it simpler")
        self.images |= page.images
        return page

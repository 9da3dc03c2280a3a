"""The kiosk and the window that names its problems, following every save."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.bridge import loading
from kiosk.bridge.qml import register
from kiosk.bridge.staff.findings import Finding, Findings, PublishedFindings
from kiosk.bridge.system import fonts
from kiosk.bridge.system.watch import FolderWatcher
from kiosk.commands.run.shelf import Shelf
from kiosk.content_process.answer import Answer
from kiosk.model.library import Library
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

SIZE = (1280, 720)


class Workbench:
    """The kiosk and, while there are errors, the window that names them.

    A page with an error never replaces a good one; when there was no good one yet, only the errors show.
    The words are read in a process of their own: however long that takes, the window answers.
    """

    def __init__(
        self, application: QGuiApplication, settings: Settings, where: Places, size: tuple[int, int] | None
    ) -> None:
        self._application = application
        self._settings = settings
        self.where = where
        self._answers: dict[Path, Answer] = {}
        self._size = size or SIZE
        self._whole = False
        self.kiosk: app.Kiosk | None = None
        fonts.load(where.assets)
        register()
        self.findings = PublishedFindings(Findings(), application)
        self._engine, self.window = loading.load(
            loading.UI / "staff" / "FindingsWindow.qml", {"findings": self.findings}
        )
        self._state = TemporaryDirectory()
        self._shelf = Shelf(Path(self._state.name), application)
        self._shelf.answered.connect(self._tell)
        self._shelf.compiled.connect(self._show)
        self._shelf.broken.connect(self._miss)
        self._screens = FolderWatcher([loading.UI])
        self._screens.changed.connect(self.reload)

    def begin(self) -> None:
        """Read the content, and again after every save."""
        self._shelf.follow(self._settings, self.where.packs, date.today(), house_rules=True)

    def _tell(self, pack: Path, answer: Answer) -> None:
        self._whole = answer.whole
        self._answers[pack] = answer
        answers = list(self._answers.values())
        self.findings.update(findings(answers))
        self.window.setVisible(any(each.error for answer in answers for each in answer.problems))

    def _miss(self, reason: str) -> None:
        if not self.findings.record.findings:
            self.findings.update(Findings(reason))
            self.window.setVisible(True)

    def _show(self, library: Library) -> None:
        if not self._whole:
            return
        if self.kiosk is not None:
            self.kiosk.replace_library(library)
        else:
            self.kiosk = app.build(self._application, self._settings, self.where, library, size=self._size)
            self.kiosk.window.show()

    def reload(self) -> None:
        """Load the changed QML files."""
        if self.kiosk is not None:
            self.kiosk.reload()

    def close(self) -> None:
        """Take everything down."""
        self._shelf.close()
        self._state.cleanup()
        loading.unload(self._engine, self.window)
        if self.kiosk is not None:
            self.kiosk.close()


def findings(answers: Sequence[Answer]) -> Findings:
    """The problems of ``answers``, one a pack, as they are shown, errors first."""
    problems = sorted((each for one in answers for each in one.problems), key=lambda each: not each.error)
    summary = "; ".join(each.summary for each in answers)
    return Findings(summary, tuple(Finding(each.place, each.message, each.error) for each in problems))

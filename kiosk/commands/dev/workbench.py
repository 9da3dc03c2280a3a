"""The kiosk and the window that names its problems, following every save."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk import app, offer
from kiosk.bridge.qml import register
from kiosk.bridge.staff.findings import Finding, Findings, PublishedFindings
from kiosk.bridge.system import fonts
from kiosk.bridge.system.watch import FolderWatcher
from kiosk.compiler import Compilation, Severity
from kiosk.settings.places import Places
from kiosk.settings.schema import Settings

SIZE = (1280, 720)


class Workbench:
    """The kiosk and, while there are errors, the window that names them.

    A page with an error never replaces a good one; when there was no good one yet, only the errors show.
    """

    def __init__(
        self, application: QGuiApplication, settings: Settings, where: Places, size: tuple[int, int] | None
    ) -> None:
        self._application = application
        self._settings = settings
        self._where = where
        self.content = where.content
        self._size = size or SIZE
        self.kiosk: app.Kiosk | None = None
        fonts.load(where.assets)
        register()
        self.findings = PublishedFindings(Findings(), application)
        self._engine, self.window = app.load(
            app.UI / "staff" / "FindingsWindow.qml", {"findings": self.findings}
        )
        self._content = FolderWatcher([where.content])
        self._content.changed.connect(self.compile)
        self._screens = FolderWatcher([app.UI])
        self._screens.changed.connect(self.reload)

    def compile(self) -> None:
        """Read the content again and show what came of it."""
        compilation = offer.compile_content(self._settings, self.content)
        offer.report(compilation)
        self.findings.update(findings(compilation))
        library = compilation.library if compilation.whole else None
        if library is not None and self.kiosk is not None:
            self.kiosk.navigator.replace_library(library)
        elif library is not None:
            self.kiosk = app.build(self._application, self._settings, self._where, library, size=self._size)
            self.kiosk.window.show()
        self.window.setVisible(not compilation.clean)

    def reload(self) -> None:
        """Load the changed QML files."""
        if self.kiosk is not None:
            self.kiosk.reload()

    def close(self) -> None:
        """Take everything down."""
        app.unload(self._engine, self.window)
        if self.kiosk is not None:
            self.kiosk.close()


def findings(compilation: Compilation) -> Findings:
    """The problems of ``compilation`` as they are shown."""
    problems = sorted(compilation.problems, key=lambda each: each.severity is not Severity.ERROR)
    return Findings(
        compilation.summary(),
        tuple(
            Finding(f"{each.file}:{each.line}", each.message, each.severity is Severity.ERROR)
            for each in problems
        ),
    )

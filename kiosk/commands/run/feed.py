"""The newest library, compiled in another process after every change of the content."""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk import offer
from kiosk.bridge.system.child import Child
from kiosk.content_process.answer import Answer, given, program
from kiosk.content_process.order import Order
from kiosk.model.library import Library, pack_id
from kiosk.settings.schema import Settings
from kiosk.snapshot.file import SnapshotError, keep, library, read
from kiosk.starts import Care

log = logging.getLogger(__name__)

MODULE = "kiosk.content_process"
AFTER_MS = 1500
"""With a library of the last start the first frame goes first; then the files are looked at."""
END_MS = 300
"""How long it is waited that the process is gone when the kiosk ends."""
AGAIN_S, AGAIN_MOST_S = 5, 600
"""How long it is waited after the process has ended without an answer, at first and at the most."""


class Feed(QObject):
    """Follows a folder of content. What came last is kept in the folder ``state`` for the next start."""

    answered = Signal(object)
    """What came of changed files, as an :class:`Answer`."""
    compiled = Signal(object)
    """A :class:`Library` from changed files."""
    broken = Signal(str)
    """The files make no library, and why."""

    def __init__(self, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._order: Order | None = None
        self._failures = 0
        self._given = False
        self._child = Child(MODULE, self)
        self._child.ended.connect(self._ended)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._start)

    def follow(
        self,
        settings: Settings,
        content: Path,
        today: date,
        care: Care = Care.NORMAL,
        *,
        house_rules: bool = False,
    ) -> Library | None:
        """Follow ``content`` from now on; give the library of the last start if it fits, and do not wait.

        A careful start gives the library that :meth:`prove` has kept, and follows nothing where there is one.
        """
        values = offer.clinic_values(settings, today)
        begun = None if house_rules else settings.languages
        made_of = given(values, content, begun)
        file = snapshot_file(self._state, content)
        if care is Care.LAST_GOOD:
            proven, _ = _last_good(proven_file(file), made_of)
            if proven is not None:
                self._order = None
                self.close()
                return proven
        found, files = _last_good(file, made_of)
        self._order = Order(str(content.absolute()), values, today, files, str(file), house_rules, begun)
        self._given = found is not None
        self._again.start(0 if found is None else AFTER_MS)
        return found

    def has_proven(self, settings: Settings, content: Path, today: date) -> bool:
        """Whether there is a library of ``content`` that :meth:`prove` has kept and that fits today."""
        kept = proven_file(snapshot_file(self._state, content))
        made_of = given(offer.clinic_values(settings, today), content, settings.languages)
        return _last_good(kept, made_of)[0] is not None

    def prove(self) -> None:
        """Keep the library that people see now as one with which the kiosk runs well."""
        if self._order is None:
            return
        file = Path(self._order.snapshot)
        try:
            keep(proven_file(file), read(file))
        except (SnapshotError, OSError) as error:
            log.warning("the content that runs well cannot be kept: %s", error)

    def renew(self, settings: Settings, today: date) -> None:
        """Compile again as of ``today``."""
        if self._order is not None:
            values = offer.clinic_values(settings, today)
            self._order = msgspec.structs.replace(self._order, values=values, today=today, known="")
            self._start()

    def close(self) -> None:
        """End the process."""
        self._again.stop()
        self._child.end(wait_ms=END_MS)

    def _start(self) -> None:
        self._again.stop()
        self._child.start(msgspec.json.encode(self._order) + b"\n")

    def _ended(self, told: bytes, fine: bool) -> None:  # noqa: FBT001 - a signal's argument
        try:
            answer = msgspec.msgpack.decode(told, type=Answer)
            found = library(answer.library) if answer.library else None
        except (msgspec.MsgspecError, SnapshotError):
            self._fail(fine=fine)
            return
        self._failures = 0
        for problem in answer.problems:
            log.log(logging.ERROR if problem.error else logging.WARNING, "%s", problem.text)
        assert self._order is not None  # noqa: S101 - only an order starts the process
        self._order = msgspec.structs.replace(self._order, known=answer.files)
        log.info("content %s: %s", self._order.content, answer.summary)
        self.answered.emit(answer)
        if found is None or (self._given and not answer.whole):
            self.broken.emit(f"{self._order.content}: {answer.summary}; run `kiosk check` and mend them")
        else:
            self._given = True
            self.compiled.emit(found)
        self._start()

    def _fail(self, *, fine: bool) -> None:
        """Try again later, and later each time: words that end the process would do so for ever."""
        self._failures += 1
        wait = min(AGAIN_MOST_S, AGAIN_S * 2 ** (self._failures - 1))
        self.broken.emit("the content was not read to its end" + ("" if fine else "; see `kiosk check`"))
        self._again.start(wait * 1000)


def snapshot_file(state: Path, content: Path) -> Path:
    """Where the last library of ``content`` is kept: each folder of content has its own."""
    return state / f"library-{pack_id(content)}.snapshot"


def proven_file(snapshot: Path) -> Path:
    """Where that of the ``snapshot`` files is kept with which the kiosk has run well."""
    return snapshot.with_suffix(".proven")


def _last_good(file: Path, made_of: str) -> tuple[Library | None, str]:
    """The library in ``file``, if it is of this program and ``made_of`` the same, and its files' digest."""
    try:
        snapshot = read(file)
        if (snapshot.program, snapshot.given) == (program(), made_of):
            return library(snapshot), snapshot.files
        log.info("no last library: it was made by another program or with other values of the clinic")
    except SnapshotError as error:
        log.info("no last library: %s", error)
    return None, ""

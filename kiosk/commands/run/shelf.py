"""The packs that people can choose from, each followed by a feed of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.commands.run.feed import Feed
from kiosk.model.library import Library, side_by_side
from kiosk.settings.schema import Settings
from kiosk.starts import Care


class Shelf(QObject):
    """Follows folders of content. A pack that makes no library is left out, and the others stand.

    What came last of each is kept in the folder ``state`` for the next start.
    """

    answered = Signal(Path, object)
    """What came of changed files of a pack, as an :class:`~kiosk.content_process.answer.Answer`."""
    compiled = Signal(object)
    """A :class:`Library` of all packs that there are, the first of them with the others beside it."""
    broken = Signal(str)
    """The files of a pack make no library, and why."""

    def __init__(self, state: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._feeds: dict[Path, Feed] = {}
        self._found: dict[Path, Library] = {}

    def follow(
        self,
        settings: Settings,
        packs: Sequence[Path],
        today: date,
        care: Care = Care.NORMAL,
        *,
        house_rules: bool = False,
    ) -> Library | None:
        """Follow ``packs`` from now on; give what fits of the last start, as :meth:`Feed.follow` does."""
        self.close()
        for feed in self._feeds.values():
            feed.deleteLater()
        self._feeds = {pack: self._feed(pack) for pack in packs}
        self._found = {}
        for pack, feed in self._feeds.items():
            found = feed.follow(settings, pack, today, care, house_rules=house_rules)
            if found is not None:
                self._found[pack] = found
        return self._together()

    def has_proven(self, settings: Settings, packs: Sequence[Path], today: date) -> bool:
        """Whether there is a library of one of ``packs`` that :meth:`prove` has kept and that fits today."""
        return any(Feed(self._state).has_proven(settings, pack, today) for pack in packs)

    def prove(self) -> None:
        """Keep the libraries that people see now as those with which the kiosk runs well."""
        for feed in self._feeds.values():
            feed.prove()

    def renew(self, settings: Settings, today: date) -> None:
        """Compile all again as of ``today``."""
        for feed in self._feeds.values():
            feed.renew(settings, today)

    def close(self) -> None:
        """End the processes."""
        for feed in self._feeds.values():
            feed.close()

    def _feed(self, pack: Path) -> Feed:
        feed = Feed(self._state, self)
        feed.answered.connect(partial(self.answered.emit, pack))
        feed.compiled.connect(partial(self._take, pack))
        feed.broken.connect(self.broken)
        return feed

    def _take(self, pack: Path, library: Library) -> None:
        self._found[pack] = library
        self.compiled.emit(self._together())

    def _together(self) -> Library | None:
        found = [self._found[pack] for pack in self._feeds if pack in self._found]
        return side_by_side(found) if found else None

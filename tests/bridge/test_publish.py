"""Records for QML: only what differs is told, and rows that stay are the same rows."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from kiosk.bridge.publish import RecordModel, published


@dataclass(frozen=True)
class Entry:
    target: str
    words: str = ""


@dataclass(frozen=True)
class Record:
    title: str = ""
    entries: tuple[Entry, ...] = ()


Names = st.lists(st.sampled_from("abcdef"), unique=True, max_size=6)


class Watcher:
    """A view that keeps a token for each row, as QML keeps a delegate."""

    def __init__(self, model: RecordModel) -> None:
        self._model = model
        self.tokens: list[object] = []
        self.changed: list[int] = []
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.dataChanged.connect(lambda first, _: self.changed.append(first.row()))

    def _inserted(self, _: QModelIndex, first: int, last: int) -> None:
        self.tokens[first:first] = [object() for _ in range(first, last + 1)]

    def _removed(self, _: QModelIndex, first: int, last: int) -> None:
        del self.tokens[first : last + 1]


@given(Names, Names)
def test_rows_that_stay_keep_their_delegates(before: list[str], after: list[str]) -> None:
    model = RecordModel(Entry)
    watcher = Watcher(model)
    model.replace([Entry(name) for name in before])
    delegates = dict(zip(before, watcher.tokens, strict=True))
    model.replace([Entry(name) for name in after])
    assert len(after) == len(watcher.tokens) == model.rowCount()
    kept = [name for name in before if name in after]
    if kept == [name for name in after if name in before]:
        assert all(delegates[name] is watcher.tokens[after.index(name)] for name in kept)


def test_only_the_row_that_differs_is_told() -> None:
    model = RecordModel(Entry)
    watcher = Watcher(model)
    model.replace([Entry("a"), Entry("b"), Entry("c")])
    model.replace([Entry("a"), Entry("b", "other words"), Entry("c")])
    assert [1] == watcher.changed
    assert "other words" == model.data(model.index(1), next(iter(model.roleNames())) + 1)


def test_only_the_field_that_differs_is_told() -> None:
    shown = published(Record, "RecordState")(Record("one"))
    told: list[str] = []
    shown.titleChanged.connect(lambda: told.append("title"))  # type: ignore[attr-defined] # made at run time
    shown.replaced.connect(lambda: told.append("record"))
    shown.update(Record("one", (Entry("a"),)))
    shown.update(Record("two", (Entry("a"),)))
    shown.update(Record("two", (Entry("a"),)))
    assert ["record", "title", "record"] == told

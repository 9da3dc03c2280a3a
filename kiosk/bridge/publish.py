"""Frozen records shown to QML: one read-only property and one notify signal per field.

Numbers in words from right to left are isolated on the way to the screen; the record keeps the plain words.
A field that is a tuple of records is shown as a list model whose roles are the records' fields.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import fields
from difflib import SequenceMatcher
from typing import Any, ClassVar, Generic, TypeVar, cast, get_args, get_type_hints

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kiosk.visit.bidi import isolated

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


def camel(name: str) -> str:
    """``handle_caption`` as QML writes it: ``handleCaption``."""
    return re.sub(r"_(\w)", lambda match: match[1].upper(), name)


class RecordModel(QAbstractListModel):
    """A list of frozen records of one type.

    Replacing it keeps the delegates of the records that stay: those of the same ``kind`` that ask for the
    same ``target``, in the same order.
    """

    def __init__(self, record: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(field.name for field in fields(record))
        self._roles = {Qt.ItemDataRole.UserRole + 1 + i: name for i, name in enumerate(self._names)}
        self._records: list[object] = []

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the records."""
        return 0 if parent.isValid() else len(self._records)

    def roleNames(self) -> dict[int, QByteArray]:
        """Name the roles after the record's fields."""
        return {role: QByteArray(camel(name).encode()) for role, name in self._roles.items()}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give one field of one record."""
        name = self._roles.get(role)
        if name is None or not index.isValid():
            return None
        value = isolated(getattr(self._records[index.row()], name))
        return list(value) if isinstance(value, tuple) else value

    def replace(self, records: Sequence[object]) -> None:
        """Show ``records`` instead; rows that stay are not touched, so that they keep focus and press."""
        steps = SequenceMatcher(None, _names(self._records), _names(records), autojunk=False).get_opcodes()
        for step, first, end, start, stop in reversed(steps):
            if step == "equal":
                self._update(first, records[start:stop])
                continue
            if end > first:
                self.beginRemoveRows(ROOT, first, end - 1)
                del self._records[first:end]
                self.endRemoveRows()
            if stop > start:
                self.beginInsertRows(ROOT, first, first + stop - start - 1)
                self._records[first:first] = records[start:stop]
                self.endInsertRows()

    def _update(self, first: int, records: Sequence[object]) -> None:
        for row, record in enumerate(records, first):
            if self._records[row] != record:
                self._records[row] = record
                self.dataChanged.emit(self.index(row), self.index(row))


def _names(records: Sequence[object]) -> list[tuple[str, str]]:
    """What makes a row another row: the kind, which chooses its delegate, and what its button asks for."""
    return [(getattr(each, "kind", ""), getattr(each, "target", "")) for each in records]


R = TypeVar("R")


class Published(QObject, Generic[R]):
    """A frozen record of type ``R`` for QML. Subclasses come from :func:`published`."""

    replaced = Signal()
    """Another record is shown, whichever of its fields differ."""
    tables: ClassVar[dict[str, type]] = {}

    def __init__(self, record: R, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._models = {name: RecordModel(kind, self) for name, kind in self.tables.items()}
        for name, model in self._models.items():
            model.replace(getattr(record, name))

    @property
    def record(self) -> R:
        """The record on show."""
        return self._record

    def update(self, record: R) -> None:
        """Show ``record`` instead; only the fields that differ are notified."""
        old, self._record = self._record, record
        for field in fields(cast("Any", record)):
            value = getattr(record, field.name)
            if value == getattr(old, field.name):
                continue
            if field.name in self._models:
                self._models[field.name].replace(value)
            else:
                getattr(self, f"{camel(field.name)}Changed").emit()
        if record != old:
            self.replaced.emit()


def published(record: type[R], name: str) -> type[Published[R]]:
    """Make the QObject class ``name`` that shows records of type ``record``."""
    members: dict[str, Any] = {"tables": {}, "__module__": __name__}
    for field, kind in get_type_hints(record).items():
        shown = camel(field)
        inner = get_args(kind)[0] if get_args(kind) else None
        if inner is not None and hasattr(inner, "__dataclass_fields__"):
            members["tables"][field] = inner
            members[shown] = Property(QObject, _model(field), constant=True)
        else:
            changed = members[f"{shown}Changed"] = Signal()
            qt_type = cast("type", "QStringList" if inner is str else kind)
            members[shown] = Property(qt_type, _value(field), notify=changed)
    return cast("type[Published[R]]", type(name, (Published,), members))


def _value(field: str) -> Callable[[Published[R]], object]:
    def read(self: Published[R]) -> object:
        value = isolated(getattr(self._record, field))
        return list(value) if isinstance(value, tuple) else value

    return read


def _model(field: str) -> Callable[[Published[R]], QObject]:
    return lambda self: self._models[field]

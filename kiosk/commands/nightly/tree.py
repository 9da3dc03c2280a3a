"""What the kiosk says of itself to whoever does not see: its tree of accessible names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

ACTIVE = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.PageTab,
    QAccessible.Role.Slider,
}
"""What can be pressed or moved, and so must have a name."""


@dataclass(frozen=True, slots=True)
class Node:
    """One node of the accessibility tree; ``rect`` in px of the window."""

    name: str
    role: QAccessible.Role
    rect: QRect
    enabled: bool
    focusable: bool
    checked: bool
    path: tuple[str, ...] = ()


def nodes(window: QQuickWindow) -> Iterator[Node]:
    """Everything in ``window`` that is exposed and visible, in reading order."""
    yield from _walk(window, QAccessible.queryAccessibleInterface(window), ())


def _walk(window: QQuickWindow, interface: QAccessibleInterface, path: tuple[str, ...]) -> Iterator[Node]:
    origin = window.position()
    for i in range(interface.childCount()):
        child = cast("QAccessibleInterface | None", interface.child(i))
        if child is None:
            continue
        state = child.state()
        if state.invisible:
            continue
        name = child.text(QAccessible.Text.Name)
        rect = child.rect().translated(-origin)
        yield Node(
            name, child.role(), rect, not state.disabled, bool(state.focusable), bool(state.checked), path
        )
        yield from _walk(window, child, (*path, name))

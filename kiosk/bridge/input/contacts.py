"""What touches the screen: a person, or a cloth, a palm or a noisy panel that only rests there."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent

REST_MM = 3.0
"""A contact that stays within this distance does not move."""
REST_S = 30.0
"""A contact that has not moved for so long is nobody."""
FLICKER_S = 1.0
"""A contact that comes back to its place sooner is still the same one: a noisy panel loses it."""
MOUSE = -1
"""The number of the mouse among the contacts."""


@dataclass(slots=True)
class _Contact:
    """Where it rests, in px of the screen, since when, and when it was last felt, in s."""

    place: QPointF
    since: float
    felt: float


class Contacts:
    """Tells which touches and movements come from somebody; ``density`` gives the screen's px per mm."""

    def __init__(self, density: Callable[[], float]) -> None:
        self._density = density
        self._known: dict[int, _Contact] = {}

    def moved(self, event: QEvent, now: float) -> bool:
        """Whether somebody is behind ``event``, which comes at ``now`` s; keys and wheels always count."""
        if not isinstance(event, QTouchEvent | QMouseEvent):
            return True
        here = list(_places(event))
        numbers = {number for number, _, _ in here}
        self._known = {
            number: each
            for number, each in self._known.items()
            if number in numbers or now - each.felt <= REST_S
        }
        living = [self._lives(number, place, now, down=down) for number, place, down in here]
        return any(living)

    def _lives(self, number: int, place: QPointF, now: float, *, down: bool) -> bool:
        """Take the contact ``number`` at ``place``; whether it moves, or has not rested for long."""
        found = self._lost(place, now) if down else self._known.get(number)
        if found is None or not self._near(found.place, place):
            found = _Contact(place, now, now)
        found.felt = now
        self._known[number] = found
        return now - found.since <= REST_S

    def _lost(self, place: QPointF, now: float) -> _Contact | None:
        """The contact that has just been felt at ``place``."""
        fresh = (each for each in self._known.values() if now - each.felt <= FLICKER_S)
        return next((each for each in fresh if self._near(each.place, place)), None)

    def _near(self, one: QPointF, other: QPointF) -> bool:
        away = one - other
        return math.hypot(away.x(), away.y()) <= REST_MM * self._density()


def _places(event: QTouchEvent | QMouseEvent) -> Iterator[tuple[int, QPointF, bool]]:
    """Number and place of each contact of ``event``, in px of the screen, and whether it has just come."""
    if isinstance(event, QMouseEvent):
        yield MOUSE, event.globalPosition(), event.type() == QEvent.Type.MouseButtonPress
        return
    for point in event.points():
        yield point.id(), point.globalPosition(), point.state() == QEventPoint.State.Pressed

"""What the sheets of the table are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.visit.table import Choice
from kiosk.visit.targets import Choose, address


@dataclass(frozen=True, slots=True)
class Option:
    """One of several choices: what choosing it asks for, its word, its picture, and whether it is chosen."""

    target: str
    text: str
    selected: bool
    picture: str = ""


def options(choice: Choice, named: Iterable[tuple[str, str]], now: str) -> Iterator[Option]:
    """The values of ``choice`` with their names; ``now`` is chosen."""
    for value, name in named:
        yield Option(address(Choose(choice, value)), name, value == now)

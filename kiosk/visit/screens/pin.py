"""The pad on which staff type their PIN. What was typed is nowhere in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.session import PIN
from kiosk.visit.targets import Do, Key, address

DELETE, OK = "delete", "ok"


@dataclass(frozen=True, slots=True)
class PadKey:
    """One key: what it asks for, the word or digit on it, and what is heard of it."""

    target: str
    text: str
    heard: str
    icon_name: str = ""


@dataclass(frozen=True, slots=True)
class Pad:
    """The keys in the order of a telephone's, and the way back."""

    keys: tuple[PadKey, ...] = ()
    ask: str = ""
    back: str = ""
    to_back: str = ""
    to_delete: str = address(Key(DELETE))
    to_digits: tuple[str, ...] = tuple(address(Key(str(digit))) for digit in range(10))

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...] | None:  # noqa: ARG002 - as every kind
        """None: the pad keeps its form, whose digits are large already."""
        return None

    def said(self, seen: Seen) -> Iterator[Sentence]:  # noqa: ARG002 - as every kind
        """What to do."""
        yield Sentence(self.ask, Region.NOTE)

    def controls(self, seen: Seen) -> Iterator[str]:  # noqa: ARG002 - as every kind
        """The keys and the way back."""
        yield from dict.fromkeys(key.heard for key in self.keys)
        yield self.back


def show(screen: Screenful, here: Here) -> Screenful:
    """The pad. Back returns to the patient's place, or forgets a visit that has not begun.

    Others may listen: a digit is heard as "key" until somebody asks for more.
    """
    words = here.words
    digits = (*(str(digit) for digit in range(1, 10)), DELETE, "0", OK)
    texts = {DELETE: words.delete, OK: words.ok}
    icons = {DELETE: "erase"}
    hears = here.session.hear_keys
    keys = tuple(
        PadKey(
            address(Key(each)),
            texts.get(each, each),
            texts.get(each, each if hears else words.key),
            icons.get(each, ""),
        )
        for each in digits
    )
    back = Do.BACK if here.session.given else Do.START_OVER
    shown = Pad(keys, words.pin_ask, words.back, address(back))
    view = replace(screen.view, kind="pin", screen=PIN, title=words.staff_title)
    return replace(screen, view=replace(view, section_name=here.clinic.name), shown=shown)

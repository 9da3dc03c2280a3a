"""What a patient sees and hears, as text: the one place of these nets that knows the program's own names.

:func:`tellings` walks over the content without QML. All rows are shown, for nobody measures them.
:func:`book` writes a walk as text. It does not say which record a field stands in: fields of a record
within a record stand among the others, and empty fields are left out.
"""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from itertools import product
from pathlib import Path
from textwrap import indent

from kiosk.bridge.navigator import Navigator
from kiosk.bridge.speech.speaker import Speaker
from kiosk.bridge.stops import stops
from kiosk.model.library import Library
from kiosk.visit.clinic import Clinic
from kiosk.visit.seen import Screenful
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.session import TextSize
from kiosk.visit.surroundings import Defaults
from kiosk.visit.targets import Resize

SHAPES = {
    "kiosk": (1920, 1080),
    "kiosk-tall": (1080, 1920),
    "tablet": (1280, 800),
    "tablet-tall": (800, 1280),
}
"""A panel of each layout in px, with the density that the program assumes."""
SIZES = {TextSize.NORMAL: "normal", TextSize.LARGE: "large", TextSize.EXTRA_LARGE: "extra"}
EMPTY = ("", (), None, 0, -1)
"""Values that stand for nothing, whatever the field's default is. False is 0."""
REGIONS = frozenset(each.value for each in Region)
"""Where on a screen a sentence can stand."""
PLACE_IN_ROW = re.compile(r", \d+ of \d+(, \d+|\. On my list)?$")
"""What the voice says in English behind a card, a tab, a question or an answer."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What is seen and heard at ``stop``, with ``text_size`` on a panel of ``shape``."""

    stop: str
    shape: str
    text_size: str
    screen: Screenful
    script: tuple[Sentence, ...]


def tellings(library: Library, code: str) -> Iterator[Telling]:
    """Every stop in the language ``code``, on every shape and in every text size."""
    for shape, size in product(SHAPES, SIZES):
        navigator = Navigator(library, Defaults(clinic=Clinic("Riverside Spine Clinic", "555 0100")))
        speaker = Speaker(navigator, None)
        navigator.resize(*SHAPES[shape])
        yield Telling("attract", shape, SIZES[size], navigator.seen.screen, speaker.script())
        navigator.begin(code)
        navigator.press(Resize(size))
        for stop in stops(navigator, code):
            yield Telling(stop, shape, SIZES[size], navigator.seen.screen, speaker.script())


def book(walk: Sequence[Telling], content: Path) -> str:
    """The text of ``walk``: each block once, under the stop and the shapes and text sizes that it holds for.

    What all views have in common stands first and nowhere else. Files of the folder ``content`` are relative.
    """
    everywhere = set.intersection(*(set(_fields(each.screen)) for each in walk))
    blocks: dict[str, dict[str, list[Telling]]] = defaultdict(lambda: defaultdict(list))
    for each in walk:
        buttons = [sentence for sentence in each.script if sentence.region == "control"]
        others = [sentence for sentence in each.script if sentence.region != "control"]
        seen = [field for field in _fields(each.screen) if field not in everywhere]
        pieces = {"seen": seen, "heard": map(_said, others), "buttons": map(_said, buttons)}
        for piece, lines in pieces.items():
            blocks[f"{each.stop}: {piece}"]["\n".join(lines)].append(each)
    text = "".join(
        f"\n== {name} [{_where(holds)}]\n{lines}\n"
        for name, texts in blocks.items()
        for lines, holds in texts.items()
        if lines
    )
    whole = "\n".join(["== everywhere: seen", *sorted(everywhere), text])
    return whole.replace(f"{content.as_uri()}/", "").replace(f"{content}/", "")


def _where(holds: list[Telling]) -> str:
    """The shapes and text sizes of ``holds``; shapes that have the same sizes stand together."""
    shapes: dict[str, list[str]] = defaultdict(list)
    for shape in SHAPES:
        sizes = " ".join(each.text_size for each in holds if each.shape == shape)
        shapes[sizes].append(shape)
    return ", ".join(f"{' '.join(names)}: {sizes}" for sizes, names in shapes.items() if sizes)


def _said(sentence: Sentence) -> str:
    played = f" ({sentence.recording})" if sentence.recording else ""
    return f"{sentence.region} {sentence.index}.{sentence.at} {sentence.language}: {sentence.text}{played}"


def _fields(record: object) -> list[str]:
    """The fields that are not empty, by name: each a line, or with the entries of a tuple below it.

    The modules of a QR code are told as how many rows there are, and a number that no other code has.
    """
    found = []
    for name, value in _values(record):
        if isinstance(value, tuple) and name == "modules":
            found.append(f"{name}: {len(value)} rows, {zlib.crc32(repr(value).encode()):08x}")
        elif isinstance(value, tuple) and value:
            found.append("\n".join([f"{name}:", *map(_entry, value)]))
        elif value not in EMPTY:
            found.append(f"{name}: {value}")
    return sorted(found)


def _values(record: object) -> Iterator[tuple[str, object]]:
    for field in fields(record):  # type: ignore[arg-type] # a record is a dataclass
        value = getattr(record, field.name)
        if is_dataclass(value):
            yield from _values(value)
        else:
            yield field.name, value


def _entry(value: object) -> str:
    """One entry of a tuple, indented: a record, or words."""
    text = "\n".join(_fields(value)) if is_dataclass(value) else str(value)
    return indent(text, "    ").replace("    ", "  - ", 1)


def told(script: Iterable[Sentence]) -> tuple[set[str], set[str]]:
    """The names of the buttons in ``script``, and all that is told besides.

    A card, a tab, a question or an answer is a button among the content: "1 of 5" or so is told behind it.
    """
    buttons: set[str] = set()
    others: set[str] = set()
    for sentence in script:
        name = PLACE_IN_ROW.sub("", sentence.text)
        named = sentence.region == "control" or name != sentence.text
        (buttons if named else others).add(name)
    return buttons, others

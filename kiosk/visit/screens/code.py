"""Where a clinician types the code of a bone: big keys, only those that can be right, and the bone so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.anatomy.bone import LETTERS, Bone
from kiosk.model.scene import Scene
from kiosk.model.words import Words
from kiosk.visit.blocks import Row
from kiosk.visit.code_entry import DELETE, Step
from kiosk.visit.screens.shapes import shape_names, shape_picture
from kiosk.visit.seen import Here, Screenful, Seen
from kiosk.visit.sentence import Region, Sentence
from kiosk.visit.session import TABLE
from kiosk.visit.table import Choice, TableSheet
from kiosk.visit.targets import Choose, address

BEFORE = {Step.LEVEL: "", Step.SHAPE: "-", Step.LOST: "", Step.NEEDLES: "-", Step.CHECK: "-"}
"""What stands before each part of a code."""


@dataclass(frozen=True, slots=True)
class CodeKey:
    """One key: what it asks for, what is on it and heard of it, and a picture where it stands for a shape."""

    target: str
    text: str
    heard: str
    picture: str = ""
    icon_name: str = ""


@dataclass(frozen=True, slots=True)
class CodePart:
    """The place of one part: what stands before it, what was typed, and whether it is typed next."""

    dash: str
    text: str
    now: bool


@dataclass(frozen=True, slots=True)
class CodeEntry:
    """The parts of the code, what is asked for now, its keys, and the bone as far as it was typed."""

    parts: tuple[CodePart, ...] = ()
    ask: str = ""
    keys: tuple[CodeKey, ...] = ()
    message: str = ""
    picture: str = ""
    level: str = ""
    shape_name: str = ""
    back: str = ""
    to_back: str = address(Choose(Choice.SHEET, TableSheet.BONE))
    to_delete: str = address(Choose(Choice.CODE, DELETE))

    def column(self, screen: Screenful, words: Words) -> tuple[Row, ...] | None:  # noqa: ARG002 - as every kind
        """None: the pad keeps its form, whose keys are large already."""
        return None

    def said(self, seen: Seen) -> Iterator[Sentence]:  # noqa: ARG002 - as every kind
        """What was typed, what is wrong with it, and what to type."""
        yield Sentence(" ".join(part.text for part in self.parts if part.text), Region.NOTE)
        yield Sentence(self.message, Region.NOTE)
        yield Sentence(self.ask, Region.NOTE)

    def controls(self, seen: Seen) -> Iterator[str]:  # noqa: ARG002 - as every kind
        """The keys and the way back."""
        yield from (key.text for key in self.keys)
        yield self.back


def show(screen: Screenful, here: Here) -> Screenful:
    """The keys of the next part. The picture is the bone that stood there, with what was typed."""
    words, typed = here.words, here.session.table.typed
    asks = {
        Step.LEVEL: words.code_level,
        Step.SHAPE: words.shape,
        Step.LOST: words.code_lost,
        Step.NEEDLES: words.needles,
        Step.CHECK: words.code_check,
    }
    bone = typed.so_far(here.bone or Bone())
    parts = tuple(
        CodePart(BEFORE[step], typed.parts[step] if step < typed.step else "", now=step is typed.step)
        for step in Step
    )
    record = CodeEntry(
        parts,
        asks[typed.step],
        tuple(_keys(here, bone)),
        words.code_wrong if typed.wrong else "",
        Scene("procedure", (("bone", bone.code),)).address,
        bone.level if typed.step > Step.LEVEL else "",
        shape_names(words)[bone.shape] if typed.step > Step.SHAPE else "",
        words.back,
    )
    view = replace(screen.view, kind="code", screen=TABLE, title=words.type_code)
    return replace(screen, view=view, shown=record)


def _keys(here: Here, bone: Bone) -> Iterator[CodeKey]:
    """The keys of this step, then the one that takes a part back."""
    typed, words = here.session.table.typed, here.words
    shapes = {letter: shape for shape, letter in LETTERS.items()}
    for key in typed.keys:
        target = address(Choose(Choice.CODE, key))
        if typed.step is Step.SHAPE:
            name = shape_names(words)[shapes[key]]
            yield CodeKey(target, f"{key} · {name}", f"{key}, {name}", shape_picture(bone, shapes[key]))
        else:
            yield CodeKey(target, key, key)
    if typed.parts:
        yield CodeKey(address(Choose(Choice.CODE, DELETE)), words.delete, words.delete, icon_name="erase")

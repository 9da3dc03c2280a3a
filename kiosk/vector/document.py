"""An SVG file as a vector picture, or every fault in it with its line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path as File
from typing import Final
from xml.parsers import expat

from kiosk.vector.effort import effort
from kiosk.vector.look import Look, looked, properties
from kiosk.vector.numbers import AGAIN, LARGEST, SIMPLER, UnreadableError, numbers, too_many
from kiosk.vector.outlines import GEOMETRY, outline
from kiosk.vector.picture import SIDE, Path, Shape, VectorPicture
from kiosk.vector.refused import SAID
from kiosk.vector.transforms import moved

MAX_BYTES = 256 * 1024
MAX_ELEMENTS = 2_000
MAX_DEPTH = 40
MAX_COMMANDS = 10_000
"""More than this takes too long to paint on a small computer."""
MAX_FAULTS = 20
"""A file with so many kinds of faults is not read on."""
LONGEST = 20
"""How many times as wide as high, or as high as wide, a picture may be."""
_FAR = 100 * SIDE
"""Nothing may lie so far from the picture."""
_SVG = "http://www.w3.org/2000/svg"
_SEPARATOR = " "

_PASSED: Final = frozenset({"title", "desc", "metadata", "defs"})
"""Elements that paint nothing by themselves. What uses a definition is told where it does."""
_IDLE: Final = frozenset(
    {
        "id",
        "class",
        "version",
        "baseProfile",
        "role",
        "tabindex",
        "lang",
        "pathLength",
        "type",
        "zoomAndPan",
        "contentScriptType",
        "contentStyleType",
        "preserveAspectRatio",
        "requiredFeatures",
        "viewBox",
    }
)
"""Attributes that change nothing that is painted."""
_ROOT: Final = frozenset({"x", "y", "width", "height"})
_DAMAGED = f"ends too early or is damaged; {AGAIN}"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """What people cannot be shown: the first line where it stands, and what to do."""

    line: int
    message: str


class VectorError(Exception):
    """An SVG file that cannot be shown, with all its faults."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("; ".join(f"line {each.line}: {each.message}" for each in faults))
        self.faults = faults


def read_vector(data: bytes) -> VectorPicture:
    """The picture in an SVG file. Raises :class:`VectorError` with all that is wrong, and nothing else."""
    if len(data) > MAX_BYTES:
        told = f"is larger than {MAX_BYTES // 1024} KB; {SIMPLER}"
        raise VectorError((Fault(1, told),))
    reader = _Reader()
    reader.read(_text(data))
    return reader.picture()


def read_vector_file(file: File) -> VectorPicture:
    """The picture in ``file``. Raises OSError and :class:`VectorError`."""
    with file.open("rb") as stream:
        return read_vector(stream.read(MAX_BYTES + 1))


def _text(data: bytes) -> str:
    """The letters of a file; nothing that is painted depends on those beyond ASCII."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


class _StopError(Exception):
    """Nothing more of the file is read."""


class _Reader:
    """Gathers the shapes of one file, or its faults: each kind once, with its first line."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        self._faults: dict[str, int] = {}
        self._looks = [Look()]
        self._skipped = 0
        """How many elements deep the reader is inside one that is passed over."""
        self._elements = self._commands = 0
        self._effort = 0.0
        self._box = (0.0, 0.0, SIDE, SIDE)
        self._shapes: list[Shape] = []

    def read(self, text: str) -> None:
        """Read the whole file."""
        try:
            self._parser.Parse(text, True)
        except _StopError:
            pass
        except expat.ExpatError as error:
            self._tell(_DAMAGED, error.lineno)

    def picture(self) -> VectorPicture:
        """What was read. Raises :class:`VectorError`."""
        if not self._faults and not self._shapes:
            self._tell("shows nothing; draw a shape in it", 1)
        if self._faults:
            found = sorted(Fault(line, message) for message, line in self._faults.items())
            raise VectorError(tuple(found))
        return VectorPicture(*self._size, tuple(self._shapes))

    @property
    def _scale(self) -> float:
        return SIDE / max(self._box[2:])

    @property
    def _size(self) -> tuple[float, float]:
        return self._box[2] * self._scale, self._box[3] * self._scale

    def _tell(self, message: str, line: int = 0) -> None:
        self._faults.setdefault(message, line or self._parser.CurrentLineNumber)

    def _holds(self, what: str) -> None:
        self._tell(f"holds {what}")
        if len(self._faults) == MAX_FAULTS:
            raise _StopError

    def _doctype(self, *_: object) -> None:
        self._holds("a DOCTYPE; delete it, or save the picture again as plain SVG")
        raise _StopError

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > MAX_ELEMENTS:
            self._tell(f"has more than {MAX_ELEMENTS:,} shapes; {SIMPLER}")
            raise _StopError
        if len(self._looks) + self._skipped > MAX_DEPTH:
            self._tell(f"is nested more than {MAX_DEPTH} deep; ungroup its shapes")
            raise _StopError
        space, _, tag = name.rpartition(_SEPARATOR)
        if self._elements == 1 and (tag != "svg" or space not in {_SVG, ""}):
            self._tell(f"is no SVG drawing; {AGAIN}")
            raise _StopError
        if self._skipped or space not in {_SVG, ""} or not self._known(tag):
            self._skipped += 1
            if tag in {"style", "script"}:  # they change what stands elsewhere
                self._holds(SAID[tag])
            return
        own = {key: value for key, value in attributes.items() if _SEPARATOR not in key}
        self._element(tag, own)

    def _known(self, tag: str) -> bool:
        """Whether an element is read; what is wrong with any other is told."""
        if tag in GEOMETRY or tag == "g" or self._elements == 1:
            return True
        if tag not in _PASSED:
            self._holds(SAID.get(tag, f"the element {tag[:30]!r}; delete it"))
        return False

    def _end(self, _name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        else:
            self._looks.pop()

    def _element(self, tag: str, own: Mapping[str, str]) -> None:
        place = GEOMETRY.get(tag, frozenset())
        passed = place | _IDLE | (_ROOT if tag == "svg" else frozenset())
        for name in [each for each in own if each == "href" or each.startswith("on")]:
            self._holds(SAID["script"] if name != "href" else SAID["a"])
        left = {
            name: value
            for name, value in own.items()
            if name not in passed and not name.startswith(("data-", "aria-", "on", "href"))
        }
        if tag == "svg":
            self._view(own.get("viewBox", ""))
        look, faults = looked(self._looks[-1], properties(left))
        for fault in faults:
            self._holds(fault)
        self._looks.append(look)
        if tag in GEOMETRY:
            self._shape(tag, own, look)

    def _view(self, written: str) -> None:
        try:
            values = numbers(written)
        except UnreadableError:
            values = []
        if len(values) != 4 or min(values[2:]) < 1 / LARGEST:
            self._tell(f"has no viewBox that says how large it is; {AGAIN}")
            return
        x, y, width, height = values
        if max(width, height) > LONGEST * min(width, height):
            self._tell(f"is more than {LONGEST} times as long one way as the other; give it another shape")
        self._box = (x, y, width, height)

    def _shape(self, tag: str, own: Mapping[str, str], look: Look) -> None:
        try:
            path = outline(tag, own, MAX_COMMANDS)
            line = look.line
        except UnreadableError as error:
            self._holds(str(error))
            return
        self._commands += len(path)
        if self._commands > MAX_COMMANDS:
            self._holds(too_many(MAX_COMMANDS))
            raise _StopError
        if not path or not (look.filling or line):
            return
        x, y, _, _ = self._box
        k = self._scale
        path = moved(moved(path, look.place), (k, 0, 0, k, -k * x, -k * y))
        line = replace(line, width=line.width * k) if line else None
        if not _near(path) or (line and line.width > _FAR):
            self._tell("reaches far beyond the edge of the picture; delete what lies outside, or move it in")
            return
        self._shapes.append(Shape(path, look.filling, line, look.nonzero))
        self._effort += effort(self._shapes[-1], *self._size)
        if self._effort > 1:
            self._tell(f"takes too long to paint; {SIMPLER}")
            raise _StopError


def _near(path: Path) -> bool:
    return all(abs(float(number)) < _FAR for _, *rest in path for number in rest)

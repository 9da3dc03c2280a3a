"""How a shape looks: the properties of SVG that can be painted, inherited from the groups around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from kiosk.vector.numbers import AGAIN, UnreadableError, length, share
from kiosk.vector.picture import CURRENT, Line, Tone
from kiosk.vector.refused import SAID
from kiosk.vector.transforms import STILL, Matrix, read_transform, scales, times

NAMED: Final = {
    "black": "#000000", "silver": "#c0c0c0", "gray": "#808080", "white": "#ffffff",
    "maroon": "#800000", "red": "#ff0000", "purple": "#800080", "fuchsia": "#ff00ff",
    "green": "#008000", "lime": "#00ff00", "olive": "#808000", "yellow": "#ffff00",
    "navy": "#000080", "blue": "#0000ff", "teal": "#008080", "aqua": "#00ffff",
}  # fmt: skip
_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})")
_PLAIN_VALUES = frozenset({"", "none", "normal", "auto", "visible", "inline", "block", "inherit"})
"""What leaves a property, which cannot be painted, as it is without it."""
_OF_NOTHING = re.compile(
    r"(?:font|text|letter|word|line|white|writing|direction|unicode|glyph|baseline|dominant|alignment|stop|flood"
    r"|lighting|solid|shape|inline|color-|image-|enable|cursor|pointer|-|isolation|stroke-miterlimit"
    r"|stroke-dashoffset|overflow|clip-rule|background|kerning|user-|xml).*"
)
"""Properties of words, gradients and editors: they change no shape of ours."""
_SKEWED = 1.05
"""A line may be stretched so much more one way than the other: nobody sees it."""


@dataclass(frozen=True, slots=True)
class Look:
    """All that a shape inherits. ``fill`` and ``stroke`` are ``#rrggbb``, CURRENT or empty."""

    fill: str = "#000000"
    stroke: str = ""
    width: float = 1.0
    cap: str = "butt"
    join: str = "miter"
    nonzero: bool = True
    fill_alpha: float = 1.0
    stroke_alpha: float = 1.0
    alpha: float = 1.0
    place: Matrix = STILL

    @property
    def filling(self) -> Tone | None:
        """What the shape is filled with."""
        alpha = self.alpha * self.fill_alpha
        return Tone(self.fill, alpha) if self.fill and alpha else None

    @property
    def line(self) -> Line | None:
        """What the shape is stroked with. Raises :class:`UnreadableError` where no round pen can."""
        alpha = self.alpha * self.stroke_alpha
        if not self.stroke or not self.width or not alpha:
            return None
        least, most = scales(self.place)
        if most > _SKEWED * least:
            raise UnreadableError(
                "a line that is stretched more one way than the other; in Inkscape use Path > Stroke to Path"
            )
        width = self.width * (least * most) ** 0.5
        return Line(Tone(self.stroke, alpha), width, self.cap, self.join)  # type: ignore[arg-type] # _one_of


def _color(value: str) -> str:
    word = value.strip().lower()
    if word == "none":
        return ""
    if word == "currentcolor":
        return CURRENT
    if _HEX.fullmatch(word):
        return word if len(word) > 4 else "#" + "".join(2 * digit for digit in word[1:])
    if word in NAMED:
        return NAMED[word]
    if word.startswith("url("):
        raise UnreadableError(SAID["pattern"])
    raise UnreadableError(f"the colour {value[:20]!r}, which cannot be read; write it as #rrggbb")


def _width(value: str) -> float:
    width = length(value)
    if width < 0:
        raise UnreadableError(f"a size below zero; {AGAIN}")
    return width


def _one_of(*known: str) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value.strip() not in known:
            raise UnreadableError(f"{value[:20]!r} in the place of one of these: {', '.join(known)}")
        return value.strip()

    return read


_READ: Final[dict[str, tuple[str, Callable[[str], Any]]]] = {
    "fill": ("fill", _color),
    "stroke": ("stroke", _color),
    "stroke-width": ("width", _width),
    "stroke-linecap": ("cap", _one_of("butt", "round", "square")),
    "stroke-linejoin": ("join", _one_of("miter", "round", "bevel")),
    "fill-rule": ("nonzero", lambda value: _one_of("nonzero", "evenodd")(value) == "nonzero"),
    "fill-opacity": ("fill_alpha", share),
    "stroke-opacity": ("stroke_alpha", share),
    "opacity": ("alpha", share),
    "transform": ("place", read_transform),
}
"""The field of each property, and what reads its value."""
_HEAD = "an arrow head (marker); turn it into paths (in Inkscape: Path > Stroke to Path)"
_SAID: Final = {
    "stroke-dasharray": "a dashed line; draw the dashes one by one, or make the line whole",
    "display": "a part that is hidden; delete it",
    "visibility": "a part that is hidden; delete it",
    "filter": SAID["filter"],
    **dict.fromkeys(("marker", "marker-start", "marker-mid", "marker-end"), _HEAD),
    **dict.fromkeys(("mask", "clip-path"), SAID["mask"]),
}


def properties(attributes: Mapping[str, str]) -> dict[str, str]:
    """The presentation attributes of an element, with those of its ``style``, which win."""
    found = dict(attributes)
    for part in found.pop("style", "").split(";"):
        name, _, value = part.partition(":")
        if name.strip():
            found[name.strip().lower()] = value.strip().removesuffix("!important").strip()
    return found


def looked(look: Look, found: Mapping[str, str]) -> tuple[Look, list[str]]:
    """``look`` with the properties ``found``, and what is wrong with them."""
    faults: list[str] = []
    changes: dict[str, Any] = {}
    for name, value in found.items():
        if name not in _READ:
            faults += _unpainted(name, value)
        elif value.strip() != "inherit":
            field, read = _READ[name]
            try:
                changes[field] = read(value)
            except UnreadableError as error:
                faults.append(str(error))
    if "alpha" in changes:
        changes["alpha"] *= look.alpha
    if "place" in changes:
        changes["place"] = times(look.place, changes["place"])
    return replace(look, **changes), faults


def _unpainted(name: str, value: str) -> Iterator[str]:
    word = value.strip()
    idle = word in _PLAIN_VALUES and (name, word) != ("display", "none")
    if idle or name == "color" or _OF_NOTHING.match(name):
        return
    yield _SAID.get(name, f"the property {name[:30]!r}; delete it")

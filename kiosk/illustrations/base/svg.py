"""A Drawing as an SVG document, for handouts and the README: the same shapes, without words."""

from __future__ import annotations

import math
from collections.abc import Iterator

from kiosk.illustrations.base.drawing import (
    Drawing,
    Fill,
    Layer,
    Linear,
    Op,
    Paint,
    Path,
    Radial,
    Soft,
    Stroke,
)


def svg(drawing: Drawing, width: float = 1600) -> str:
    """``drawing`` as an SVG document ``width`` px wide; its own units are mm."""
    view = drawing.view
    writer = _Writer()
    groups = "\n".join(writer.group(layer) for layer in drawing.layers)
    size = f'width="{_n(width)}" height="{_n(width * view.height / view.width)}"'
    box = f'viewBox="0 0 {_n(view.width)} {_n(view.height)}"'
    upright = f"matrix(1 0 0 -1 {_n(-view.x)} {_n(view.y + view.height)})"
    round_ = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {size} {box}>\n'
        f'<rect width="{_n(view.width)}" height="{_n(view.height)}" fill="{drawing.background}"/>\n'
        f"<defs>\n{writer.definitions}</defs>\n"
        f'<g transform="{upright}" {round_}>\n{groups}\n</g>\n'
        "</svg>\n"
    )


class _Writer:
    """Writes layers and collects what they refer to: each gradient, and each path of a halo, once."""

    def __init__(self) -> None:
        self._defined: dict[Paint | Path, tuple[str, str]] = {}

    @property
    def definitions(self) -> str:
        """The elements that others refer to."""
        return "".join(f"{element}\n" for _, element in self._defined.values())

    def group(self, layer: Layer) -> str:
        """A layer where it now lies."""
        pose = layer.pose
        place = f"translate({_n(pose.dx)} {_n(pose.dy)}) rotate({_n(math.degrees(pose.angle))})"
        elements = "".join(f"{element}\n" for op in layer.ops() for element in self._elements(op))
        return f'<g transform="{place}">\n{elements}</g>'

    def _elements(self, op: Op) -> Iterator[str]:
        match op:
            case Fill():
                rule = "nonzero" if op.nonzero else "evenodd"
                look = f'fill="{self._paint(op.paint)}" fill-rule="{rule}" fill-opacity="{_n(op.alpha)}"'
                if op.shift != (0, 0):
                    look += f' transform="translate({_n(op.shift[0])} {_n(op.shift[1])})"'
                yield f'<path d="{_path(op.path)}" {look}/>'
            case Stroke():
                yield f'<path d="{_path(op.path)}" {_stroke(op)}/>'
            case Soft():
                name = self._define(op.path, "path", f'd="{_path(op.path)}"')
                for stroke in op.strokes():
                    yield f'<use xlink:href="#{name}" {_stroke(stroke)}/>'

    def _paint(self, paint: Paint) -> str:
        match paint:
            case str():
                return paint
            case Linear(start=(x1, y1), end=(x2, y2)):
                tag, ends = "linearGradient", f'x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}"'
            case Radial(center=(cx, cy), radius=r):
                tag, ends = "radialGradient", f'cx="{_n(cx)}" cy="{_n(cy)}" r="{_n(r)}"'
        stops = "".join(
            f'<stop offset="{_n(stop.offset)}" stop-color="{stop.color}" stop-opacity="{_n(stop.alpha)}"/>'
            for stop in paint.stops
        )
        name = self._define(paint, tag, f'gradientUnits="userSpaceOnUse" {ends}', stops)
        return f"url(#{name})"

    def _define(self, thing: Paint | Path, tag: str, attributes: str, content: str = "") -> str:
        """Define an element for ``thing`` unless there is one; give its id."""
        if thing not in self._defined:
            name = f"d{len(self._defined)}"
            self._defined[thing] = name, f'<{tag} id="{name}" {attributes}>{content}</{tag}>'
        return self._defined[thing][0]


def _stroke(stroke: Stroke) -> str:
    look = f'stroke="{stroke.color}" stroke-width="{_n(stroke.width)}" stroke-opacity="{_n(stroke.alpha)}"'
    look += "".join(
        f' stroke-line{what}="{kind}"'
        for what, kind in (("cap", stroke.cap), ("join", stroke.join))
        if kind != "round"
    )
    if stroke.dash:
        look += f' stroke-dasharray="{" ".join(map(_n, stroke.dash))}"'
    return look


def _path(path: Path) -> str:
    return "".join(str(name) + " ".join(_n(float(each)) for each in numbers) for name, *numbers in path)


def _n(number: float) -> str:
    """A number to a thousandth: of a mm, that is less than a fiftieth of a pixel."""
    return f"{round(number, 3) + 0.0:.3f}".rstrip("0").rstrip(".")

"""The icons of the kiosk: one family, one colour, drawn on a 48 grid with round ends. And one icon, large."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kiosk.illustrations.base.drawing import Box, Command, Drawing, Fill, Layer, Op, Path, Soft, Stroke
from kiosk.illustrations.base.path_data import read
from kiosk.illustrations.base.shapes import circle
from kiosk.illustrations.symbols.icon_paths import PATHS
from kiosk.illustrations.symbols.own_icons import own_ops
from kiosk.model.icon import icon_file

GRID = 48
STROKE = 3.6
ICONS = frozenset(PATHS)

TINT, INK, RING, SHADE = "#E2F0EF", "#075259", "#B9DBDA", "#075259"
TONE = "#A9D8D7"
"""What the lines of a large icon close."""
_SHARE = 0.34  # of a card's shorter side


@dataclass(frozen=True, slots=True)
class Icon:
    """What is stroked and what is filled (even-odd), on the 48 grid, y down."""

    stroked: Path
    filled: Path


@cache
def shape(name: str) -> Icon:
    """The icon called ``name``. Raises KeyError for an unknown one."""
    stroked, _, filled = PATHS[name].partition("|")
    return Icon(read(stroked), read(filled))


def icon_svg(name: str, color: str) -> str:
    """The icon as an SVG document in ``color`` (``#rrggbb``). Raises KeyError for an unknown name."""
    icon = shape(name)
    lines = (
        f'<path d="{_svg(icon.stroked)}" fill="none" stroke="{color}" stroke-width="{STROKE}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )
    areas = f'<path d="{_svg(icon.filled)}" fill="{color}" fill-rule="evenodd"/>'
    drawn = (lines if icon.stroked else "") + (areas if icon.filled else "")
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {GRID} {GRID}">{drawn}</svg>'


def ops(
    name: str, color: str, *, size: float, center: tuple[float, float], inside: str = ""
) -> tuple[Op, ...]:
    """The icon as ops of ``size`` mm around ``center``, y up; ``inside`` fills what its lines close."""
    icon = shape(name)
    closed = tuple(_closed(icon.stroked)) if inside else ()
    k = size / GRID
    place = (center[0] - size / 2, center[1] + size / 2, k)
    return (
        *(Fill(_placed(run, *place), inside) for run in closed),
        *((Stroke(_placed(icon.stroked, *place), color, STROKE * k),) if icon.stroked else ()),
        *((Fill(_placed(icon.filled, *place), color),) if icon.filled else ()),
    )


@dataclass(frozen=True, slots=True)
class IconPicture:
    """Parameters of the scene ``icon``: the name of one, as :func:`~kiosk.model.icon.icon_name` gives it."""

    name: str

    def __post_init__(self) -> None:
        if icon_file(self.name) is None and self.name not in ICONS:
            raise ValueError(f"no icon is called {self.name!r}")


def icon(picture: IconPicture, aspect: float) -> Drawing:
    """One icon, large, on the tint: for cards and pages without an anatomical picture."""
    height = 100.0
    width = height * aspect
    size = _SHARE * min(width, height)

    def disc_and_icon() -> tuple[Op, ...]:
        disc, own = circle((0, 0), size), icon_file(picture.name)
        large = size * 1.16
        return (
            Soft(disc, SHADE, size * 0.05, 0.12, 6),
            Fill(disc, "#FFFFFF"),
            Stroke(disc, RING, size * 0.03),
            *(
                own_ops(own, INK, size=large)
                if own
                else ops(picture.name, INK, size=large, center=(0, 0), inside=TONE)
            ),
        )

    return Drawing(
        Box(-width / 2, -height / 2, width, height),
        (Layer(("icon", picture.name, size), disc_and_icon),),
        background=TINT,
    )


def _closed(path: Path) -> Iterator[Path]:
    """The runs of ``path`` that end where they begin."""
    run: list[Command] = []
    for command in path:
        run = [command] if command[0] == "M" else [*run, command]
        if command[0] == "Z":
            yield tuple(run)


def _svg(path: Path) -> str:
    return " ".join(f"{name}{' '.join(f'{number:g}' for number in numbers)}" for name, *numbers in path)


def _placed(path: Path, x: float, y: float, k: float) -> Path:
    """``path`` scaled by ``k`` with its top left corner at ``x``, ``y``, turned to y up."""
    return tuple(
        (name, *(x + k * float(n) if i % 2 == 0 else y - k * float(n) for i, n in enumerate(numbers)))
        for name, *numbers in path
    )

"""Icons are one family, and a hundred figures show the number that was asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.illustrations.base.drawing import Fill, Op, Path, Stroke
from kiosk.illustrations.symbols.icon_array import (
    CONTRAST,
    PITCH,
    SIDE,
    STANDARD,
    Colors,
    Glyph,
    IconArray,
    OneGlyph,
    glyph,
    icon_array,
)
from kiosk.illustrations.symbols.icons import GRID, ICONS, STROKE, icon_svg, ops, shape
from support.vision import contrast, linear

EDGE = 3.0
"""The least contrast of two parts that mean different things (WCAG 1.4.11)."""
halves = st.integers(0, 200).map(lambda number: number / 2)
glyphs = st.sampled_from(Glyph)


def points(path: Path) -> list[tuple[float, float]]:
    """End points and handles of ``path``: its curves lie within them."""
    return [
        (float(x), float(y)) for _, *numbers in path for x, y in zip(numbers[::2], numbers[1::2], strict=True)
    ]


@pytest.mark.parametrize("name", sorted(ICONS))
def test_an_icon_stays_within_its_grid_and_uses_most_of_it(name: str) -> None:
    icon = shape(name)
    reach = [(x, y, STROKE / 2) for x, y in points(icon.stroked)] + [
        (x, y, 0.0) for x, y in points(icon.filled)
    ]
    assert all(0 <= each - r and each + r <= GRID for x, y, r in reach for each in (x, y))
    extent = max(max(each) - min(each) for each in list(zip(*reach, strict=True))[:2])
    assert extent >= (0.25 if name == "dot" else 0.5) * GRID


@pytest.mark.parametrize("name", sorted(ICONS))
def test_an_icon_has_the_familys_one_line_with_round_ends(name: str) -> None:
    drawn = ops(name, "#123456", size=24, center=(0, 0))
    strokes = [op for op in drawn if isinstance(op, Stroke)]
    assert 1 <= len(drawn) <= 2
    assert all(op.width == STROKE / 2 and op.cap == op.join == "round" and not op.dash for op in strokes)
    text = icon_svg(name, "#123456")
    assert text.count(f'stroke-width="{STROKE}"') == text.count('stroke-linecap="round"') == len(strokes)


def test_no_two_icons_look_alike() -> None:
    looks: dict[str, list[str]] = {}
    for name in sorted(ICONS):
        looks.setdefault(icon_svg(name, "#000000"), []).append(name)
    assert [] == [names for names in looks.values() if len(names) > 1]


def fills(drawn: tuple[Op, ...], color: str) -> list[Fill]:
    return [op for op in drawn if isinstance(op, Fill) and op.paint == color]


def array(events: float, kind: Glyph, *, contrast: bool) -> tuple[tuple[Op, ...], Colors]:
    (layer,) = icon_array(IconArray(events, kind, contrast), 4 / 3).layers
    return layer.ops(), CONTRAST if contrast else STANDARD


@given(halves, glyphs, st.booleans())
def test_as_many_figures_are_marked_as_there_are_events(events: float, kind: Glyph, contrast: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
    drawn, colors = array(events, kind, contrast=contrast)
    whole, half = int(events), int(events % 1 * 2)
    assert whole + half == len(fills(drawn, colors.event))
    assert SIDE * SIDE == sum(isinstance(op, Stroke) for op in drawn)
    assert SIDE * SIDE - whole == len(
        [op for op in fills(drawn, colors.other) if op.path in _outlines(drawn)]
    )
    assert SIDE * SIDE == len(set(_outlines(drawn)))


def _outlines(drawn: tuple[Op, ...]) -> list[Path]:
    return [op.path for op in drawn if isinstance(op, Stroke)]


@given(halves, glyphs)
def test_the_drop_means_a_leak_and_stands_on_bones_only(events: float, kind: Glyph) -> None:
    drawn, colors = array(events, kind, contrast=False)
    assert (int(events) if kind is Glyph.BONE else 0) == len(fills(drawn, colors.drop))


def test_an_event_is_told_by_its_lightness_so_that_colour_is_not_needed() -> None:
    for colors in (STANDARD, CONTRAST):
        assert contrast(linear(colors.event), linear(colors.other)) >= EDGE


@given(halves.filter(lambda events: events % 1 == 0.5), glyphs)
def test_half_an_event_fills_the_start_half_of_one_figure(events: float, kind: Glyph) -> None:
    drawn, colors = array(events, kind, contrast=False)
    marked = fills(drawn, colors.event)[-1]
    column = int(events) % SIDE
    middle = (column - (SIDE - 1) / 2) * PITCH
    assert all(x <= middle + 1e-9 for x, _ in points(marked.path))
    assert min(x for x, _ in points(marked.path)) < middle - 3


@given(glyphs)
def test_figures_do_not_touch(kind: Glyph) -> None:
    drawn, _ = array(0, kind, contrast=False)
    spans = [
        [(min(each), max(each)) for each in zip(*points(path), strict=True)] for path in _outlines(drawn)
    ]
    width, height = (max(high - low for low, high in (span[i] for span in spans)) for i in (0, 1))
    assert width < PITCH
    assert height < PITCH


@pytest.mark.parametrize("events", [-0.5, 100.5, 3.3, float("nan"), float("inf")])
def test_a_number_that_cannot_be_shown_is_refused(events: float) -> None:
    with pytest.raises(ValueError, match=r"events must be 0 to 100 in steps of 0\.5"):
        IconArray(events)


@pytest.mark.parametrize("kind", Glyph)
def test_the_legends_figure_is_the_arrays(kind: Glyph) -> None:
    for event, count in ((True, 1), (False, 0)):
        (layer,) = glyph(OneGlyph(kind, event), 1.0).layers
        assert count == len(fills(layer.ops(), STANDARD.event))

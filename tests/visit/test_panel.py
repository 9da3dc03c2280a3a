"""Which layout a panel gets, how large its unit is, and what a text size changes."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from kiosk.visit.panel import DESIGN, MOST, Layout, Panel, assumed_density
from kiosk.visit.session import TextSize

LISTED = [
    (9.7, 1024, 768, "tablet", 0.76),
    (10.1, 1280, 800, "tablet", 0.83),
    (10.9, 2360, 1640, "tablet", 0.87),
    (12, 1280, 800, "tablet", 0.99),
    (13, 2880, 1920, "tablet", 1.05),
    (13, 1920, 1280, "tablet", 1.05),
    (13.3, 1920, 1080, "tablet", 1.02),
    (15.6, 1920, 1080, "tablet", 1.19),
    (15.6, 1366, 768, "tablet", 1.19),
    (17.3, 1920, 1080, "tablet", 1.32),
    (18.5, 1920, 1080, "tablet", 1.41),
    (20, 1600, 900, "tablet", 1.53),
    (21, 1920, 1080, "kiosk", 0.98),
    (21.5, 1920, 1080, "kiosk", 1.0),
    (24, 1920, 1080, "kiosk", 1.12),
    (27, 2560, 1440, "kiosk", 1.25),
    (32, 1920, 1080, "kiosk", 1.49),
    (32, 3840, 2160, "kiosk", 1.49),
    (43, 3840, 2160, "kiosk", 1.5),
    (55, 3840, 2160, "kiosk", 1.5),
]
"""Panels to hold: diagonal in inches, px, the layout and its k."""


def panel(inches: float, width: int, height: int) -> Panel:
    return Panel(width, height, math.hypot(width, height) / inches / 25.4)


@pytest.mark.parametrize(("inches", "width", "height", "layout", "k"), LISTED)
def test_every_listed_panel_gets_its_layout_both_ways_up(
    inches: float, width: int, height: int, layout: str, k: float
) -> None:
    wide, tall = panel(inches, width, height).display(), panel(inches, height, width).display()
    assert (layout, f"{layout}-tall") == (wide.layout, tall.layout)
    assert wide.k == pytest.approx(k, abs=0.006)
    assert tall.k == pytest.approx(k, abs=0.006)
    assert not panel(inches, width, height).too_small


@pytest.mark.parametrize(("inches", "width", "height"), [each[:3] for each in LISTED])
@pytest.mark.parametrize("size", TextSize)
def test_the_design_fits_the_page(inches: float, width: int, height: int, size: TextSize) -> None:
    for each in (panel(inches, width, height), panel(inches, height, width)):
        shown = each.display(size)
        design = DESIGN[Layout(shown.layout)]
        assert shown.width >= design[0] * shown.unit - 1e-6
        assert shown.height >= design[1] * shown.unit - 1e-6
        assert shown.width <= each.width
        assert shown.height <= each.height


def test_a_panel_below_the_least_says_so_and_is_shown_all_the_same() -> None:
    small = panel(8, 1280, 800)
    assert small.too_small
    assert small.display().layout == Layout.TABLET


def test_large_letters_on_a_kiosk_are_the_tablet_layout() -> None:
    large = panel(21.5, 1920, 1080).display(TextSize.LARGE)
    extra = panel(21.5, 1920, 1080).display(TextSize.EXTRA_LARGE)
    assert (Layout.TABLET, 1.0, False) == (large.layout, large.letters, large.column)
    assert large.k == pytest.approx(1.64, abs=0.01)
    assert extra == replace(large, letters=1.12, text_size=TextSize.EXTRA_LARGE)


@pytest.mark.parametrize(("size", "letters"), [(TextSize.LARGE, 1.5), (TextSize.EXTRA_LARGE, 1.9)])
def test_large_letters_on_a_tablet_are_a_column(size: TextSize, letters: float) -> None:
    shown = panel(12, 1280, 800).display(size)
    assert (Layout.TABLET, letters, True) == (shown.layout, shown.letters, shown.column)


def test_pages_stop_growing_but_what_is_read_from_afar_does_not() -> None:
    huge = panel(55, 3840, 2160)
    page, afar = huge.display(), huge.display(afar=True)
    assert page.width / huge.px_per_mm == pytest.approx(476 * MOST, abs=1)
    assert page.height / huge.px_per_mm == pytest.approx(268 * MOST, abs=1)
    assert (afar.width, afar.height) == (3840, 2160)
    assert afar.k == pytest.approx(2.55, abs=0.01)


@pytest.mark.parametrize(
    ("size", "layout"), [((1920, 1080), "kiosk"), ((800, 1280), "tablet-tall"), ((3840, 2160), "kiosk")]
)
def test_a_panel_that_nobody_measured_is_taken_for_the_usual_one(size: tuple[int, int], layout: str) -> None:
    shown = Panel(*size, assumed_density(*size)).display()
    assert layout == shown.layout
    assert shown.unit == min(px / mm for px, mm in zip(size, DESIGN[Layout(layout)], strict=True))


def test_low_reach_is_a_smaller_panel_at_the_lower_edge() -> None:
    low = Panel(1080, 1920, 4.03, reach_mm=300)
    shown = low.display()
    assert (1080, round(300 * 4.03)) == (shown.width, shown.height)
    assert (Layout.TABLET_TALL, False) == (shown.layout, shown.column)
    assert shown.k > 1

import math
from itertools import pairwise

import pytest

from kiosk.illustrations.palette import LIGHT, Palette, mix, receding


def luminance(color: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lightness(color: str) -> float:
    """CIE L*."""
    y = luminance(color)
    return 116 * math.cbrt(y) - 16 if y > 0.008856 else 903.3 * y


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        ("balloon_outline", "strut", 9),
        ("cement_outline", "strut", 5.5),
        ("cement", "cavity", 8),
        ("crack", "strut", 9),
        ("ink", "pill", 13),
        ("steel_outline", "strut", 4.5),
        ("nerve_outline", "bone", 2.5),
        ("mark", "disc_light", 3),
        ("cortex_outline", "cortex", 4.5),
    ],
)
def test_what_matters_stands_out(one: str, other: str, least: float) -> None:
    assert contrast(getattr(LIGHT, one), getattr(LIGHT, other)) >= least


def test_each_material_has_its_own_lightness_so_that_colour_is_not_needed() -> None:
    materials = [LIGHT.cement, LIGHT.strut, LIGHT.steel, LIGHT.pore, LIGHT.balloon, LIGHT.cavity]
    steps = [lightness(color) for color in materials]
    assert sorted(steps, reverse=True) == steps
    assert all(high - low > 7 for high, low in pairwise(steps))


def test_mixing_runs_from_one_colour_to_the_other() -> None:
    ends = mix("#102030", "#A0B0C0", 0), mix("#102030", "#A0B0C0", 1)
    assert ends == ("#102030", "#A0B0C0")
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"


def test_neighbours_recede_and_the_treated_bone_does_not() -> None:
    around = receding(LIGHT)
    assert luminance(around.bone_outline) > luminance(LIGHT.bone_outline)
    assert luminance(around.disc_outline) > luminance(LIGHT.disc_outline)
    assert around.strut == LIGHT.strut
    assert Palette() == LIGHT

import math
from itertools import pairwise

import pytest

from kiosk.illustrations.base.palette import LIGHT, Palette, mix, receding
from support.vision import COLOR_BLINDNESS, contrast, distance, linear, luminance, seen


def lightness(color: str) -> float:
    """CIE L*."""
    y = luminance(linear(color))
    return 116 * math.cbrt(y) - 16 if y > 0.008856 else 903.3 * y


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        ("balloon_outline", "strut", 9),
        ("cement_outline", "strut", 3),
        ("cement", "cavity", 8),
        ("crack", "strut", 9),
        ("ink", "pill", 13),
        ("steel_outline", "strut", 4.5),
        ("nerve_outline", "bone", 3.5),
        ("nerve_outline", "canal_fat", 3.5),
        ("disc_outline", "bone_light", 3.5),
        ("bone_outline", "bone", 3.5),
        ("mark", "disc_light", 3),
        ("cortex_outline", "cortex", 4.5),
    ],
)
def test_what_matters_stands_out(one: str, other: str, least: float) -> None:
    assert contrast(linear(getattr(LIGHT, one)), linear(getattr(LIGHT, other))) >= least


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
    assert lightness(around.bone_outline) > lightness(LIGHT.bone_outline)
    assert lightness(around.disc_outline) > lightness(LIGHT.disc_outline)
    assert around.strut == LIGHT.strut
    assert Palette() == LIGHT


def test_the_distance_of_two_colours_is_the_published_one() -> None:
    assert 100 == pytest.approx(distance(linear("#000000"), linear("#FFFFFF")), abs=0.01)
    assert 52.88 == pytest.approx(distance(linear("#FF0000"), linear("#0000FF")), abs=0.05)
    assert 86.61 == pytest.approx(distance(linear("#FF0000"), linear("#00FF00")), abs=0.05)


@pytest.mark.parametrize("blindness", COLOR_BLINDNESS)
def test_the_colour_blind_see_greys_as_they_are(blindness: str) -> None:
    for grey in ("#000000", "#777777", "#FFFFFF"):
        assert linear(grey) == pytest.approx(seen(linear(grey), blindness), abs=1e-5)

"""The bundled fonts are the ones on the screen, and icons are drawn crisp in one colour."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QRawFont

from kiosk.bridge.pictures.icons import IconProvider, draw_icon
from kiosk.bridge.system import fonts
from kiosk.commands.doctor.letters import characters
from kiosk.illustrations.symbols.icons import ICONS
from kiosk.model.fonts import FAMILY
from kiosk.model.library import Library
from kiosk.settings.places import places
from support.clinic import CLINIC
from support.pseudo import longer, right_to_left

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_every_weight_has_both_latin_ranges(weight: int) -> None:
    """Two files of one family and weight hide each other in Qt: then half the letters fall back."""
    fonts.load(places(CLINIC).assets)
    font = QFont(FAMILY)
    font.setWeight(QFont.Weight(weight))
    raw = QRawFont.fromFont(font)
    assert FAMILY in raw.familyName()
    assert weight == raw.weight()
    assert [] == [letter for letter in "Aaz09ñÑ¿¡éüőŠžŁ" if not raw.supportsCharacter(ord(letter))]
    assert (
        pytest.approx(0.668, abs=0.001)
        == QFontMetricsF(font).capHeight() / QFontMetricsF(font).height() * 1.3
    )


@pytest.mark.parametrize("change", [longer, right_to_left])
def test_every_character_of_every_language_is_in_a_bundled_font(
    shipped: Library, change: Callable[[Library], Library]
) -> None:
    fonts.load(places(CLINIC).assets)
    shown = {each for language in change(shipped).languages for each in characters(language)}
    assert len(shown) > 60
    assert set() == fonts.missing(shown)
    assert {"\u0e01"} == fonts.missing({"\u0e01", "a"})


def test_a_folder_without_fonts_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        fonts.load(tmp_path)


def test_a_file_that_is_no_font_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "broken.woff2").write_bytes(b"not a font")
    with pytest.raises(ValueError, match=r"broken\.woff2"):
        fonts.load(tmp_path)


@pytest.mark.parametrize("name", sorted(ICONS))
def test_every_icon_is_drawn_inside_its_square(name: str) -> None:
    image = draw_icon(name, QColor("#16323C"), 96)
    inked = [(x, y) for x in range(96) for y in range(96) if image.pixelColor(x, y).alpha() > 128]
    assert len(inked) > 100
    border = [point for point in inked if {0, 95} & set(point)]
    assert [] == border


@given(side=st.integers(16, 200), rgb=st.sampled_from(["16323c", "ffffff", "8a2410"]))
def test_the_provider_draws_the_size_and_colour_it_is_asked_for(side: int, rgb: str) -> None:
    image = IconProvider().requestImage(f"plus/{rgb}", None, QSize(side, side))
    assert (side, side) == (image.width(), image.height())
    assert f"#{rgb}" == image.pixelColor(side // 2, side // 2).name()


def test_an_unknown_icon_is_a_null_image() -> None:
    assert IconProvider().requestImage("nothing/000000", None, QSize(10, 10)).isNull()

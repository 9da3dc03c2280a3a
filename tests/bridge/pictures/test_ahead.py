"""What a finger can ask for next is prepared, and nothing that is shown suffers from it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize

from kiosk.bridge.pictures.ahead import unseen
from kiosk.bridge.pictures.layer_cache import LayerCache
from kiosk.bridge.pictures.live import BUDGET, MOST, SECOND_MOST
from kiosk.bridge.pictures.sight import Sight
from kiosk.bridge.pictures.sprites import CompressedSprite, Key, Sprites
from kiosk.illustrations.scenes import Look, way
from kiosk.model.scene import read_scene

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = QSize(640, 480)
BALLOON = "lateral?collapse=0.4&needle=1&balloon=0..1"
LARGEST_SECOND = QSize(1440, 1800)
"""Half of a 13 inch tablet of 2880 x 1920 px, px."""


def sight(look: Look = Look.SIDE, size: QSize = SIZE) -> Sight:
    scene, _ = read_scene(BALLOON)
    return Sight(scene, 0.5, look, size.width(), size.height())


def prepared(seen: Sight, sprites: Sprites) -> LayerCache:
    """A picture of what is ``seen`` that has prepared all it can."""
    size = QSize(int(seen.width), int(seen.height))
    sprites.make_room(size.width() * size.height())
    cache = LayerCache(size, sprites)
    cache.show(seen.drawing())
    for _ in unseen(seen, cache, sprites):
        pass
    return cache


def compressed(sprites: Sprites) -> set[Key]:
    return {key for key, kept in sprites._kept.items() if isinstance(kept, CompressedSprite)}


@pytest.mark.parametrize("look", Look)
def test_what_is_shown_is_ready_to_move_and_everything_else_is_compressed(look: Look) -> None:
    sprites = Sprites(1_000, MOST)
    cache = prepared(sight(look), sprites)
    painted, shown = sprites.painted, cache.keys(sight(look).drawing())
    assert not compressed(sprites) & shown
    assert len(compressed(sprites)) > 100
    assert QRect() == cache.show(sight(look).drawing()), "it is the same picture"
    for other in Look:
        cache.show(sight(other).drawing())
    for step in way(sight().scene):
        cache.show(sight(look).at(step).drawing(), crisp=False)
    assert painted == sprites.painted


@pytest.mark.parametrize("bytes_per_pixel", [30, 37, 45])
@pytest.mark.parametrize("look", Look)
def test_on_the_largest_panels_nothing_is_painted_again_and_again(look: Look, bytes_per_pixel: int) -> None:
    sprites = Sprites(bytes_per_pixel * SIZE.width() * SIZE.height())
    cache = prepared(sight(look), sprites)
    assert not compressed(sprites) & cache.keys(sight(look).drawing())
    painted = sprites.painted
    assert QRect() == cache.show(sight(look).drawing())
    for _ in unseen(sight(look), cache, sprites):
        pass
    assert sprites.painted <= painted + 8


def test_what_is_prepared_already_is_left_as_it_is() -> None:
    sprites = Sprites(1_000, MOST)
    cache = prepared(sight(), sprites)
    before = {key: id(kept) for key, kept in sprites._kept.items()}
    for _ in unseen(sight(), cache, sprites):
        pass
    assert before == {key: id(kept) for key, kept in sprites._kept.items()}, "nothing is opened to be kept"


def test_a_smaller_picture_after_a_larger_one_has_less_open() -> None:
    sprites = Sprites(1_000, MOST)
    large, small = Sight(sight().scene, 0.5, width=800, height=600), sight()
    prepared(large, sprites)
    prepared(small, sprites)
    assert sprites._open <= 28 * 640 * 480
    assert sprites.memory <= sprites.budget


@pytest.mark.parametrize("look", Look)
def test_the_second_picture_of_the_largest_table_is_painted_once(look: Look) -> None:
    sprites = Sprites(BUDGET, SECOND_MOST)
    sprites.make_room(LARGEST_SECOND.width() * LARGEST_SECOND.height())
    cache = LayerCache(LARGEST_SECOND, sprites)
    cache.show(sight(look, LARGEST_SECOND).drawing())
    painted = sprites.painted
    assert QRect() == cache.show(sight(look, LARGEST_SECOND).drawing())
    assert painted == sprites.painted

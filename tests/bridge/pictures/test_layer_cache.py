"""A sequence of drawings through the cache looks as if each were drawn afresh."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from kiosk.bridge.pictures.layer_cache import LayerCache
from kiosk.bridge.pictures.painter import render
from kiosk.bridge.pictures.sprites import Sprite, Sprites
from kiosk.illustrations.base.drawing import Box, Drawing, Fill, Layer, Op, Pose
from kiosk.illustrations.base.shapes import rectangle
from kiosk.illustrations.people.pages import PAGES
from kiosk.illustrations.scenes import SCENES, Look, draw
from kiosk.model.scene import read_scene
from support.examples import FEW
from support.pixels import ROUNDING, coarse, difference, one_layer, outside, rgb

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = QSize(320, 240)
PLENTY = 100_000_000
DRAGS = (
    "lateral?collapse=0.4&needle=0..1",
    "lateral?collapse=0.4&needle=1&balloon=0..1",
    "lateral?level=L4&shape=crush&collapse=0.5&needle=1&balloon=0..1",
    "lateral?level=T11&shape=biconcave&collapse=0.3&needle=1&cement=0..1",
    "procedure?level=L2&time=0..1",
)
PICTURES = (
    "lateral?collapse=0.4",
    "lateral?collapse=0.4&cement=1&needle_out=true",
    "axial?collapse=0.4",
    "xray?collapse=0.4&projection=front",
    "strong_weak",
    "healthy",
    "body_map?sign=leg",
    "body_map?sign=red",
    "bandages",
    "locator",
    "prone",
    "conversation",
    "crossroads",
    *PAGES,
    "couple",
    "closeup?complication=disc",
    "icon_array?events=18&glyph=bone",
    "glyph?glyph=bone&event=true",
    "icon?name=phone",
)
drags, looks, values = st.sampled_from(DRAGS), st.sampled_from(Look), st.floats(0, 1)


def drawn(address: str, value: float = 0.0, look: Look = Look.SIDE) -> Drawing:
    scene, fault = read_scene(address)
    assert not fault
    return draw(scene, value, 4 / 3, look)


def cache(budget: int = PLENTY) -> LayerCache:
    return LayerCache(SIZE, Sprites(budget))


@dataclass
class Square:
    """A white square of 10 mm that counts how often it is painted."""

    x: float
    painted: list[float] = field(default_factory=list)

    def layer(self, shift: float = 0.0) -> Layer:
        def ops() -> tuple[Op, ...]:
            self.painted.append(shift)
            return (Fill(rectangle(Box(self.x, 10, 10, 10)), "#ffffff"),)

        return Layer(("square", self.x), ops, Pose(0.0, shift, 0.0))


def squares(*layers: Layer) -> Drawing:
    return Drawing(Box(0, 0, 40, 30), layers, background="#000000")


def test_every_scene_is_among_the_pictures() -> None:
    assert set(SCENES) == {address.partition("?")[0] for address in (*PICTURES, *DRAGS)}


@pytest.mark.parametrize("address", PICTURES)
def test_a_cached_picture_equals_the_plain_one(address: str) -> None:
    shown = cache()
    shown.show(drawn(address))
    assert difference(render(drawn(address), SIZE), shown.image) <= ROUNDING


@given(drags, looks, st.lists(values, min_size=1, max_size=5))
@FEW
def test_after_any_drag_the_picture_at_rest_equals_a_full_redraw(
    address: str, look: Look, way: list[float]
) -> None:
    dragged, fresh = cache(), cache()
    for value in way:
        dragged.show(drawn(address, value, look), crisp=False)
    last = drawn(address, way[-1], look)
    dragged.show(last)
    fresh.show(last)
    assert difference(fresh.image, dragged.image) <= ROUNDING
    assert difference(render(last, SIZE), dragged.image) <= ROUNDING


@given(drags, looks, values, values)
@FEW
def test_while_it_is_dragged_nothing_is_missing_or_left_behind(
    address: str, look: Look, start: float, end: float
) -> None:
    dragged = cache()
    dragged.show(drawn(address, start, look))
    last = drawn(address, end, look)
    dragged.show(last, crisp=False)
    assert difference(coarse(render(last, SIZE)), coarse(dragged.image)) <= 24


@given(address=drags, look=looks, start=values, end=values, crisp=st.booleans())
@FEW
def test_only_the_rectangle_it_names_changes(
    address: str, look: Look, start: float, end: float, *, crisp: bool
) -> None:
    shown = cache()
    shown.show(drawn(address, start, look))
    before = shown.image.copy()
    area = shown.show(drawn(address, end, look), crisp=crisp)
    assert difference(outside(before, area), outside(shown.image, area)) == 0


def test_a_still_picture_is_not_painted_again() -> None:
    square, shown = Square(5), cache()
    assert shown.show(squares(square.layer())) == QRect(0, 0, 320, 240)
    assert shown.show(squares(square.layer())) == QRect()
    assert square.painted == [0.0]


def test_a_stiff_layer_is_moved_and_painted_again_when_it_rests() -> None:
    square, shown = Square(5), cache()
    shown.show(squares(square.layer(1)))
    for shift in (2, 3, 4.04):
        area = shown.show(squares(square.layer(shift)), crisp=False)
    assert square.painted == [1]
    assert area.contains(QRect(8 * 8, 80, 80 + 8, 80))
    assert area.width() < 120
    shown.show(squares(square.layer(4.04)))
    assert square.painted == [1, 4.04]
    assert [rgb(shown.image, x, 120)[0] for x in (70, 73, 151, 154)] == [0, 255, 255, 0]


def test_what_was_beyond_the_edge_can_be_moved_into_view() -> None:
    square, shown = Square(42), cache()
    shown.show(squares(square.layer(1)))
    shown.show(squares(square.layer(-12)), crisp=False)
    assert rgb(shown.image, 30 * 8 + 4, 120) == (255, 255, 255)
    assert square.painted == [1]


def test_a_layer_that_was_still_is_painted_once_more_before_it_moves() -> None:
    square, shown = Square(35), cache()
    shown.show(squares(square.layer()))
    for shift in (-5, -6, -7):
        shown.show(squares(square.layer(shift)), crisp=False)
    assert square.painted == [0, -5]
    assert rgb(shown.image, 37 * 8, 120) == (255, 255, 255)


def test_the_same_layers_in_another_view_are_painted_anew() -> None:
    square, shown = Square(5), cache()
    near = Drawing(Box(0, 0, 20, 15), (square.layer(),), background="#000000")
    shown.show(squares(square.layer()))
    shown.show(near)
    assert difference(render(near, SIZE), shown.image) == 0
    shown.show(squares(square.layer()))
    assert len(square.painted) == 3  # twice by the cache, once by render


def test_another_background_changes_everything() -> None:
    shown = cache()
    shown.show(squares())
    assert shown.show(Drawing(Box(0, 0, 40, 30), (), background="#123456")) == shown.image.rect()
    assert rgb(shown.image, 3, 3) == (0x12, 0x34, 0x56)


def test_prepared_layers_are_not_painted_again() -> None:
    one, other, shown = Square(5), Square(20), cache()
    drawing = squares(one.layer(), other.layer())
    steps = shown.prepare(drawing)
    next(steps)
    assert (one.painted, other.painted) == ([0], [])
    assert not list(steps)[1:]
    shown.show(drawing)
    assert (one.painted, other.painted) == ([0], [0])


@given(st.lists(st.integers(0, 30), min_size=1, max_size=12))
@FEW
def test_sprites_keep_to_their_budget_and_the_picture_is_right(way: list[int]) -> None:
    each = 82 * 82 * 4
    sprites = Sprites(3 * each)
    shown = LayerCache(SIZE, sprites)
    for x in way:
        drawing = one_layer(Fill(rectangle(Box(x, 10, 10, 10)), "#ffffff"), key=f"at {x}")
        shown.show(drawing)
        assert difference(render(drawing, SIZE), shown.image) == 0
        assert sprites.memory <= 3 * each
    assert sprites.memory >= min(3, len(set(way[-3:]))) * 80 * 80 * 4


@given(st.lists(st.integers(0, 30), min_size=1, max_size=12))
@FEW
def test_what_is_not_shown_is_compressed_and_comes_back_pixel_for_pixel(way: list[int]) -> None:
    each = 82 * 82 * 4
    sprites = Sprites(PLENTY, open_limit=each)
    shown = LayerCache(SIZE, sprites)
    for x in way:
        drawing = one_layer(Fill(rectangle(Box(x, 10, 10, 10)), "#ffffff"), key=f"at {x}")
        shown.show(drawing)
        while sprites.compress():
            pass
        assert difference(render(drawing, SIZE), shown.image) == 0
    assert len(set(way)) == sprites.painted
    assert sprites.memory < each + len(set(way)) * each / 8


@given(st.lists(st.tuples(drags, looks, values, st.booleans()), min_size=1, max_size=5), st.integers(1, 4))
@FEW
def test_what_is_kept_is_counted_right(shown: list[tuple[str, Look, float, bool]], room: int) -> None:
    sprites = Sprites(room * 1_000_000, open_limit=room * 300_000)
    kept = LayerCache(SIZE, sprites)
    for address, look, value, compress in shown:
        kept.show(drawn(address, value, look), crisp=not compress)
        while compress and sprites.compress():
            pass
        held = sprites._kept.values()
        assert sum(each.memory for each in held) == sprites.memory <= sprites.budget
        assert sum(each.memory for each in held if isinstance(each, Sprite)) == sprites._open
    sprites.forget()
    assert (0, 0) == (sprites.memory, sprites._open)


def test_what_was_used_last_is_kept_longest() -> None:
    sprites = Sprites(2 * 82 * 82 * 4, open_limit=PLENTY)
    shown = LayerCache(SIZE, sprites)
    a, b, c = Square(0), Square(10), Square(20)
    for square in (a, b, a, c, a, b):
        shown.show(squares(square.layer()))
    assert [len(each.painted) for each in (a, b, c)] == [1, 2, 1]


def test_preparing_keeps_what_is_shown_longest() -> None:
    sprites = Sprites(3 * 82 * 82 * 4, open_limit=PLENTY)
    shown = LayerCache(SIZE, sprites)
    still, steps = Square(0), [Square(10), Square(20), Square(30)]
    shown.show(squares(still.layer(), steps[0].layer()))
    for step in steps[1:]:
        assert [None] == list(shown.prepare(squares(still.layer(), step.layer())))
    shown.show(squares(still.layer(), steps[-1].layer()))
    assert [len(each.painted) for each in (still, *steps)] == [1, 1, 1, 1]
    shown.show(squares(still.layer(), steps[0].layer()))
    assert [len(each.painted) for each in (still, *steps)] == [1, 1, 1, 1]
    shown.show(squares(still.layer(), steps[1].layer()))
    assert [len(each.painted) for each in (still, *steps)] == [1, 1, 2, 1]

"""Scenes by name: what content may write, and what it is told when it is wrong."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.anatomy.treatment import Treatment
from kiosk.illustrations.above.picture import axial
from kiosk.illustrations.base.drawing import Drawing, Fill, Soft, Stroke
from kiosk.illustrations.base.svg import svg
from kiosk.illustrations.gallery import Exhibit, gallery
from kiosk.illustrations.scenes import LOOKS, SCENES, STEPS, Look, SceneError, draw, looks, problem
from kiosk.illustrations.side.picture import lateral
from kiosk.illustrations.xray.picture import Film, xray
from kiosk.model.scene import Scene, read_scene

CONTENT = Path(__file__).parent.parent.parent / "content"
BALLOON = "lateral?collapse=0.4&needle=1&balloon=0..1"


def scene(address: str) -> Scene:
    read, fault = read_scene(address)
    assert not fault
    return read


def painted(drawing: Drawing) -> list[object]:
    """All that a drawing shows."""
    return [drawing.view, drawing.anchors, *((layer.pose, layer.ops()) for layer in drawing.layers)]


def test_a_scene_is_drawn_with_its_parameters() -> None:
    shown = draw(scene("lateral?collapse=0.3&level=L2&needle=1&balloon=0.25"), 0, 1.5)
    assert painted(shown) == painted(
        lateral(Treatment(level=type(Treatment().level)("L2"), collapse=0.3, needle=1, balloon=0.25), 1.5)
    )


@pytest.mark.parametrize("value", [0.0, 0.25, 1.0])
def test_the_three_looks_show_the_same_moment(value: float) -> None:
    moment: dict[str, Any] = {"collapse": 0.4, "needle": 1.0, "balloon": value}
    expected = {
        Look.SIDE: lateral(Treatment(**moment), 1.3),
        Look.ABOVE: axial(Treatment(**moment), 1.3),
        Look.XRAY: xray(Film(**moment), 1.3),
    }
    for look, drawing in expected.items():
        assert painted(drawing) == painted(draw(scene(BALLOON), value, 1.3, look))


def test_only_the_treatment_has_looks() -> None:
    assert looks(scene(BALLOON)) == tuple(Look)
    assert set(LOOKS.values()) <= set(SCENES)
    for name in SCENES.keys() - {LOOKS[Look.SIDE]}:
        assert looks(Scene(name)) == (Look.SIDE,)


def test_a_look_leaves_other_pictures_alone() -> None:
    for look in Look:
        assert painted(draw(Scene("prone"), 0, 1.3, look)) == painted(draw(Scene("prone"), 0, 1.3))


@given(st.sampled_from(sorted(STEPS)), st.floats(0, 1))
def test_what_changes_its_shape_moves_in_steps_near_the_finger(name: str, value: float) -> None:
    moving = scene(f"lateral?needle=1&{name}=0..1")
    keys = {layer.key for layer in draw(moving, value, 4 / 3).layers}
    step = round(value * STEPS[name]) / STEPS[name]
    assert abs(step - value) <= 0.5 / STEPS[name]
    assert keys == {layer.key for layer in draw(scene(f"lateral?needle=1&{name}={step}"), 0, 4 / 3).layers}


@given(st.floats(0, 1))
def test_the_needle_moves_freely(value: float) -> None:
    fixed = draw(scene(f"lateral?needle={value!r}"), 0, 4 / 3)
    moved = draw(scene("lateral?needle=0..1"), value, 4 / 3)
    assert [layer.pose for layer in fixed.layers] == [layer.pose for layer in moved.layers]


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("latteral", "no picture is called 'latteral'; did you mean 'lateral'?"),
        ("", "there is: about_paper, axial,"),
        ("lateral?colapse=0.4", "lateral has no parameter 'colapse'; did you mean 'collapse'?"),
        ("lateral?colapse=0..1", "'colapse' of lateral cannot be moved; there is: balloon, cement, needle"),
        ("healthy?level=L2", "healthy has no parameter 'level'; there is none"),
        ("lateral?collapse=much", "collapse must be a number, not 'much'"),
        ("lateral?collapse=0.9", "collapse must be 0 to 0.5, not 0.9"),
        ("lateral?collapse=nan", "collapse must be 0 to 0.5"),
        ("lateral?needle=1.5", "needle must be 0 to 1, not 1.5"),
        ("lateral?level=L9", "level must be one of T10, T11, T12, L1, L2, L3, L4, L5, not 'L9'"),
        ("lateral?needle_out=perhaps", "needle_out must be true or false, not 'perhaps'"),
        ("lateral?collapse=0..1", "'collapse' of lateral cannot be moved"),
        ("lateral?needle=0.5&balloon=0..1", "give needle=1, or leave it out"),
        ("prone?collapse=0..1", "cannot be moved; there is none"),
        ("body_map?sign=back", "sign must be one of none, spot, leg, numb, stiff, red"),
        ("icon_array?events=101", "events must be 0 to 100"),
        ("icon", "icon needs name"),
        ("icon?name=nothing-like-it", "nothing-like-it"),
    ],
)
def test_a_mistake_is_named_with_what_would_be_right(address: str, told: str) -> None:
    wrong = scene(address)
    found = problem(wrong)
    assert found is not None
    assert told in found
    with pytest.raises(SceneError, match=re.escape(found)):
        draw(wrong, 0.0, 4 / 3)


words = st.text(st.characters(codec="utf-8", exclude_characters="&=?"), max_size=12)
names = st.sampled_from(sorted(SCENES)) | words
queries = st.lists(
    st.tuples(st.sampled_from(("collapse", "level", "sign", "events")) | words, words), max_size=3
)


@given(names, queries, words)
def test_whatever_is_written_is_drawn_or_explained(
    name: str, query: list[tuple[str, str]], moving: str
) -> None:
    written = Scene(name, tuple(query), moving)
    if problem(written) is None:
        assert draw(written, 0.5, 4 / 3).layers
    else:
        with pytest.raises(SceneError):
            draw(written, 0.0, 4 / 3)


@pytest.mark.every(4)
@pytest.mark.parametrize("exhibit", gallery(), ids=lambda exhibit: exhibit.name)
def test_a_scene_holds_no_words_so_that_labels_come_from_the_content(exhibit: Exhibit) -> None:
    drawing = exhibit.drawing(4 / 3)
    assert all(isinstance(op, (Fill, Stroke, Soft)) for layer in drawing.layers for op in layer.ops())
    assert not re.search(r"<(text|tspan|image|foreignObject)\b", svg(drawing))


ADDRESSES = sorted(
    {
        address
        for page in CONTENT.rglob("*.md")
        for address in re.findall(r"\]\(draw:([^ )]+)", page.read_text(encoding="utf-8"))
    }
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_picture_of_the_shipped_content_is_drawn(address: str) -> None:
    assert problem(scene(address)) is None
    for look in looks(scene(address)):
        for value in (0.0, 0.5, 1.0):
            shown = draw(scene(address), value, 4 / 3, look)
            assert any(layer.ops() for layer in shown.layers)


LABELLED = tuple(exhibit for exhibit in gallery() if exhibit.drawing(1).anchors)


@given(st.sampled_from(LABELLED), st.floats(0.45, 3))
def test_labels_point_into_the_picture_whatever_its_shape(exhibit: Exhibit, aspect: float) -> None:
    drawing = exhibit.drawing(aspect)
    view = drawing.view
    for anchor in drawing.anchors:
        x, y = (anchor.point[0] - view.x) / view.width, (anchor.point[1] - view.y) / view.height
        assert 0.01 < x < 0.99, (exhibit.name, anchor.id)
        assert 0.01 < y < 0.99, (exhibit.name, anchor.id)

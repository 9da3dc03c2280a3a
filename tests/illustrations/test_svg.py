"""SVG documents show what the painter shows."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from kiosk.bridge.pictures.painter import render
from kiosk.illustrations.base.drawing import (
    Box,
    Drawing,
    Fill,
    Layer,
    Linear,
    Op,
    Pose,
    Radial,
    Soft,
    Stop,
    Stroke,
)
from kiosk.illustrations.base.shapes import circle, polygon, rectangle
from kiosk.illustrations.base.svg import svg
from kiosk.illustrations.scenes import Look, draw
from kiosk.model.scene import read_scene
from support.pixels import coarse, difference
from support.rasterised import rasterised

pytestmark = pytest.mark.usefixtures("qapp")

SIZE = QSize(480, 360)
VIEW = Box(-20, -15, 40, 30)
NAMESPACE = "{http://www.w3.org/2000/svg}"


def layered(*ops: Op, pose: Pose = Pose()) -> Drawing:  # noqa: B008 - frozen
    return Drawing(VIEW, (Layer("only", lambda: ops, pose),))


FADE = (Stop(0, "#ff0000"), Stop(0.4, "#00ff00", 0.5), Stop(1, "#0000ff", 0))
OPS: dict[str, Op] = {
    "fill": Fill(rectangle(Box(-12, -3, 20, 9)), "#3366cc", 0.7),
    "hole": Fill((*rectangle(Box(-12, -3, 20, 9)), *circle((0, 0), 2)), "#3366cc"),
    "linear": Fill(circle((2, 1), 9), Linear((-5, -5), (8, 6), FADE)),
    "radial": Fill(circle((2, 1), 9), Radial((1, 3), 7, FADE), 0.8),
    "apart": Fill((*circle((-8, 0), 1), *circle((8, 2), 1.2)), "#882200", apart=True),
    "stroke": Stroke(polygon(((-15, -9), (0, 9), (12, -4)), closed=False), "#224422", 2.5, 0.6),
    "flat": Stroke(polygon(((-15, -9), (12, 4)), closed=False), "#224422", 3, cap="butt", join="miter"),
    "dash": Stroke(
        polygon(((-15, -9), (12, 4)), closed=False), "#224422", 1, dash=(2, 3), cap="butt", join="miter"
    ),
    "soft": Soft(circle((0, 0), 6), "#662200", 4, 0.5, 9),
}
poses = st.builds(Pose, st.floats(-3, 3), st.floats(-5, 5), st.floats(-5, 5))


@pytest.mark.parametrize("name", OPS)
def test_every_op_looks_as_painted(name: str) -> None:
    drawing = layered(OPS[name])
    assert difference(coarse(render(drawing, SIZE)), coarse(rasterised(svg(drawing), SIZE))) <= 10
    assert difference(render(layered(), SIZE), rasterised(svg(drawing), SIZE)) > 40


@given(poses)
def test_a_moved_layer_lies_where_it_is_painted(pose: Pose) -> None:
    drawing = layered(OPS["fill"], OPS["linear"], pose=pose)
    assert difference(coarse(render(drawing, SIZE)), coarse(rasterised(svg(drawing), SIZE))) <= 10


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize(
    "query", ["collapse=0.4", "collapse=0.4&needle=1&balloon=0.6", "needle=1&cement=0.7"]
)
def test_a_scene_looks_as_painted(query: str, look: Look) -> None:
    scene, _ = read_scene(f"lateral?{query}")
    drawing = draw(scene, 0.0, 4 / 3, look)
    assert difference(coarse(render(drawing, SIZE)), coarse(rasterised(svg(drawing), SIZE))) <= 16


def test_the_document_is_complete_and_has_the_size_that_was_asked_for() -> None:
    root = ET.fromstring(svg(layered(*OPS.values()), 800))  # noqa: S314 - our own
    assert {"width": "800", "height": "600", "viewBox": "0 0 40 30"} == root.attrib
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    text = svg(layered(*OPS.values()))
    assert all(f"#{name})" in text or f'"#{name}"' in text for name in ids)
    assert not list(root.iter(f"{NAMESPACE}text"))


def test_equal_gradients_are_written_once() -> None:
    text = svg(layered(*(Fill(circle((x, 0), 2), Linear((0, 0), (1, 0), FADE)) for x in range(5))))
    assert text.count("<linearGradient") == 1


@given(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))
def test_numbers_are_plain_and_near(x: float, y: float) -> None:
    root = ET.fromstring(svg(layered(Fill((("M", x, y), ("L", 1.0, 1.0), ("Z",)), "#000000"))))  # noqa: S314 - our own
    path = next(root.iter(f"{NAMESPACE}path")).get("d", "")
    assert "e" not in path
    assert "-0 " not in path
    written = [float(each) for each in path.removeprefix("M").partition("L")[0].split()]
    assert written == pytest.approx([x, y], abs=0.00051)

"""Vector pictures are painted as Qt's own reader of SVG paints them."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.bridge.pictures.painter import render
from kiosk.illustrations.base.vector import vector_drawing
from kiosk.vector import read_vector
from support.look import far_share

SIZE = QSize(200, 150)
NUMBERS = st.integers(0, 40).map(str)
SIZES = st.integers(2, 40).map(str)
COLORS = st.sampled_from(["#e33", "#00897b", "navy", "black"])


def _points(corners: list[tuple[str, str]]) -> str:
    return " ".join(f"{x},{y}" for x, y in corners)


CORNERS = st.sampled_from(["0", "3", "99"])
SHAPES = (
    ("rect", {"x": NUMBERS, "y": NUMBERS, "width": SIZES, "height": SIZES, "rx": CORNERS}),
    ("circle", {"cx": NUMBERS, "cy": NUMBERS, "r": SIZES}),
    ("ellipse", {"cx": NUMBERS, "cy": NUMBERS, "rx": SIZES, "ry": SIZES}),
    ("line", {"x1": NUMBERS, "y1": NUMBERS, "x2": NUMBERS, "y2": SIZES}),
    ("polygon", {"points": st.lists(st.tuples(NUMBERS, NUMBERS), min_size=3, max_size=6).map(_points)}),
    ("path", {"d": st.sampled_from([
        "M5 5C40 0 40 40 5 35z", "M5 5q20 40 30 0t10 10", "M10 30a15 8 30 1 1 20 4z", "M5 20A9 9 0 0 0 30 25",
        "M25 2L38 40 3 16h44L12 40z", "m5 5h30v30h-30zm8 8h14v14h-14z", "M5 5S40 0 40 20s-10 9 -30 9",
    ])}),
)  # fmt: skip
LOOKS = st.fixed_dictionaries(
    {},
    optional={
        "fill": COLORS,
        "stroke": COLORS,
        "stroke-width": st.sampled_from(["1", "3", "6.5"]),
        "stroke-linecap": st.sampled_from(["butt", "round", "square"]),
        "stroke-linejoin": st.sampled_from(["miter", "round", "bevel"]),
        "fill-rule": st.sampled_from(["nonzero", "evenodd"]),
        "fill-opacity": st.sampled_from(["0.5", "1"]),
        "stroke-opacity": st.sampled_from(["0.3", "1"]),
    },
)
PLACES = st.sampled_from(
    [
        "translate(5 3)",
        "rotate(20 25 20)",
        "scale(.8)",
        "matrix(.6 .6 -.6 .6 25 0)",
        "scale(-1 1) translate(-50)",
    ]
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A few shapes in a few groups."""
    parts = []
    for _ in range(draw(st.integers(1, 4))):
        tag, geometry = draw(st.sampled_from(SHAPES))
        own = {**{name: draw(values) for name, values in geometry.items()}, **draw(LOOKS)}
        own["transform"] = draw(PLACES | st.just(""))
        group = {**draw(LOOKS), "transform": draw(PLACES)}
        parts.append(f"<g{_written(group)}><{tag}{_written(own)}/></g>")
    return "".join(parts)


def _written(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{value}"' for name, value in attributes.items())


@given(documents())
@example('<path d="M25 2L38 40 3 16h44L12 40z"/>')
@example('<path d="M5 5L40 10 5 12" fill="none" stroke="black" stroke-width="4"/>')
@settings(deadline=None)
def test_our_painter_and_qts_agree(body: str) -> None:
    begin = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 45"><rect width="1" height="1"/>'
    svg = f"{begin}{body}</svg>"
    ours = render(vector_drawing(read_vector(svg.encode())), SIZE)
    theirs = QImage(SIZE, QImage.Format.Format_RGB32)
    theirs.fill(QColor("#FBF6EE"))
    painter = QPainter(theirs)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    assert far_share(ours, theirs, far=80) < 0.01, "of all pixels"


@pytest.mark.parametrize("rule", ["nonzero", "evenodd"])
def test_the_rule_of_filling_is_kept(rule: str) -> None:
    star = f'<path fill-rule="{rule}" d="M25 2L38 40 3 16h44L12 40z"/>'
    picture = read_vector(f'<svg viewBox="0 0 50 50">{star}</svg>'.encode())
    middle = render(vector_drawing(picture), QSize(100, 100)).pixelColor(50, 45)
    assert QColor("#000000" if rule == "nonzero" else "#FBF6EE") == middle

"""What each kind of op leaves on the pixels."""

import math
import pathlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.bridge.pictures.painter import Ink, paint, posed, render, to_pixels
from kiosk.illustrations.base.drawing import (
    Box,
    Fill,
    Linear,
    Op,
    Path,
    Point,
    Pose,
    Radial,
    Soft,
    Stop,
    Stroke,
)
from kiosk.illustrations.base.shapes import circle, polygon, rectangle
from support.pixels import coarse, difference, one_layer, painted, rgb
from support.process import running

pytestmark = pytest.mark.usefixtures("qapp")

BLACK, RED, WHITE = (0, 0, 0), (255, 0, 0), (255, 255, 255)
numbers = st.floats(-50, 50)


def test_mm_run_up_and_px_run_down() -> None:
    image = painted(Fill(rectangle(Box(0, 20, 10, 10)), "#ff0000"))
    assert rgb(image, 0, 0) == rgb(image, 9, 9) == RED
    assert rgb(image, 10, 9) == rgb(image, 9, 10) == BLACK


@given(numbers, numbers, st.floats(-3, 3), numbers, numbers)
def test_a_pose_turns_about_the_origin_and_then_shifts(
    x: float, y: float, angle: float, dx: float, dy: float
) -> None:
    moved = posed(Pose(angle, dx, dy)).map(x, y)
    c, s = math.cos(angle), math.sin(angle)
    assert moved == pytest.approx((x * c - y * s + dx, x * s + y * c + dy), abs=1e-6)


def test_the_view_fills_the_width() -> None:
    base = to_pixels(Box(-10, -5, 40, 30), 400)
    assert base.map(-10.0, 25.0) == (0, 0)
    assert base.map(30.0, -5.0) == (400, 300)


def test_a_second_run_is_a_hole() -> None:
    frame = (*rectangle(Box(5, 5, 20, 20)), *rectangle(Box(10, 10, 10, 10)))
    image = painted(Fill(frame, "#ff0000"))
    assert rgb(image, 7, 17) == RED
    assert rgb(image, 15, 15) == BLACK


def test_alpha_lets_the_ground_through() -> None:
    assert rgb(painted(Fill(rectangle(Box(0, 0, 40, 30)), "#ff0000", 0.5)), 20, 15)[0] == pytest.approx(
        128, abs=1
    )


def test_a_linear_gradient_runs_from_start_to_end() -> None:
    stops = (Stop(0, "#000000"), Stop(1, "#ffffff"))
    image = painted(Fill(rectangle(Box(0, 0, 40, 30)), Linear((0, 0), (40, 0), stops)))
    reds = [rgb(image, x, 10)[0] for x in range(40)]
    assert sorted(reds) == reds
    assert reds[20] == pytest.approx(128, abs=5)


def test_a_radial_gradient_fades_from_its_middle() -> None:
    stops = (Stop(0, "#ff0000"), Stop(1, "#ff0000", 0))
    image = painted(Fill(rectangle(Box(0, 0, 40, 30)), Radial((20, 15), 10, stops)))
    assert rgb(image, 20, 15)[0] > 230
    assert rgb(image, 25, 15)[0] == pytest.approx(115, abs=15)
    assert rgb(image, 31, 15) == BLACK


def test_a_stroke_has_its_width_in_mm_and_round_ends() -> None:
    line = polygon(((10, 15), (30, 15)), closed=False)
    strokes = Stroke(line, "#ffffff", 6), Stroke(line, "#ffffff", 6, cap="butt", join="miter")
    round_, flat = (painted(stroke, width=400) for stroke in strokes)
    assert [rgb(round_, 200, y) for y in (118, 122, 178, 182)] == [BLACK, WHITE, WHITE, BLACK]
    assert [rgb(image, 75, 150) for image in (round_, flat)] == [WHITE, BLACK]


def test_dashes_are_mm() -> None:
    line = polygon(((0, 15), (40, 15)), closed=False)
    image = painted(Stroke(line, "#ffffff", 1, dash=(4, 6), cap="butt", join="miter"), width=400)
    assert [rgb(image, x, 150) for x in (10, 35, 45, 95, 105)] == [WHITE, WHITE, BLACK, BLACK, WHITE]


@given(st.floats(0.5, 7), st.floats(0.1, 0.6), st.integers(5, 22))
def test_a_halo_looks_like_its_strokes(radius: float, alpha: float, n: int) -> None:
    soft = Soft(circle((20, 15), 7), "#ffffff", radius, alpha, n)
    fast, plain = painted(soft, width=400), painted(*soft.strokes(), width=400)
    step = 255 * soft.strokes()[0].alpha  # its steps are smoothed
    assert difference(coarse(plain, 4), coarse(fast, 4)) <= 0.5 * step + 10


@pytest.mark.parametrize(
    "tint", ["#ff8800", Linear((0, 0), (40, 30), (Stop(0, "#ff0000"), Stop(1, "#0000ff")))]
)
def test_runs_apart_look_as_if_filled_at_once(tint: str | Linear) -> None:
    cells: Path = tuple(
        command for i in range(6) for j in range(4) for command in circle((4 + 6 * i, 4 + 7 * j), 2.4)
    )
    slow, fast = (painted(Fill(cells, tint, 0.8, apart), width=200) for apart in (False, True))
    assert difference(slow, fast) <= 32  # an eighth of a px at an edge
    assert difference(coarse(slow), coarse(fast)) <= 4


def test_nothing_is_painted_for_nothing() -> None:
    image = painted(
        Fill((), "#ff0000", apart=True), Fill((), Linear((0, 0), (1, 0), (Stop(0, "#ffffff"),)), apart=True)
    )
    assert rgb(image, 20, 15) == BLACK


points = st.tuples(st.floats(5, 35), st.floats(5, 25))


@given(
    st.lists(points, min_size=3, max_size=6, unique=True),
    st.floats(0.2, 3),
    st.sampled_from(("fill", "stroke", "flat", "soft")),
)
def test_the_extent_holds_every_pixel(corners: list[Point], width: float, kind: str) -> None:
    path = polygon(corners)
    kinds: dict[str, Op] = {
        "fill": Fill(path, "#ffffff"),
        "stroke": Stroke(path, "#ffffff", width),
        "flat": Stroke(path, "#ffffff", width, cap="butt", join="miter"),
        "soft": Soft(path, "#ffffff", width, 0.5),
    }
    op = kinds[kind]
    image = painted(op, width=80)
    extent = Ink((op,), to_pixels(Box(0, 0, 40, 30), 80)).extent.toAlignedRect()
    for y in range(image.height()):
        for x in range(image.width()):
            assert extent.contains(x, y) or rgb(image, x, y) == BLACK


def test_a_drawing_can_be_painted_anywhere() -> None:
    drawing = one_layer(Fill(rectangle(Box(0, 0, 20, 15)), "#ff0000"))
    page = QImage(100, 100, QImage.Format.Format_RGB32)
    page.fill(QColor("#123456"))
    painter = QPainter(page)
    paint(painter, drawing, QRectF(30, 50, 40, 30))
    painter.end()
    assert difference(render(drawing, QSize(40, 30)), page.copy(30, 50, 40, 30)) == 0
    assert rgb(page, 29, 60) == rgb(page, 70, 60) == (0x12, 0x34, 0x56)


def test_painting_wakes_no_thread(tmp_path: pathlib.Path) -> None:
    paints = (
        "import os, sys\n"
        "from PySide6.QtCore import QSize\n"
        "from kiosk import app\n"
        "from kiosk.bridge.pictures.still import drawn\n"
        "running = app.application(offscreen=True)\n"
        "threads = set(os.listdir('/proc/self/task'))\n"
        "assert not drawn('lateral?collapse=0.4', QSize(1600, 1200)).isNull()\n"
        "assert threads == set(os.listdir('/proc/self/task'))\n"
        "sys.stderr.write('painted')\n"
    )
    with running(tmp_path, "-c", paints) as process:
        process.wait_for("painted")

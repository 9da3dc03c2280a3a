"""The picture item in a window: what it shows, when it paints, what it says when it cannot."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.bridge.pictures import live
from kiosk.bridge.pictures.live import BUDGET, MOST, QUIET_MS, REST_MS, LivePicture
from kiosk.bridge.pictures.painter import render
from kiosk.bridge.pictures.sprites import BYTES_PER_PIXEL, Sprites
from kiosk.illustrations.base.drawing import Drawing
from kiosk.illustrations.scenes import STEPS, Look, draw
from kiosk.model.scene import read_scene
from support.pixels import ROUNDING, coarse, difference

SIZE = QSize(360, 270)
BALLOON = "draw:lateral?collapse=0.4&needle=1&balloon=0..1"
SPRITES = Sprites(BUDGET, MOST)
NEEDLE = "draw:lateral?collapse=0.4&needle=0..1"


def drawing(source: str, value: float = 0.0, look: Look = Look.SIDE) -> Drawing:
    scene, _ = read_scene(source)
    return draw(scene, value, SIZE.width() / SIZE.height(), look)


def plain(source: str, value: float = 0.0, look: Look = Look.SIDE) -> QImage:
    return render(drawing(source, value, look), SIZE)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    made = QQuickWindow()
    made.resize(SIZE)
    made.show()
    qtbot.waitUntil(made.isExposed)
    yield made
    made.close()


@pytest.fixture
def picture(window: QQuickWindow) -> LivePicture:
    item = LivePicture(SPRITES, window.contentItem())
    item.setSize(SIZE.toSizeF())
    return item


def show(window: QQuickWindow) -> QImage:
    """What is on the screen once everything has been painted crisp."""
    QTest.qWait(REST_MS + 60)
    return window.grabWindow()


def settle() -> None:
    """Wait until everything that can be prepared has been."""
    painted = -1
    while painted != SPRITES.painted:
        painted = SPRITES.painted
        QTest.qWait(300)


def test_it_shows_the_scene_in_the_whole_item(window: QQuickWindow, picture: LivePicture) -> None:
    picture.show(BALLOON)
    picture.move(0.5)
    assert difference(plain(BALLOON, 0.5), show(window)) <= ROUNDING


def test_the_finger_moves_it_and_it_comes_to_rest_crisp(window: QQuickWindow, picture: LivePicture) -> None:
    picture.show(NEEDLE)
    show(window)
    for i in range(1, 8):
        picture.move(i / 10)
        assert difference(coarse(plain(NEEDLE, i / 10)), coarse(window.grabWindow())) <= 24
    assert difference(plain(NEEDLE, 0.7), show(window)) <= ROUNDING


@pytest.mark.parametrize("look", Look)
def test_the_same_moment_in_every_look(window: QQuickWindow, picture: LivePicture, look: Look) -> None:
    picture.show(BALLOON)
    picture.move(0.75)
    picture.look_from(look)
    assert difference(plain(BALLOON, 0.75, look), show(window)) <= ROUNDING


def at_rest() -> None:
    """Wait until nothing more is prepared: a busy machine takes long for it."""
    kept = -1
    while kept != SPRITES.memory:
        kept = SPRITES.memory
        QTest.qWait(500)


def test_nothing_is_painted_while_nothing_changes(window: QQuickWindow, picture: LivePicture) -> None:
    frames: list[None] = []
    window.frameSwapped.connect(lambda: frames.append(None))
    picture.show(BALLOON)
    picture.move(0.5)
    QTest.qWait(REST_MS + QUIET_MS)
    at_rest()
    painted, swapped, kept = picture.repaints, len(frames), SPRITES.memory
    assert painted > 0
    QTest.qWait(400)
    assert (painted, swapped, kept) == (picture.repaints, len(frames), SPRITES.memory)


def test_the_same_value_again_paints_nothing(window: QQuickWindow, picture: LivePicture) -> None:
    picture.show(BALLOON)
    show(window)
    painted = picture.repaints
    for value in (0.0, 0.001, 0.002):
        picture.move(value)
        window.grabWindow()
    assert painted == picture.repaints


def test_hidden_pictures_wait_until_they_are_seen(window: QQuickWindow, picture: LivePicture) -> None:
    picture.setVisible(False)
    picture.show(BALLOON)
    show(window)
    assert picture.repaints == 0
    picture.setVisible(True)
    assert difference(plain(BALLOON), show(window)) <= ROUNDING


@pytest.fixture
def prepare(
    window: QQuickWindow, picture: LivePicture, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], None]:
    """Show a source and wait until all that a finger can ask for is prepared."""
    monkeypatch.setattr(live, "QUIET_MS", 0)

    def wait(source: str) -> None:
        picture.show(source)
        show(window)
        settle()

    return wait


def test_other_looks_are_prepared_when_it_is_quiet(
    window: QQuickWindow, picture: LivePicture, prepare: Callable[[str], None]
) -> None:
    prepare("draw:lateral?level=L3&collapse=0.31")
    painted = SPRITES.painted
    for look in ("above", "xray"):
        picture.look_from(Look(look))
        window.grabWindow()
        assert picture.repaints > 0
    assert painted == SPRITES.painted


def test_the_way_of_the_handle_is_prepared_when_it_is_quiet(
    window: QQuickWindow, picture: LivePicture, prepare: Callable[[str], None]
) -> None:
    prepare("draw:lateral?level=L2&collapse=0.29&needle=1&balloon=0..1")
    painted = SPRITES.painted
    for step in range(1, STEPS["balloon"] + 1):
        picture.move(step / STEPS["balloon"])
        window.grabWindow()
    assert painted == SPRITES.painted


def test_nothing_is_prepared_while_a_pen_draws(window: QQuickWindow) -> None:
    sprites = Sprites(BUDGET)
    picture = LivePicture(sprites, window.contentItem())
    picture.setSize(SIZE.toSizeF())
    picture.show(BALLOON)
    show(window)
    kept = sprites.memory
    for _ in range(2 * QUIET_MS // 50):
        picture.put_off()
        QTest.qWait(50)
    assert kept == sprites.memory
    QTest.qWait(2 * QUIET_MS)
    assert kept < sprites.memory, "it goes on when the pen rests"


def test_another_look_at_the_same_moment_can_fade_in(window: QQuickWindow, picture: LivePicture) -> None:
    picture.show(BALLOON)
    old = show(window)
    replaced: list[None] = []
    picture.lookReplaced.connect(lambda: replaced.append(None))
    picture.lookReplaced.connect(lambda: picture.setProperty("blend", 0.0))
    picture.look_from(Look.ABOVE)
    assert difference(old, show(window)) <= ROUNDING
    picture.setProperty("blend", 0.5)
    half = coarse(show(window))
    picture.setProperty("blend", 1.0)
    new = show(window)
    assert difference(plain(BALLOON, 0.0, Look.ABOVE), new) <= ROUNDING
    assert 0 < difference(coarse(old), half) < difference(coarse(old), coarse(new))
    assert [None] == replaced
    picture.show(NEEDLE)
    show(window)
    assert [None] == replaced


def test_a_picture_larger_than_the_budget_foresees_has_more_room(
    window: QQuickWindow, picture: LivePicture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SPRITES, "budget", 1_000)
    picture.show(BALLOON)
    show(window)
    assert BYTES_PER_PIXEL * SIZE.width() * SIZE.height() == SPRITES.budget


def test_no_picture_takes_what_the_service_may_not(
    window: QQuickWindow,
) -> None:
    sprites = Sprites(1_000, 4_000_000)
    large = LivePicture(sprites, window.contentItem())
    large.setSize(QSizeF(SIZE) * 2)
    large.show(BALLOON)
    show(window)
    QTest.qWait(QUIET_MS + 400)
    assert sprites.memory <= sprites.budget == 4_000_000


def test_labels_follow_what_they_name(window: QQuickWindow, picture: LivePicture) -> None:
    picture.show(BALLOON)
    for value in (0.0, 0.5, 1.0):
        picture.move(value)
        window.grabWindow()
        scene = drawing(BALLOON, value)
        model = picture.property("labels")
        names = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
        assert model.rowCount() == len(scene.anchors) > 0
        k = SIZE.width() / scene.view.width
        for row, anchor in enumerate(scene.anchors):
            shown = {name: model.data(model.index(row, 0), role) for name, role in names.items()}
            assert 0 < shown.pop("room") <= SIZE.width()
            assert shown == {
                "key": anchor.id,
                "anchorX": pytest.approx((anchor.point[0] - scene.view.x) * k),
                "anchorY": pytest.approx((scene.view.y + scene.view.height - anchor.point[1]) * k),
                "side": anchor.side,
                "tint": anchor.tint,
            }
            assert 0 < shown["anchorX"] < SIZE.width()
            assert 0 < shown["anchorY"] < SIZE.height()


@pytest.mark.parametrize(
    "source",
    [
        "draw:latteral",
        "draw:lateral?needle=2",
        "draw:lateral?nedle=1",
        "draw:",
        "draw:icon_array?events=0..1",
    ],
)
def test_a_picture_that_cannot_be_drawn_says_so_and_recovers(
    window: QQuickWindow, picture: LivePicture, caplog: pytest.LogCaptureFixture, source: str
) -> None:
    picture.failedChanged.connect(lambda: picture.setVisible(not picture.property("failed")))
    with caplog.at_level(logging.ERROR):
        picture.show(source)
        show(window)
    assert picture.property("failed")
    assert source in caplog.text
    picture.show(BALLOON)
    assert difference(plain(BALLOON), show(window)) <= ROUNDING
    assert not picture.property("failed")


def test_it_is_drawn_anew_for_another_size(window: QQuickWindow, picture: LivePicture) -> None:
    picture.show(BALLOON)
    show(window)
    picture.setWidth(180)
    scene, _ = read_scene(BALLOON)
    expected = render(draw(scene, 0, 180 / 270), QSize(180, 270))
    assert difference(expected, show(window).copy(0, 0, 180, 270)) <= ROUNDING


def test_a_paced_picture_comes_without_making_others_wait(window: QQuickWindow, picture: LivePicture) -> None:
    source = "draw:lateral?level=T12&collapse=0.37"
    picture.pace(paced=True)
    picture.show(source)
    paper = QColor(drawing(source).background)
    first = window.grabWindow()
    assert {paper.rgb()} == {first.pixel(x, y) for x in range(0, 360, 40) for y in range(0, 270, 30)}
    assert picture.property("labels").rowCount() == 0
    QTest.qWait(800)
    assert difference(plain(source), window.grabWindow()) <= ROUNDING
    assert picture.property("labels").rowCount() == len(drawing(source).anchors)


def test_a_paced_look_replaces_the_old_one_when_it_is_ready(
    window: QQuickWindow, picture: LivePicture
) -> None:
    source = "draw:lateral?level=L4&collapse=0.37"
    picture.show(source)
    before = window.grabWindow()
    picture.pace(paced=True)
    picture.look_from(Look.XRAY)
    assert difference(before, window.grabWindow()) == 0
    QTest.qWait(800)
    assert difference(plain(source, look=Look.XRAY), window.grabWindow()) <= ROUNDING
    picture.look_from(Look.SIDE)  # painted before: at once
    assert difference(before, window.grabWindow()) == 0


def test_a_paced_picture_that_plays_on_arrival_arrives(window: QQuickWindow, picture: LivePicture) -> None:
    source = "draw:lateral?level=L2&collapse=0.35&needle=1&balloon=0..1"
    picture.pace(paced=True)
    picture.show(source)
    for i in range(1, 60):
        picture.move(i / 100)
        QTest.qWait(10)
    assert picture.repaints > 5
    assert difference(plain(source, 0.59), show(window)) <= ROUNDING


def test_the_last_of_many_sources_is_the_one_that_comes(window: QQuickWindow, picture: LivePicture) -> None:
    picture.pace(paced=True)
    for level in ("T10", "T11", "L5"):
        picture.show(f"draw:lateral?level={level}&collapse=0.33")
        QTest.qWait(20)
    QTest.qWait(800)
    assert difference(plain("draw:lateral?level=L5&collapse=0.33"), window.grabWindow()) <= ROUNDING

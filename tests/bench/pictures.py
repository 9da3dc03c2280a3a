"""How fast the pictures answer the finger, and what their caches hold."""

from __future__ import annotations

import statistics

from PySide6.QtCore import QSize

from bench.timing import Figures, milliseconds, percentile
from kiosk.bridge.pictures.ahead import unseen
from kiosk.bridge.pictures.layer_cache import LayerCache
from kiosk.bridge.pictures.live import BUDGET, MOST
from kiosk.bridge.pictures.painter import render
from kiosk.bridge.pictures.sight import Sight
from kiosk.bridge.pictures.sprites import Sprites
from kiosk.bridge.system import memory as memory_of_process
from kiosk.illustrations.scenes import STEPS, Look
from kiosk.model.scene import read_scene

SIZE, LARGE = QSize(1280, 960), QSize(1920, 1080)
DRAGS = {
    "needle": "lateral?collapse=0.4&needle=0..1",
    "balloon": "lateral?collapse=0.4&needle=1&balloon=0..1",
    "cement": "lateral?collapse=0.4&needle=1&cement=0..1",
    "line of time": "procedure?time=0..1",
}
ONE_WAY = [i / STEPS["balloon"] for i in range(1, STEPS["balloon"] + 1)]
"""Where the handle stands: all that repaint, none that do not."""


def measure() -> Figures:
    """Everything about pictures."""
    memory_of_process.settle()
    return {**drags(), **looks(), **memory()}


def drags() -> Figures:
    """Each handle from end to end: before and after its way is prepared, which begins when it is quiet."""
    found: Figures = {}
    for name, address in DRAGS.items():
        sight = _sight(address)
        middle = sight.at(0.5).drawing()
        whole = statistics.median(milliseconds(lambda: render(middle, SIZE)) for _ in range(7))
        sprites = _sprites(SIZE)
        cache = LayerCache(SIZE, sprites)
        cache.show(sight.drawing())
        first = [_moved(cache, sight.at(value)) for value in ONE_WAY]
        _prepare(cache, sprites, sight)
        again = [_moved(cache, sight.at(value)) for value in (*reversed(ONE_WAY), *ONE_WAY)]
        found |= {
            f"{name} full redraw": (whole, "ms"),
            f"{name} at once p50": (percentile(first, 0.5), "ms"),
            f"{name} at once p95": (percentile(first, 0.95), "ms"),
            f"{name} drag p50": (percentile(again, 0.5), "ms"),
            f"{name} drag p95": (percentile(again, 0.95), "ms"),
            f"{name} drag p95 / full redraw": (percentile(again, 0.95) / whole, "ratio"),
        }
    return found


def looks() -> Figures:
    """Another look at the same moment: never seen, and prepared as the picture item does when it is quiet."""
    sight = _sight(DRAGS["balloon"]).at(0.5)
    others = {look: sight.from_look(look).drawing() for look in Look}
    cold = {look: LayerCache(SIZE, _sprites(SIZE)) for look in Look}
    found: Figures = {
        f"look {look.value} unprepared": (milliseconds(lambda: cold[look].show(others[look])), "ms")
        for look in Look
    }
    for look in Look:
        sprites = _sprites(SIZE)
        warm = LayerCache(SIZE, sprites)
        warm.show(sight.drawing())
        _prepare(warm, sprites, sight)
        found[f"look {look.value}"] = (milliseconds(lambda: warm.show(others[look])), "ms")
    return found


def memory() -> Figures:
    """What is kept at 1920 x 1080 after every handle was dragged in every look."""
    sprites = _sprites(LARGE)
    cache = LayerCache(LARGE, sprites)
    for address in DRAGS.values():
        for look in Look:
            sight = _sight(address, LARGE).from_look(look)
            for i in range(11):
                cache.show(sight.at(i / 10).drawing(), crisp=False)
            _prepare(cache, sprites, sight)
    return {"picture caches at 1920 x 1080": ((sprites.memory + cache.image.sizeInBytes()) / 1e6, "MB")}


def _sight(address: str, size: QSize = SIZE) -> Sight:
    scene, _ = read_scene(address)
    return Sight(scene, width=size.width(), height=size.height())


def _sprites(size: QSize) -> Sprites:
    """What a picture of this size keeps."""
    sprites = Sprites(BUDGET, MOST)
    sprites.make_room(size.width() * size.height())
    return sprites


def _prepare(cache: LayerCache, sprites: Sprites, sight: Sight) -> None:
    for _ in unseen(sight, cache, sprites):
        pass


def _moved(cache: LayerCache, sight: Sight) -> float:
    """How long it takes until the picture shows this, ms."""
    return milliseconds(lambda: cache.show(sight.drawing(), crisp=False))

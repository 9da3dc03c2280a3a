"""How fast the pictures answer the finger, and what their caches hold."""

from __future__ import annotations

import statistics

from PySide6.QtCore import QSize

from bench.timing import Figures, milliseconds, percentile
from kiosk.bridge.pictures.layer_cache import LayerCache
from kiosk.bridge.pictures.live import BUDGET, MOST
from kiosk.bridge.pictures.painter import render
from kiosk.bridge.pictures.sprites import Sprites
from kiosk.bridge.system import memory as memory_of_process
from kiosk.illustrations.base.drawing import Drawing
from kiosk.illustrations.scenes import STEPS, Look, draw
from kiosk.model.scene import Scene, read_scene

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
        scene = _scene(address)
        whole = statistics.median(milliseconds(lambda: render(_drawn(scene, 0.5), SIZE)) for _ in range(7))
        sprites = _sprites(SIZE)
        cache = LayerCache(SIZE, sprites)
        cache.show(_drawn(scene, 0))
        first = [_moved(cache, scene, value) for value in ONE_WAY]
        while sprites.pack():
            pass
        again = [_moved(cache, scene, value) for value in (*reversed(ONE_WAY), *ONE_WAY)]
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
    scene = _scene(DRAGS["balloon"])
    found: Figures = {}
    for look in Look:
        drawing = _drawn(scene, 0.5, look)
        cold, warm = _cache(), _cache()
        for _ in warm.prepare(drawing):
            pass
        found |= {
            f"look {look.value} unprepared": (milliseconds(lambda: cold.show(drawing)), "ms"),
            f"look {look.value}": (milliseconds(lambda: warm.show(drawing)), "ms"),
        }
    return found


def memory() -> Figures:
    """What is kept at 1920 x 1080 after every handle was dragged in every look."""
    sprites = _sprites(LARGE)
    cache = LayerCache(LARGE, sprites)
    for address in DRAGS.values():
        scene = _scene(address)
        for look in Look:
            for i in range(11):
                cache.show(draw(scene, i / 10, LARGE.width() / LARGE.height(), look), crisp=False)
            while sprites.pack():
                pass
    return {"picture caches at 1920 x 1080": ((sprites.memory + cache.image.sizeInBytes()) / 1e6, "MB")}


def _scene(address: str) -> Scene:
    scene, _ = read_scene(address)
    return scene


def _sprites(size: QSize) -> Sprites:
    """What a picture of this size keeps."""
    sprites = Sprites(BUDGET, MOST)
    sprites.make_room(size.width() * size.height())
    return sprites


def _cache() -> LayerCache:
    return LayerCache(SIZE, _sprites(SIZE))


def _drawn(scene: Scene, value: float, look: Look = Look.SIDE) -> Drawing:
    return draw(scene, value, SIZE.width() / SIZE.height(), look)


def _moved(cache: LayerCache, scene: Scene, value: float) -> float:
    """How long it takes until the picture shows the handle at ``value``, ms."""
    return milliseconds(lambda: cache.show(_drawn(scene, value), crisp=False))
